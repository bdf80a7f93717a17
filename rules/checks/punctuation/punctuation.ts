import { defineCheck, type Report } from "../../context/check";
import type { TextRange } from "../../model/draft";
import { say } from "../../model/say";
import { replaceRange } from "../../text/edits";
import { outside } from "../../text/ranges";
import type { MarkSlip } from "./mark-slip";
import { findMissingSpaces } from "./missing-spaces";
import { findNeedlessMarks } from "./needless-marks";

const level = "reminder";
const kinds = ["becomes-link", "missing-space", "space-before", "doubled"] as const satisfies MarkSlip["kind"][];

export const punctuation = defineCheck({
  id: "punctuation",
  title: say("Välimerkit", "Skiljetecken", "Punctuation"),
  kinds: {
    "becomes-link": {
      level: "warning",
      message: say(
        "Ilman välilyöntiä sanoista tulee linkki. Kirjoita: {correct}",
        "Utan mellanslag blir orden en länk. Skriv: {correct}",
        "Without a space the words become a link. Write: {correct}",
      ),
      headline: say("Sanoista tulee linkki", "Orden blir en länk", "Words become a link"),
    },
    "missing-space": {
      level,
      message: say(
        "Välimerkin jälkeen tulee välilyönti: {correct}",
        "Efter skiljetecknet hör ett mellanslag: {correct}",
        "A space belongs after the mark: {correct}",
      ),
      headline: say("Välilyönti puuttuu", "Mellanslag saknas", "A space is missing"),
    },
    "space-before": {
      level,
      message: say(
        "Välimerkin edellä ei ole välilyöntiä: {correct}",
        "Före skiljetecknet hör inget mellanslag: {correct}",
        "No space belongs in front of the mark: {correct}",
      ),
      headline: say("Turha välilyönti", "Onödigt mellanslag", "A needless space"),
    },
    doubled: {
      level,
      message: say(
        "Välimerkki on kahteen kertaan. Kirjoita: {correct}",
        "Skiljetecknet står två gånger. Skriv: {correct}",
        "The mark stands twice. Write: {correct}",
      ),
      headline: say("Välimerkki kahteen kertaan", "Skiljetecknet står två gånger", "A mark stands twice"),
    },
  },
  labels: {
    correct: say("Korjaa: {correct}", "Rätta: {correct}", "Correct: {correct}"),
    "correct.short": say("Korjaa", "Rätta", "Correct"),
    "correct-all": say("Korjaa kaikki ({count})", "Rätta alla ({count})", "Correct all ({count})"),
    "correct-all.short": say("Korjaa kaikki", "Rätta alla", "Correct all"),
  },
  review({ draft, derived }) {
    const found = draft.parts.flatMap((text, part) =>
      [...findMissingSpaces(text), ...findNeedlessMarks(text)].map((slip) => ({ ...slip, part })),
    );
    if (found.length === 0) return [];
    // behind an address people part the full stop on purpose, so what touches one is left alone
    const kept = outside(
      found.map((slip) => ({ part: slip.part, ...touched(slip), slip })),
      [...derived.facts.identifiers.flat(), ...derived.placeholders],
    );
    const slips = kept
      .map(({ slip }) => slip)
      .filter((slip) => slip.kind !== "space-before" || derived.languageAt(slip) !== "other");
    return kinds.flatMap((kind): Report<MarkSlip["kind"]>[] => {
      const ofKind = slips.filter((slip) => slip.kind === kind);
      const [first] = ofKind;
      if (!first) return [];
      const correct = corrected(draft.parts[first.part] ?? "", first);
      const several = ofKind.length > 1;
      return [
        {
          kind,
          values: { correct },
          ranges: ofKind.map(({ part, start, end }): TextRange => ({ part, start, end })),
          fixes: [
            {
              kind: "edit",
              label: several ? "correct-all" : "correct",
              values: several ? { count: ofKind.length } : { correct },
              edits: ofKind.map(({ part, change }) => replaceRange(draft, { part, ...change }, change.correct)),
              safe: ofKind.every(({ certain }) => certain),
            },
          ],
        },
      ];
    });
  },
});

/** Behind an address a sentence may begin; in front of a mark none may stand. */
const touched = ({ kind, start, end, change }: MarkSlip) =>
  kind === "space-before" || kind === "doubled" ? { start, end } : { start: change.start - 1, end };

const shown = 24;

/** The passage as it will be, its words cut where they are long. */
function corrected(text: string, { start, end, change }: MarkSlip): string {
  const before = text.slice(start, change.start);
  const after = text.slice(change.end, end);
  return `${before.length > shown ? `…${before.slice(-shown)}` : before}${change.correct}${after.slice(0, shown)}`;
}
