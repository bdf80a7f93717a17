/** What counts on this channel, what remains, and where "show more" cuts. */
import type { Draft } from "../../rules/draft";
import type { InterfaceLanguage, PartLength } from "../../rules/review";
import { usePanel } from "../panel-context";
import { Section } from "../shell/section";
import { wordsBefore } from "./excerpt";

/** From this share of the limit on, what remains is shown: before, it only distracts. */
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

const inDigits = (count: number, language: InterfaceLanguage) => new Intl.NumberFormat(language).format(count);

function PartLine({ length, draft }: { length: PartLength; draft: Draft }) {
  const { texts, language } = usePanel();
  const { part, used, limit, fold } = length;
  const words = texts.length;
  const share = used / limit;
  const over = used > limit;
  const name = draft.surface === "video" ? (part === 0 ? words.title : words.description) : words.part(part + 1);
  const named = draft.surface === "video" || draft.parts.length > 1;
  return (
    <li class={over ? "length length-over" : "length"} data-testid="length">
      <p class="length-line">
        <span>
          {named && <strong>{name} </strong>}
          {words.used(inDigits(used, language), inDigits(limit, language))}
        </span>
        {share >= nearLimit && (
          <span class="length-rest">
            {over ? words.over(inDigits(used - limit, language)) : words.left(inDigits(limit - used, language))}
          </span>
        )}
      </p>
      {share >= nearLimit && (
        <span class="length-bar" aria-hidden>
          <span class="length-fill" style={{ width: `${Math.min(100, share * 100)}%` }} />
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
