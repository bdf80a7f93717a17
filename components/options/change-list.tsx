/** Changes as lines, the heaviest first; where there are many, the others are a press away. */
import type { ChangesTexts } from "../../locales/changes";
import type { ChangeWeight } from "../../rules/packs/differences";
import { WarningIcon } from "../icons/icon";
import { Disclosure } from "../shell/disclosure";
import { shortened } from "./change-values";

/** A change in the words of the interface. */
export interface ShownChange {
  weight: ChangeWeight;
  /** What changes, from the whole to the part. */
  what: string[];
  /** As it was and as it comes; one of them where something is added or goes; neither where only the order changes. */
  from?: string;
  to?: string;
  /** Said in the place of values. */
  note?: string;
  reason?: string;
}

interface ChangeListProps {
  changes: readonly ShownChange[];
  texts: ChangesTexts;
}

/** How many lines are shown at first. */
const linesAtFirst = 6;
const isWeaker = ({ weight }: ShownChange) => weight === "weaker" || weight === "may-weaken";

export function ChangeList({ changes, texts }: ChangeListProps) {
  // one line more takes no more room than the words that say so
  const first = changes.length <= linesAtFirst + 1 ? changes : changes.slice(0, linesAtFirst);
  const rest = changes.slice(first.length);
  const weaker = rest.filter(isWeaker).length;
  return (
    <>
      <Lines changes={first} texts={texts} />
      {rest.length > 0 && (
        <Disclosure label={weaker > 0 ? texts.moreWeaker(rest.length, weaker) : texts.more(rest.length)}>
          <Lines changes={rest} texts={texts} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ changes, texts }: ChangeListProps) {
  return (
    <ul class="change-lines">
      {changes.map((change) => (
        <li key={[...change.what, change.from, change.to].join("/")} class="change-line">
          <Line change={change} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

/** Names and values come from files and pages: each is set apart, so that none turns the others around. */
function Line({ change, texts }: { change: ShownChange; texts: ChangesTexts }) {
  const { weight, what, from, to, note, reason } = change;
  return (
    <>
      {(weight === "weaker" || weight === "may-weaken") && (
        <strong class="change-weaker">
          <WarningIcon /> {texts[weight]}
        </strong>
      )}{" "}
      {what.map((name, at) => (
        <span key={name}>
          {at > 0 && " – "}
          <bdi>{shortened(name)}</bdi>
        </span>
      ))}
      {": "}
      {from === undefined ? (
        <>
          {note ?? `${texts.added}: `}
          {to !== undefined && <bdi>{to}</bdi>}
        </>
      ) : to === undefined ? (
        <>
          {texts.removed}: <bdi>{from}</bdi>
        </>
      ) : (
        <>
          <bdi>{from}</bdi> → <bdi>{to}</bdi>
        </>
      )}
      {reason !== undefined && <span class="change-reason">{texts.reason(reason)}</span>}
    </>
  );
}
