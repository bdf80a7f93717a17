/** Three dots that show and hide what else can be done. */
import { MoreIcon } from "../icons/icon";

interface MoreButtonProps {
  /** What is shown, in words. */
  label: string;
  isOpen: boolean;
  /** Id of the element that is shown. */
  controls: string;
  testid: string;
  command?: string;
  onPress(): void;
}

export function MoreButton({ label, isOpen, controls, testid, command, onPress }: MoreButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-testid={testid}
      data-command={command}
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <MoreIcon />
    </button>
  );
}
