/** Adds a task with a day to the list: captions for a live recording, or unpinning a post. */
import { useId, useRef, useState } from "preact/hooks";
import { addDays } from "../../rules/tasks/due";
import { localDay } from "../../session/review/resolve-draft";
import { withDated } from "../../session/stored/task-list";
import { usePanel } from "../context/panel-context";
import { PlusIcon } from "../icons/icon";

/** Days within which a live recording that is kept must have captions (act 306/2019, section 3). */
const captionDays = 14;

export function AddTask() {
  const { texts, tasks } = usePanel();
  const words = texts.tasks;
  const day = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const today = localDay(new Date());

  const add = (kind: "captions" | "unpin", due: string) =>
    tasks.change(
      withDated({ id: `${kind}-${crypto.randomUUID()}`, kind, day: due, channel: null, account: "", language: null }),
    );

  function addUnpin(event: Event): void {
    event.preventDefault();
    const chosen = day.current?.value ?? "";
    const right = /^\d{4}-\d{2}-\d{2}$/.test(chosen) && chosen >= today;
    setWrong(!right);
    if (right) add("unpin", chosen);
    else day.current?.focus();
  }

  return (
    <div class="add-task">
      <button
        type="button"
        class="button button-plain"
        data-testid="add-captions"
        onClick={() => add("captions", addDays(today, captionDays))}
      >
        <PlusIcon /> {words.addCaptions(captionDays)}
      </button>
      <form class="add-unpin" onSubmit={addUnpin} noValidate>
        <label for={id}>{words.unpinOn}</label>
        <input
          id={id}
          ref={day}
          class="field"
          type="date"
          min={today}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-hint` : undefined}
        />
        <button type="submit" class="button button-plain">
          <PlusIcon /> {words.addUnpin}
        </button>
        {wrong && (
          <p id={`${id}-hint`} class="hint hint-wrong" role="alert">
            {words.dayWrong}
          </p>
        )}
      </form>
    </div>
  );
}
