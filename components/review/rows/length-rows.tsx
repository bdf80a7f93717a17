/**
 * How long the parts are: shown where little room is left, on X always; and where the channel cuts the text with "show more".
 */
import type { Draft } from "../../../rules/model/draft";
import type { InterfaceLanguage, PartLength } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { wordsBefore } from "../../text/excerpt";
import { useThrottled } from "../calm/use-throttled";

/** What remains is shown from this share of the limit on; earlier it would distract. */
const nearLimit = 0.8;

export function LengthRows({ lengths, draft }: { lengths: readonly PartLength[]; draft: Draft }) {
  const shown = lengths.filter(
    ({ used, limit, fold }) => draft.channel === "x" || used / limit >= nearLimit || fold !== null,
  );
  if (shown.length === 0) return null;
  return (
    <ul class="lengths">
      {shown.map((length) => (
        <PartLine key={length.part} length={length} draft={draft} />
      ))}
    </ul>
  );
}

/** Kept for each language, since making a number format is slow and one is needed after every key. */
const formats = new Map<InterfaceLanguage, Intl.NumberFormat>();

function formatNumber(count: number, language: InterfaceLanguage): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(count);
}

function PartLine({ length, draft }: { length: PartLength; draft: Draft }) {
  const { texts, language } = usePanel();
  const { part, limit, fold } = length;
  const words = texts.length;
  const isNear = length.used / limit >= nearLimit;
  const used = useThrottled(length.used, isNear);
  const over = used > limit;
  const name = draft.surface === "video" ? (part === 0 ? words.title : words.description) : words.part(part + 1);
  const isNamed = draft.surface === "video" || draft.parts.length > 1;
  const showsCount = draft.channel === "x" || isNear;
  return (
    <li class={over ? "length length-over" : "length"} data-testid="length">
      {showsCount && (
        <p class="length-line">
          <span>
            {isNamed ? name : words.heading} {words.used(formatNumber(used, language), formatNumber(limit, language))}
          </span>
          <span class="length-rest">
            {over ? words.over(formatNumber(used - limit, language)) : words.left(formatNumber(limit - used, language))}
          </span>
        </p>
      )}
      {fold !== null && (
        <p class="fold">
          {words.fold} <q class="fold-words">…{wordsBefore(draft.parts[part] ?? "", fold)}</q>
        </p>
      )}
    </li>
  );
}
