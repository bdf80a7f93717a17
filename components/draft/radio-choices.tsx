/** A choice between a few values: a row of radio buttons that look like chips. */
import { useId } from "preact/hooks";

interface RadioChoicesProps<Value extends string> {
  legend: string;
  choices: readonly { value: Value; label: string; disabled?: boolean }[];
  current: Value;
  onChoose(value: Value): void;
}

export function RadioChoices<Value extends string>({ legend, choices, current, onChoose }: RadioChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset class="chip-choices">
      <legend class="draft-label">{legend}</legend>
      {choices.map(({ value, label, disabled = false }) => (
        <label key={value} class="choice-chip">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === current}
            disabled={disabled}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
