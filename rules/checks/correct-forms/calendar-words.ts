/** Weekdays and months that are misspelt where a date or a time says that a day is meant. */

import type { CheckContext } from "../../context/check";
import { weekdayOfWord } from "../../facts/lexicon/calendar-words";
import { misspeltCalendarWord } from "../../facts/lexicon/misspelt-calendar-words";
import type { TextRange } from "../../model/draft";
import type { Language } from "../../model/span";
import { firstIndex } from "../../text/first-index";
import { matchesOf } from "../../text/matches";
import { outside } from "../../text/ranges";
import type { Form } from "./form-rules";

export interface DraftForm extends TextRange, Form {}

const dayOrTime = /^[.,]?\s(?:den\s)?(?:\d{1,2}(?:\.|\/|\s?[-–]\s?\d|\s\p{L})|(?:klo|kello|kl|klockan)\b)/u;
const dayBefore = /\d{1,2}\.\d{1,2}\.?\s\(?$/;
const joined = /^(?:\s?[-–]\s?|\s(?:ja|och|till)\s)(\p{L}{5,18})/u;
const dayNumberBefore: Record<Language, RegExp> = {
  fi: /(?<![\d.])\d{1,2}\.\s$/,
  sv: /(?<![\d.])\d{1,2}(?::e|:a)?\s$/,
};
const yearBehind = /^\s(?:19|20)\d\d(?!\d)/;
const widest = 16;

export function calendarWordForms({ draft, derived }: CheckContext): DraftForm[] {
  const { stretches, identifiers } = derived.facts;
  const forms = draft.parts.flatMap((text, part) =>
    matchesOf(text, /(?<![\p{L}\p{N}#@-])\p{L}{5,18}(?![\p{L}\p{N}])/gu).flatMap((match): DraftForm[] => {
      const [word] = match;
      const [start, end] = [match.index, match.index + word.length];
      if (!/\d|\bkl|[Kk]ello/.test(text.slice(Math.max(0, start - widest), end + 2 * widest))) return [];
      const before = text.slice(Math.max(0, start - widest), start);
      // "maanatai-iltana 7.12."
      const after = text.slice(end, end + 2 * widest).replace(/^-\p{L}{2,14}/u, "");
      const partner = joined.exec(after)?.[1]?.toLowerCase();
      const besideDay = dayOrTime.test(after) || dayBefore.test(before);
      const mayBeWeekday = (lang: Language) => besideDay || (partner && weekdayOfWord(partner, lang)?.short === false);
      const isMonth = (lang: Language) => dayNumberBefore[lang].test(before) || yearBehind.test(after);
      if (!besideDay && !partner && !/\d/.test(before) && !/\d/.test(after)) return [];
      const at = firstIndex(stretches, (each) => each.part > part || (each.part === part && each.end > start));
      const version = stretches[at]?.version;
      const languages: Language[] = version === "both" ? ["fi", "sv"] : version && version !== "other" ? [version] : [];
      for (const lang of languages) {
        const correct =
          (mayBeWeekday(lang) ? misspeltCalendarWord(word, lang) : null) ??
          (isMonth(lang) ? misspeltCalendarWord(word, lang, "months") : null);
        if (correct) return [{ kind: "calendar-word", part, start, end, correct, certain: false }];
      }
      return [];
    }),
  );
  return outside(forms, identifiers.flat());
}
