import { defineCheck, type Report } from "../../context/check";
import type { Draft } from "../../model/draft";
import type { Fix } from "../../model/finding";
import { say } from "../../model/say";
import { replaceRange } from "../../text/edits";
import { outside } from "../../text/ranges";
import { findUnfinishedPlaces } from "../../text/unfinished-places";
import { assistantRemains } from "./assistant";
import { htmlRemains } from "./html";
import { markdownRemains } from "./markdown";
import type { Remain } from "./remain";

type Kind = "markdown" | "html" | "assistant";
type PlacedRemain = Remain & { part: number };

export const copiedRemains = defineCheck({
  id: "copied-remains",
  title: say("Kopioinnin jäänteet", "Rester av kopiering", "Remains of copying"),
  kinds: {
    markdown: {
      level: "warning",
      message: say(
        "Muotoilun merkit näkyvät lukijalle sellaisinaan. Poista ne.",
        "Tecken för formatering syns som sådana för läsaren. Ta bort dem.",
        "Readers see the signs for formatting as they are. Take them out.",
      ),
      headline: say("Muotoilun merkkejä tekstissä", "Formateringstecken i texten", "Formatting signs in the text"),
    },
    html: {
      level: "warning",
      message: say(
        "Verkkosivun koodi näkyy lukijalle sellaisenaan. Poista se.",
        "Webbsidans kod syns som sådan för läsaren. Ta bort den.",
        "Readers see this code of a web page as it is. Take it out.",
      ),
      headline: say("Verkkosivun koodia tekstissä", "Webbsidans kod i texten", "Web page code in the text"),
    },
    assistant: {
      level: "warning",
      message: say(
        "Tämä on tekoälyn puhetta kirjoittajalle eikä kuulu julkaisuun. Poista se.",
        "Det här är AI:s ord till skribenten, inte en del av inlägget. Ta bort det.",
        "Here an assistant speaks to the writer. It is no part of the post. Take it out.",
      ),
      headline: say("Tekoälyn puhetta tekstissä", "AI:s ord i texten", "An assistant’s words in the text"),
    },
  },
  labels: {
    clean: say("Poista merkit", "Ta bort tecknen", "Take the signs out"),
    "clean.short": say("Poista", "Ta bort", "Take out"),
    line: say("Poista rivi", "Ta bort raden", "Take the line out"),
    "line.short": say("Poista rivi", "Ta bort raden", "Take line out"),
    plain: say("Muuta tavalliseksi tekstiksi", "Gör om till vanlig text", "Make it plain text"),
    "plain.short": say("Tavalliseksi", "Gör vanlig", "Make plain"),
  },
  review({ draft }) {
    const kinds: [Kind, (text: string) => Remain[], certain: string, offered: string][] = [
      ["markdown", markdownRemains, "clean", "plain"],
      ["html", htmlRemains, "clean", "plain"],
      ["assistant", (text) => assistantRemains(text, draft.surface === "comment"), "clean", "line"],
    ];
    return kinds.flatMap(([kind, find, certain, offered]): Report<Kind>[] => {
      const remains = draft.parts.flatMap((text, part) => {
        const placed = find(text).map((remain) => ({ ...remain, part }));
        return placed.length > 0 ? outside(placed, findUnfinishedPlaces(text, part)) : [];
      });
      if (remains.length === 0) return [];
      const ranges = remains.map(({ part, start, end }) => ({ part, start, end }));
      const fixes = [
        ...fixOf(
          draft,
          remains.filter(({ isCertain }) => isCertain),
          certain,
          true,
        ),
        ...fixOf(
          draft,
          remains.filter(({ isCertain }) => !isCertain),
          offered,
          false,
        ),
      ];
      return [{ kind, ranges, fixes }];
    });
  },
});

function fixOf(draft: Draft, remains: readonly PlacedRemain[], label: string, safe: boolean): Fix[] {
  const edits = remains.flatMap(({ instead, isCertain, ...place }) => {
    if (instead === null) return [];
    const range = label === "line" ? withLineBreaks(draft.parts[place.part] ?? "", place) : place;
    return [replaceRange(draft, range, instead)];
  });
  return edits.length > 0 ? [{ kind: "edit", label, values: {}, edits, safe }] : [];
}

/** With the empty lines below it, or above it at the end of the text. */
function withLineBreaks<R extends { start: number; end: number }>(text: string, range: R): R {
  const below = /^\s*/u.exec(text.slice(range.end))?.[0].length ?? 0;
  const end = range.end + below;
  return end < text.length ? { ...range, end } : { ...range, start: text.slice(0, range.start).trimEnd().length, end };
}
