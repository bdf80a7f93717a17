import { defineCheck } from "../../context/check";
import { say } from "../../model/say";
import { replaceRange } from "../../text/edits";
import { findMisreadLetters } from "./mojibake";

export const misreadLetters = defineCheck({
  id: "misread-letters",
  // a no-break space is one of the signs that such letters are made of
  reads: "written",
  title: say("Muuttuneet kirjaimet", "Ändrade bokstäver", "Changed letters"),
  kinds: {
    misread: {
      level: "warning",
      message: say(
        "Kirjaimet ovat muuttuneet kopioitaessa. Kirjoita ne uudelleen.",
        "Bokstäver har ändrats vid kopieringen. Skriv dem på nytt.",
        "Letters were changed in copying. Write them again.",
      ),
      headline: say("Kirjaimia on muuttunut", "Bokstäver har ändrats", "Letters have changed"),
    },
  },
  labels: {
    correct: say("Korjaa kirjaimet", "Rätta bokstäverna", "Correct the letters"),
    "correct.short": say("Korjaa", "Rätta", "Correct"),
  },
  review({ draft }) {
    const misread = draft.parts.flatMap((text, part) => findMisreadLetters(text).map((found) => ({ ...found, part })));
    if (misread.length === 0) return [];
    const ranges = misread.map(({ part, start, end }) => ({ part, start, end }));
    const edits = misread.map(({ instead, ...range }) => replaceRange(draft, range, instead));
    return [{ kind: "misread", ranges, fixes: [{ kind: "edit", label: "correct", values: {}, edits, safe: true }] }];
  },
});
