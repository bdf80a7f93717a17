import { type CheckContext, defineCheck } from "../context/check";
import { sentencesWith } from "../context/subjects";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { escapePattern } from "../text/escape-pattern";
import { matchesOf } from "../text/matches";

export const secrecyMark = defineCheck({
  id: "secrecy-mark",
  title: say("Salassapito", "Sekretess", "Secrecy"),
  kinds: {
    mark: {
      level: "warning",
      message: say(
        "Tekstissä on salassapitoon viittaava merkintä. Varmista, että tieto on julkinen.",
        "Texten har en sekretessmarkering. Säkerställ att uppgiften är offentlig.",
        "The text has a secrecy marking. Make sure that the information is public.",
      ),
      headline: say("Salassapitoon viittaava merkintä", "Sekretessmarkering i texten", "Secrecy marking in the text"),
    },
    "closed-meeting": {
      level: "warning",
      message: say(
        "Suljetun kokouksen keskustelu ei ole julkista. Poista se.",
        "Det som sagts på ett slutet sammanträde är inte offentligt. Ta bort det.",
        "What was said in a closed meeting is not public. Remove it.",
      ),
      headline: say("Suljetun kokouksen keskustelu", "Sagt på ett slutet sammanträde", "Said in a closed meeting"),
    },
  },
  params: {
    marks: [
      "salassa pide",
      "salassapid",
      "salainen=",
      "luottamuksellinen",
      "luottamuksellis",
      "ei julkinen",
      "julkl=",
      "turvakiel",
      "sekretess",
      "konfidentiel",
      "offl=",
      "spärrmark",
      "inte offentlig=",
      "hemligstämpl",
    ],
    /** Stamps on a draft document: separate words in capitals. */
    stamps: ["LUONNOS", "UTKAST"],
    /** Words that explain why something is not told; a mark in the same sentence is no finding then. */
    explains: {
      fi: [
        "emme=",
        "en voi",
        "ei=",
        "eivät=",
        "eikä=",
        "ei voi",
        "koska=",
        "siksi=",
        "ovat salassa",
        "on salassa",
        "ovat luottamuk",
        "on luottamuk",
        "salassapitovelvol",
        "salassapitosäänn",
      ],
      sv: [
        "inte=",
        "kan inte",
        "får inte",
        "eftersom=",
        "därför=",
        "är sekretess",
        "är konfidentiel",
        "omfattas av",
        "tystnadsplikt",
        "sekretessbestäm",
      ],
    },
    closedMeeting: [
      "suljetussa … koko",
      "suljetusta … koko",
      "suljetun koko",
      "suljettujen ovien",
      "suljetuin ovin",
      "slutet sammanträd",
      "slutna sammanträd",
      "slutet möte",
      "slutna möte",
      "bakom stängda dörrar",
      "bakom lyckta dörrar",
      "inom stängda dörrar",
    ],
    /** Words for what was said or decided in such a meeting. */
    said: [
      "sovittiin",
      "sovimme",
      "päätettiin",
      "päätimme",
      "kerrottiin",
      "sanottiin",
      "sanoi",
      "puhuttiin",
      "keskusteltiin",
      "todettiin",
      "käsiteltiin",
      "valittiin",
      "äänestettiin",
      "kuulin",
      "kuulimme",
      "paljastui",
      "selvisi",
      "esiteltiin",
      "ehdotettiin",
      "sades=",
      "sade=",
      "sa=",
      "bestämdes",
      "bestämde",
      "beslöts",
      "beslutades",
      "beslutade",
      "beslöt",
      "kom … överens",
      "kommit överens",
      "diskuterades",
      "diskuterade",
      "berättades",
      "berättade",
      "hörde=",
      "fick … veta",
      "framkom",
      "behandlades",
      "valdes",
      "röstade",
    ],
  },
  tightening: { stamps: "more", explains: { fi: "fewer", sv: "fewer" }, closedMeeting: "more", said: "more" },
  review(context, { marks, stamps, explains, closedMeeting, said }) {
    const { parts } = context.draft;
    const explanations = [explains.fi, explains.sv].map((list) => sentencesWith(context, list));
    const isShouted = ({ part, start, end }: TextRange) => isUpperCase((parts[part] ?? "").slice(start, end));
    const unexplainedMarks = Array.from(sentencesWith(context, marks)).flatMap(([sentence, markRanges]) =>
      markRanges.some(isShouted) || !explanations.some((sentences) => sentences.has(sentence)) ? markRanges : [],
    );
    const ranges = [...unexplainedMarks, ...findStamps(parts, stamps)];
    const reporting = sentencesWith(context, said);
    const meetings = Array.from(sentencesWith(context, closedMeeting)).flatMap(([sentence, meetingRanges]) =>
      reporting.has(sentence) ? meetingRanges : [],
    );
    return [
      ...(ranges.length > 0 ? [{ kind: "mark" as const, ranges }] : []),
      ...(meetings.length > 0 ? [{ kind: "closed-meeting" as const, ranges: meetings }] : []),
    ];
  },
});

const isUpperCase = (text: string) => /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();

/** Stamps at the beginning of a line, alone or in front of a full stop, colon, dash, version or date. */
function findStamps(parts: CheckContext["draft"]["parts"], stamps: readonly string[]): TextRange[] {
  if (stamps.length === 0) return [];
  const shape = new RegExp(
    `^[ \\t]{0,10}(${stamps.map(escapePattern).join("|")})(?![\\p{L}\\p{N}])(?=[ \\t]{0,10}(?:[\\n.:;,(–—\\d-]|$))`,
    "gmu",
  );
  return parts.flatMap((text, part) =>
    matchesOf(text, shape).map((match) => {
      const end = match.index + match[0].length;
      return { part, start: end - (match[1]?.length ?? 0), end };
    }),
  );
}
