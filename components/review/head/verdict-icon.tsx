/** The sign of a verdict. */
import { EmptyIcon, ErrorIcon, HalfIcon, ReadyIcon, WarningIcon } from "../../icons/icon";
import type { Tone } from "./headline";

const icons = {
  empty: EmptyIcon,
  error: ErrorIcon,
  warning: WarningIcon,
  writing: EmptyIcon,
  unfinished: HalfIcon,
  broken: WarningIcon,
  ready: ReadyIcon,
} satisfies Record<Tone, unknown>;

export function VerdictIcon({ tone }: { tone: Tone }) {
  const Icon = icons[tone];
  return <Icon />;
}
