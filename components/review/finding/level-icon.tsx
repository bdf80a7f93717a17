import type { Level } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { ErrorIcon, InfoIcon, ReminderIcon, WarningIcon } from "../../icons/icon";

const icons = { error: ErrorIcon, warning: WarningIcon, reminder: ReminderIcon, info: InfoIcon };

/** The icon of a level: its colour and shape, with its name for screen readers. */
export function LevelIcon({ level }: { level: Level }) {
  const { texts } = usePanel();
  const Icon = icons[level];
  return <Icon class={`level-${level}`} label={texts.findings.levels[level]} />;
}
