import { type CheckContext, defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { isHostOf, type Link } from "../text/links";
import { placeholder, placeholderWords } from "../text/placeholders";

export const linkText = defineCheck({
  id: "link-text",
  title: say("Linkin teksti", "Länktext", "Words of the link"),
  kinds: {
    bare: {
      level: "reminder",
      message: say(
        "Kerro, mihin linkki vie: esimerkiksi ”Lue lisää kesätöistä:”.",
        "Berätta vart länken leder: till exempel ”Läs mer om sommarjobben:”.",
        "Say where the link leads, for example “Read more about summer jobs:”.",
      ),
      headline: say("Mihin linkki vie?", "Vart leder länken?", "Where does the link lead?"),
    },
    shortened: {
      level: "reminder",
      message: say(
        "Lyhennetty osoite ei kerro, mihin se vie. Käytä kunnan sivun osoitetta.",
        "En förkortad adress säger inte vart den leder. Använd sidans egen adress.",
        "A shortened address does not say where it leads. Use the page’s own address.",
      ),
      headline: say("Lyhennetty osoite", "Förkortad adress", "Shortened address"),
    },
    "not-clickable": {
      level: "reminder",
      message: say(
        "Osoite ei avaudu Instagramissa. Laita linkki profiiliin ja kerro siitä.",
        "Adressen går inte att öppna i Instagram. Sätt länken i profilen och berätta det.",
        "Instagram does not open addresses in a text. Put the link in the profile; say so.",
      ),
      headline: say(
        "Osoite ei avaudu Instagramissa",
        "Adressen öppnas inte i Instagram",
        "Address does not open in Instagram",
      ),
    },
  },
  labels: {
    complete: say("Lisää kohta aiheelle", "Lägg till ett ställe för ämnet", "Add a place for the topic"),
    "complete.short": say("Lisää kohta", "Lägg till", "Add a place"),
  },
  params: {
    cues: {
      fi: [
        "lue lisää",
        "lisätietoja",
        "lisätietoa",
        "lisää",
        "katso lisää",
        "katso",
        "lue",
        "täältä",
        "täällä",
        "tästä",
        "klikkaa tästä",
        "klikkaa",
        "linkki",
        "lue lisää täältä",
        "lue lisää tästä",
        "katso täältä",
        "ilmoittaudu tästä",
      ],
      sv: [
        "läs mer",
        "mer info",
        "mer information",
        "mera information",
        "se mer",
        "läs",
        "se",
        "här",
        "klicka här",
        "klicka",
        "länk",
        "läs mer här",
        "se här",
        "anmäl dig här",
      ],
    },
    shorteners: [
      "bit.ly",
      "t.ly",
      "tinyurl.com",
      "ow.ly",
      "cutt.ly",
      "goo.gl",
      "buff.ly",
      "shorturl.at",
      "lyhyt.fi",
      "lnkd.in",
      "t.co",
      "is.gd",
      "rb.gy",
      "tiny.cc",
      "fb.me",
      "qr.link",
      "1drv.ms",
      "v.gd",
      "s.id",
      "dlvr.it",
    ],
  },
  tightening: { cues: { fi: "more", sv: "more" }, shorteners: "more" },
  review(context, { cues, shorteners }) {
    const { draft, derived } = context;
    const reports: Report<"bare" | "shortened" | "not-clickable">[] = [];
    const bare = derived.links.flatMap((link) => {
      const words = wordsBefore(draft.parts[link.part] ?? "", link);
      const language = words && (["fi", "sv"] as const).find((each) => cues[each].includes(words.text));
      return words && language ? [{ range: words.range, language }] : [];
    });
    if (bare.length > 0) {
      const edits = bare.flatMap((each) => completion(context, each));
      const fixes =
        edits.length > 0 ? [{ kind: "edit" as const, label: "complete", values: {}, edits, safe: false }] : [];
      reports.push({ kind: "bare", ranges: bare.map(({ range }) => range), fixes });
    }
    const short = derived.links.filter(({ host }) => isHostOf(host, shorteners));
    if (short.length > 0)
      reports.push({ kind: "shortened", ranges: short.map(({ part, start, end }) => ({ part, start, end })) });
    if (draft.channel === "instagram" && derived.links.length > 0 && !draft.parts.some((text) => toProfile.test(text)))
      reports.push({
        kind: "not-clickable",
        ranges: derived.links.map(({ part, start, end }) => ({ part, start, end })),
      });
    return reports;
  },
});

/** "Linkki biossa", "länken i vår profil", "profiilin linkistä": the address is there too, where it opens. */
const toProfile =
  /(?<!\p{L})(?:link\p{L}*|länk\p{L}*)[^.!?\n]{0,40}?(?<!\p{L})(?:bio|profi|tarina|stor)|(?<!\p{L})(?:bio|profi|tarina|stor)[^.!?\n]{0,30}?(?<!\p{L})(?:link|länk)/iu;

/** Length of the longest cue in UTF-16 units, with some room. */
const longestCue = 40;

/** The last words in front of the address, back to the end of a sentence or line; null where nothing stands there. */
function wordsBefore(text: string, link: Link): { text: string; range: TextRange } | null {
  const from = Math.max(0, link.start - longestCue);
  const textBefore = text.slice(from, link.start);
  let end = textBefore.length;
  while (end > 0 && !/[\p{L}\p{N}.!?]/u.test(textBefore.charAt(end - 1))) end--;
  // the words may stand on the line above
  if ((textBefore.slice(end).match(/\n/g)?.length ?? 0) > 1) return null;
  let start = end;
  while (start > 0 && !/[.!?\n:–•|/]/u.test(textBefore.charAt(start - 1))) start--;
  if (start === 0 && from > 0) return null;
  const lastWords = textBefore.slice(start, end);
  const words = lastWords.replace(/^[^\p{L}\p{N}]+/u, "");
  if (words === "") return null;
  const at = from + start + lastWords.length - words.length;
  return { text: words.normalize("NFC").toLowerCase(), range: { part: link.part, start: at, end: at + words.length } };
}

/** "Lue lisää" → "Lue lisää [mistä]": only cues that a topic can follow. */
function completion({ draft }: CheckContext, { range, language }: { range: TextRange; language: "fi" | "sv" }) {
  const cue = (draft.parts[range.part] ?? "").slice(range.start, range.end);
  if (!/^(?:lue lisää|lisätieto|läs mer|mera? info)/iu.test(cue)) return [];
  return [replaceRange(draft, range, `${cue} ${placeholder(placeholderWords[language].topic)}`)];
}
