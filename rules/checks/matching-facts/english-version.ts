/** Times and days that a post gives in English, and neither in Finnish nor in Swedish. */
import type { CheckContext } from "../../context/check";
import { type EnglishFact, readEnglish } from "../../facts/english";
import type { FactValue } from "../../facts/value";
import type { TextRange } from "../../model/draft";

/** In the order of the text. Something is told only where the other languages have another value of its kind. */
export function onlyInEnglish({ draft, derived }: CheckContext): TextRange[] {
  const { stretches, fi, sv } = derived.facts;
  const passages = stretches.filter(({ version }) => version === "other");
  if (passages.length === 0) return [];
  const english = passages.flatMap(({ part, start, end }) =>
    readEnglish((draft.parts[part] ?? "").slice(start, end)).map((fact) => ({
      value: fact.value,
      part,
      start: fact.start + start,
      end: fact.end + start,
    })),
  );
  if (english.length === 0) return [];
  const said = [...fi, ...sv].flatMap(({ value, otherwise }) => [value, ...otherwise]);
  return (["time", "date"] as const).flatMap((type) => {
    const own = english.filter(({ value }) => value.type === type);
    const others = [...fi, ...sv].filter(({ value }) => value.type === type);
    const alone = own.filter(({ value }) => !said.some((other) => isSame(value, other)));
    // a value more in English is an addition; a difference leaves one of the others without its English
    const isLacking = others.some(
      ({ value, otherwise }) => ![value, ...otherwise].some((each) => own.some((fact) => isSame(fact.value, each))),
    );
    return isLacking ? alone.map(({ part, start, end }) => ({ part, start, end })) : [];
  });
}

function isSame(english: EnglishFact["value"], other: FactValue): boolean {
  if (english.type === "date") {
    return other.type === "date" && other.month === english.month && (other.day === null || other.day === english.day);
  }
  if (other.type !== "time") return false;
  const span = other.spoken ? 720 : 1440;
  return (other.minutes - english.minutes) % span === 0;
}
