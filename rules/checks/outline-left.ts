import { defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { placeholder, placeholderWords, versionPlaceholders } from "../text/placeholders";
import { textAt } from "../text/ranges";
import { findAnnouncedLater } from "../text/unfinished-places";

type Kind = "finnish" | "swedish" | "machine" | "left" | "unfinished" | "announced";

const fill = say("Täytä vielä: {place}.", "Fyll i: {place}.", "Still to fill in: {place}.");

export const outlineLeft = defineCheck({
  id: "outline-left",
  title: say("Täytettävä kohta", "Ställe att fylla i", "Place to fill in"),
  kinds: {
    finnish: {
      level: "error",
      message: say(
        "Suomenkielinen teksti on kesken. Kirjoita se kohtaan {place}.",
        "Den finska texten är inte klar. Skriv den vid {place}.",
        "The Finnish text is not finished. Write it at {place}.",
      ),
      headline: say(
        "Suomenkielinen teksti on kesken",
        "Den finska texten är inte klar",
        "The Finnish text is unfinished",
      ),
    },
    swedish: {
      level: "error",
      message: say(
        "Ruotsinkielinen teksti on kesken. Kirjoita se kohtaan {place}.",
        "Den svenska texten är inte klar. Skriv den vid {place}.",
        "The Swedish text is not finished. Write it at {place}.",
      ),
      headline: say(
        "Ruotsinkielinen teksti on kesken",
        "Den svenska texten är inte klar",
        "The Swedish text is unfinished",
      ),
    },
    machine: {
      level: "error",
      message: say(
        "Konekäännös on tarkistamatta. Tarkista teksti ja poista sitten merkintä.",
        "Maskinöversättningen är inte granskad. Granska texten och ta sedan bort märkningen.",
        "The machine translation is unchecked. Check the text, then take the mark out.",
      ),
      headline: say(
        "Konekäännös on tarkistamatta",
        "Maskinöversättningen är ogranskad",
        "Machine translation is unchecked",
      ),
    },
    left: {
      level: "error",
      message: fill,
      headline: say("Tekstissä on täytettävää", "Texten har något att fylla i", "Something is left to fill in"),
    },
    unfinished: {
      level: "error",
      message: fill,
      headline: say(
        "Tekstissä on kesken jäänyt kohta",
        "Texten har ett ofärdigt ställe",
        "The text has an unfinished place",
      ),
    },
    announced: {
      level: "reminder",
      message: say(
        "Lukija ei ehkä tunne lyhennettä {place}. Kerro, milloin tieto tulee.",
        "Läsaren känner kanske inte till {place}. Berätta när uppgiften kommer.",
        "Readers may not know {place}. Say when they will be told.",
      ),
      headline: say("Tieto tulee myöhemmin: milloin?", "Uppgiften kommer senare: när?", "To be told later: when?"),
    },
  },
  // templates for answers leave such places too: on every surface, whoever is writing
  review({ draft, derived }) {
    const versions = draft.parts.flatMap((text, part) =>
      versionPlaceholders(text).map((place) => ({ ...place, part })),
    );
    const isMachine = (range: TextRange) => machineMarks.includes(textAt(draft.parts, range).toLowerCase());
    const ofVersion = (language: "fi" | "sv") =>
      derived.placeholders.filter((range) => !isMachine(range) && languageOf(range) === language);
    const languageOf = (range: TextRange) =>
      versions.find(({ part, start }) => part === range.part && start === range.start)?.lang;
    const announced = draft.parts.flatMap(findAnnouncedLater);
    const groups: [Kind, TextRange[]][] = [
      ["finnish", ofVersion("fi")],
      ["swedish", ofVersion("sv")],
      ["machine", derived.placeholders.filter(isMachine)],
      ["left", derived.placeholders.filter((range) => !languageOf(range))],
      ["unfinished", derived.unfinished],
      ["announced", announced],
    ];
    return groups.flatMap(([kind, ranges]): Report<Kind>[] =>
      ranges.length > 0 ? [{ kind, ranges, values: { place: namesOf(draft.parts, ranges) } }] : [],
    );
  },
});

const machineMarks = [placeholderWords.fi.machine, placeholderWords.sv.machine].map(placeholder);

/** As much as a message has room for. */
const mostNames = 3;
const longestName = 40;

/** Each place once, word for word. */
function namesOf(parts: readonly string[], ranges: readonly TextRange[]): string {
  const names = [...new Set(ranges.map((range) => textAt(parts, range).trim()))];
  const shown = names
    .slice(0, mostNames)
    .map((name) =>
      name.length > longestName ? `${name.slice(0, longestName - 2).trimEnd()} …` : name.replace(/\.$/u, ""),
    );
  return shown.join(", ") + (names.length > mostNames ? " …" : "");
}
