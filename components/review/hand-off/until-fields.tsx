/** Day and time until which a colleague is asked to answer; both may stay empty. */
import { useId } from "preact/hooks";
import type { Until } from "../../../rules/writing/request-lines";
import { usePanel } from "../../context/panel-context";

/** As the fields have it: `YYYY-MM-DD` and `HH:MM`; empty where nothing is chosen. */
export interface WrittenUntil {
  day: string;
  clock: string;
}

/** null where no day is chosen. */
export function untilOf({ day, clock }: WrittenUntil): Until | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return { day, minutes: /^\d{2}:\d{2}/.test(clock) ? hours * 60 + minutes : null };
}

interface UntilFieldsProps {
  written: WrittenUntil;
  /** `YYYY-MM-DD` */
  today: string;
  onChange(written: WrittenUntil): void;
}

export function UntilFields({ written, today, onChange }: UntilFieldsProps) {
  const words = usePanel().texts.handOff;
  const id = useId();
  return (
    <fieldset class="hand-off-until" aria-describedby={id}>
      <legend>{words.until}</legend>
      <input
        class="field"
        type="date"
        aria-label={words.day}
        min={today}
        value={written.day}
        onInput={({ currentTarget: { value } }) => onChange({ ...written, day: value })}
      />
      <input
        class="field"
        type="time"
        aria-label={words.clock}
        value={written.clock}
        onInput={({ currentTarget: { value } }) => onChange({ ...written, clock: value })}
      />
      <p id={id} class="hint">
        {words.untilHint}
      </p>
    </fieldset>
  );
}
