/** One task in one line, with the tick that says it is done; opened, what it asks and what can be done about it. */
import { useId } from "preact/hooks";
import { localDay } from "../../session/review/resolve-draft";
import { type DatedTask, putOff } from "../../session/stored/task-list";
import { usePanel } from "../context/panel-context";
import { ChevronIcon, TickIcon, WarningIcon } from "../icons/icon";
import { OwedText } from "./owed-text";
import { isDue, type TaskLine } from "./task-lines";

/** `2026-12-07` as 7.12., in another year as 7.12.2027, which all three languages of the interface accept. */
function shownDay(day: string, today: string): string {
  const date = `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.`;
  return day.slice(0, 4) === today.slice(0, 4) ? date : `${date}${day.slice(0, 4)}`;
}

interface TaskRowProps {
  line: TaskLine;
  isOpen: boolean;
  onToggle: () => void;
  onDone: (byKeyboard: boolean) => void;
  /** The task left its place: it was put off. */
  onLeft: () => void;
  onWrite?: ((task: DatedTask) => void) | undefined;
}

export function TaskRow({ line, isOpen, onToggle, onDone, onLeft, onWrite }: TaskRowProps) {
  const { id, title, detail, account, state, day, recurring, statements, owed } = line;
  const { guideline, texts, tasks, openGuideline } = usePanel();
  const words = texts.tasks;
  const today = localDay(new Date());
  const [statement] = statements;
  const section = guideline.statements.find((entry) => entry.id === statement)?.section;
  const region = useId();
  const said = state === "waiting" && recurring ? words.comes : words.since;
  const saidDay = said(shownDay(day, today));
  return (
    <li class="task-line" data-testid="task" data-task={id} data-state={state}>
      <div class="task-head">
        <h3 class="task-heading">
          <button type="button" class="task-row" aria-expanded={isOpen} aria-controls={region} onClick={onToggle}>
            <ChevronIcon class="chevron" />
            <span class="task-title">{title}</span>
            <span class={`task-day task-${state}`}>
              {state === "overdue" && <WarningIcon />}
              <span class="visually-hidden">{saidDay}</span>
              <span aria-hidden="true">{shownDay(day, today)}</span>
            </span>
          </button>
        </h3>
        <button
          type="button"
          class="icon-button task-tick"
          data-testid="task-tick"
          aria-label={words.doneTask(title)}
          title={words.done}
          // a press of a key counts no clicks
          onClick={({ detail: clicks }) => onDone(clicks === 0)}
        >
          <TickIcon />
        </button>
      </div>
      <div id={region} class="task-body" hidden={!isOpen}>
        {isOpen && (
          <>
            {(detail || account) && (
              <p class="task-detail">
                {detail}
                {detail && account && " · "}
                {account && <bdi>{account}</bdi>}
              </p>
            )}
            {owed && <OwedText task={owed} onWrite={onWrite} />}
            <div class="fixes">
              {isDue(line) && (
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={words.putOffTask(title)}
                  onClick={() => {
                    tasks.change(putOff(id, today));
                    onLeft();
                  }}
                >
                  {words.putOff}
                </button>
              )}
              {section && openGuideline && (
                <button type="button" class="quiet-button" onClick={() => openGuideline(section, statement)}>
                  {words.inGuideline(section)}
                </button>
              )}
            </div>
          </>
        )}
      </div>
    </li>
  );
}
