import { defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { invisibleRuns } from "../text/folded-text";
import { rangeOfMatch } from "../text/ranges";

type Kind = "harmful" | "harmless" | "broken";

export const invisibleCharacters = defineCheck({
  id: "invisible-characters",
  reads: "written",
  title: say("Näkymättömät merkit", "Osynliga tecken", "Invisible characters"),
  kinds: {
    harmful: {
      level: "warning",
      message: say(
        "Näkymätön merkki katkaisee aihetunnisteen, linkin tai numeron. Poista se.",
        "Ett osynligt tecken bryter en hashtagg, en länk eller ett nummer. Ta bort det.",
        "An invisible character breaks a hashtag, a link or a number. Take it out.",
      ),
      headline: say("Näkymätön merkki haittaa", "Ett osynligt tecken stör", "Harmful invisible character"),
    },
    harmless: {
      level: "info",
      message: say(
        "Tekstin mukana on tullut näkymättömiä merkkejä. Voit poistaa ne.",
        "Osynliga tecken har följt med texten. Du kan ta bort dem.",
        "Invisible characters came along with the text. You can take them out.",
      ),
      headline: say("Näkymättömiä merkkejä tekstissä", "Osynliga tecken i texten", "Invisible characters in the text"),
    },
    broken: {
      level: "warning",
      message: say(
        "Lukija näkee merkin tilalla laatikon. Kirjoita merkki uudelleen.",
        "Läsaren ser en ruta i stället för tecknet. Skriv tecknet på nytt.",
        "Readers see a box in place of this character. Type it again.",
      ),
      headline: say("Merkin tilalla on laatikko", "En ruta i stället för ett tecken", "A box instead of a character"),
    },
  },
  labels: {
    remove: say("Poista näkymättömät merkit", "Ta bort de osynliga tecknen", "Take out the invisible characters"),
    "remove.short": say("Poista", "Ta bort", "Take out"),
    bullets: say("Vaihda luettelomerkeiksi", "Byt till punkter", "Change to bullets"),
    "bullets.short": say("Vaihda", "Byt", "Change"),
  },
  review({ draft }) {
    const reports: Report<Kind>[] = [];
    const hidden = draft.parts.flatMap((text, part) => invisibleRuns(text).map((run) => ({ part, ...run })));
    if (hidden.length > 0) {
      const words = hidden.map((range) => wordAround(draft.parts[range.part] ?? "", range));
      const harmed = words.filter(({ harm }) => harm);
      reports.push({
        kind: harmed.length > 0 ? "harmful" : "harmless",
        ranges: withoutRepetition((harmed.length > 0 ? harmed : words).map(({ range }) => range)),
        fixes: [
          {
            kind: "edit",
            label: "remove",
            values: {},
            edits: hidden.map((range) => replaceRange(draft, range, range.instead)),
            safe: true,
          },
        ],
      });
    }
    const broken = draft.parts.flatMap((text, part) =>
      Array.from(text.matchAll(damaged), (at) => rangeOfMatch(at, part)),
    );
    if (broken.length > 0) {
      const bullets = broken.filter(({ part, start }) => isBullet(draft.parts[part] ?? "", start));
      const edits = bullets.map((range) => replaceRange(draft, range, "•"));
      const fixes =
        edits.length > 0 ? [{ kind: "edit" as const, label: "bullets", values: {}, edits, safe: true }] : [];
      reports.push({ kind: "broken", ranges: broken, fixes });
    }
    return reports;
  },
});

/** The sign for what could not be decoded; private signs, which only the font of another program draws. */
const damaged = /[\ufffd\ue000-\uf8ff]+/gu;

/** Word keeps its bullets as signs of the fonts Symbol and Wingdings. */
const isBullet = (text: string, at: number) =>
  /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc]/.test(text.charAt(at)) &&
  /^\s/u.test(text.slice(at + 1)) &&
  /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, at - 8), at));

/** How far a word is followed. */
const longestWord = 120;

/** The word with an invisible character in it or at its edge, and whether that does harm there. */
function wordAround(text: string, { part, start, end }: TextRange): { range: TextRange; harm: boolean } {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? "";
  const after = /^\S*/u.exec(text.slice(end, end + longestWord))?.[0] ?? "";
  const range = { part, start: start - before.length, end: end + after.length };
  const isInside = /[\p{L}\p{N}/.@_-]$/u.test(before) && /^[\p{L}\p{N}/.@_-]/u.test(after);
  const harm =
    isInside &&
    (/#[\p{L}\p{M}\p{N}_]*$/u.test(before) ||
      (/\d$/u.test(before) && /^\d/u.test(after)) ||
      /:\/\/|^www\.|@|\.\p{L}{2,}\//iu.test(before + after));
  return { range, harm };
}

function withoutRepetition(ranges: readonly TextRange[]): TextRange[] {
  return ranges.filter(({ part, start }, at) => {
    const previous = ranges[at - 1];
    return !previous || previous.part !== part || start >= previous.end;
  });
}
