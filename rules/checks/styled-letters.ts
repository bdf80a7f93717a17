import { defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { plainLetters, styledRuns } from "../text/styled-letters";

export const styledLetters = defineCheck({
  id: "styled-letters",
  reads: "written",
  title: say("Erikoiskirjaimet", "Specialbokstäver", "Fancy letters"),
  kinds: {
    styled: {
      level: "warning",
      message: say(
        "Ruudunlukija ei lue näitä erikoiskirjaimia. Vaihda tavallisiin kirjaimiin.",
        "Skärmläsare läser inte dessa specialbokstäver. Byt till vanliga bokstäver.",
        "Screen readers do not read these letters. Change them to ordinary ones.",
      ),
      headline: say("Erikoiskirjaimia tekstissä", "Specialbokstäver i texten", "Fancy letters in the text"),
    },
    drawing: {
      level: "warning",
      message: say(
        "Merkeistä piirretty kuva on ruudunlukijalla sekava. Käytä kuvaa tai tekstiä.",
        "En bild av tecken blir rörig i en skärmläsare. Använd en bild eller text.",
        "A drawing made of signs is noise in a screen reader. Use a picture or words.",
      ),
      headline: say("Merkeistä piirretty kuva", "Bild ritad med tecken", "Picture drawn with signs"),
    },
  },
  labels: {
    plain: say("Vaihda tavallisiin kirjaimiin", "Byt till vanliga bokstäver", "Use ordinary letters"),
    "plain.short": say("Vaihda", "Byt", "Change"),
  },
  params: { drawnLines: 2, drawnLength: 8 },
  tightening: { drawnLines: "lower", drawnLength: "lower" },
  review({ draft }, { drawnLines, drawnLength }) {
    const reports: Report<"styled" | "drawing">[] = [];
    const runs = draft.parts.flatMap(styledRuns);
    const edits = runs
      .map((range) =>
        replaceRange(draft, range, plainLetters(draft.parts[range.part]?.slice(range.start, range.end) ?? "")),
      )
      .filter((edit) => edit.text !== edit.expected);
    if (runs.length > 0) {
      const fixes = edits.length > 0 ? [{ kind: "edit" as const, label: "plain", values: {}, edits, safe: true }] : [];
      reports.push({ kind: "styled", ranges: runs, fixes });
    }
    const drawings = draft.parts.flatMap((text, part) =>
      findDrawings(text, part, Math.max(1, drawnLines), drawnLength),
    );
    return drawings.length > 0 ? [...reports, { kind: "drawing", ranges: drawings }] : reports;
  },
});

/** At least `minLines` lines in a row that are mostly strokes and dots; one such line alone is a separator. */
function findDrawings(text: string, part: number, minLines: number, minLength: number): TextRange[] {
  const drawings: TextRange[] = [];
  let start = 0;
  let from = -1;
  let count = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const strokes = line.match(/[-_=*~|/\\^<>().o·•]/g)?.length ?? 0;
    const isStrokes = line.length >= minLength && strokes >= line.length * 0.6 && !/\p{L}{3}/u.test(line);
    if (isStrokes) {
      if (count++ === 0) from = start;
      if (count === minLines) drawings.push({ part, start: from, end });
      const last = drawings.at(-1);
      if (count > minLines && last) last.end = end;
    } else count = 0;
    start = end + 1;
  }
  return drawings;
}
