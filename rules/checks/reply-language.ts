import { defineCheck } from "../context/check";
import { detectSpans } from "../language/detect-spans";
import { versionStates } from "../language/version-state";
import { say } from "../model/say";
import type { VersionState } from "../model/span";

export const replyLanguage = defineCheck({
  id: "reply-language",
  title: say("Vastauksen kieli", "Svarets språk", "Language of the reply"),
  kinds: {
    "asked-in-swedish": {
      level: "warning",
      message: say(
        "Kysymys on ruotsiksi. Vastaa ruotsiksi.",
        "Frågan är på svenska. Svara på svenska.",
        "The question is in Swedish. Answer in Swedish.",
      ),
      headline: say("Vastaa ruotsiksi", "Svara på svenska", "Answer in Swedish"),
    },
    "asked-in-finnish": {
      level: "warning",
      message: say(
        "Kysymys on suomeksi. Vastaa suomeksi.",
        "Frågan är på finska. Svara på finska.",
        "The question is in Finnish. Answer in Finnish.",
      ),
      headline: say("Vastaa suomeksi", "Svara på finska", "Answer in Finnish"),
    },
  },
  labels: {
    open: say("Aloita: {text}", "Börja med: {text}", "Begin with: {text}"),
    "open.short": say("Aloita", "Börja", "Begin"),
  },
  params: {
    minWords: 3,
    /** Share of the question's letters that must be in one language; a question in mixed languages is left alone. */
    leastShare: 0.6,
    openers: { fi: "Hei! Kiitos viestistäsi.", sv: "Hej! Tack för ditt meddelande." },
  },
  tightening: { leastShare: "lower" },
  appliesTo: ({ draft, derived }) => draft.surface === "comment" && draft.parent !== null && derived.isOrganisation,
  review({ draft, derived }, { minWords, leastShare, openers }) {
    const questionLanguage = languageOf(draft.parent ?? "", leastShare);
    if (!questionLanguage) return [];
    const other = questionLanguage === "fi" ? "sv" : "fi";
    const reply = derived.versions;
    const isIn = ({ state, words }: VersionState) => state !== "missing" && words >= minWords;
    // a reply in both languages serves everyone; a greeting or a name in the other one serves nobody
    if (!isIn(reply[other]) || isIn(reply[questionLanguage])) return [];
    const part = derived.spans.findIndex((spans) => spans.some(({ lang }) => lang === other));
    const span = derived.spans[part]?.find(({ lang }) => lang === other);
    const text = openers[questionLanguage];
    return [
      {
        kind: questionLanguage === "sv" ? "asked-in-swedish" : "asked-in-finnish",
        ranges: span ? [{ part, start: span.start, end: span.end }] : [],
        fixes: [
          {
            kind: "edit",
            label: "open",
            values: { text },
            edits: [{ part: 0, start: 0, end: 0, expected: "", text: `${text}\n\n` }],
            safe: false,
          },
        ],
      },
    ];
  },
});

/** The language in which most of a message is; null where that is neither or not clear. */
function languageOf(message: string, leastShare: number): "fi" | "sv" | null {
  const spans = detectSpans(message);
  const { fi, sv } = versionStates([message], [spans]);
  const letters = message.match(/\p{L}/gu)?.length ?? 0;
  const main = fi.letters > sv.letters ? "fi" : "sv";
  const version = main === "fi" ? fi : sv;
  return version.words > 0 && version.letters >= leastShare * letters ? main : null;
}
