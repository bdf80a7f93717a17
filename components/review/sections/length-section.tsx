/**
 * How long each part is, how much of the channel's limit remains, and where the channel cuts the text with "show more".
 */
import type { Draft } from "../../../rules/model/draft";
import type { InterfaceLanguage, PartLength } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { Section } from "../../shell/section";
import { wordsBefore } from "../../text/excerpt";
import { useThrottled } from "../calm/use-throttled";

/** What remains is shown only from this share of the limit on; earlier it would distract. */
const nearLimit = 0.5;

export function LengthSection({ lengths, draft }: { lengths: PartLength[]; draft: Draft }) {
  const { texts } = usePanel();
  if (lengths.length === 0) return null;
  return (
    <Section heading={texts.length.heading} name="length">
      <ul class="lengths">
        {lengths.map((length) => (
          <PartLine key={length.part} length={length} draft={draft} />
        ))}
      </ul>
    </Section>
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
  const used = useThrottled(length.used, length.used / limit >= nearLimit);
  const share = used / limit;
  const over = used > limit;
  const name = draft.surface === "video" ? (part === 0 ? words.title : words.description) : words.part(part + 1);
  const isNamed = draft.surface === "video" || draft.parts.length > 1;
  return (
    <li class={over ? "length length-over" : "length"} data-testid="length">
      <p class="length-line">
        <span>
          {isNamed && <strong>{name} </strong>}
          {words.used(formatNumber(used, language), formatNumber(limit, language))}
        </span>
        {share >= nearLimit && (
          <span class="length-rest">
            {over ? words.over(formatNumber(used - limit, language)) : words.left(formatNumber(limit - used, language))}
          </span>
        )}
      </p>
      {share >= nearLimit && (
        <span class="length-bar" aria-hidden>
          <span class="length-fill" style={{ transform: `scaleX(${Math.min(1, share).toFixed(2)})` }} />
        </span>
      )}
      {fold !== null && (
        <p class="fold">
          {words.fold} <q class="fold-words">…{wordsBefore(draft.parts[part] ?? "", fold)}</q>
        </p>
      )}
    </li>
  );
}
