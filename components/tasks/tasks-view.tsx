/** The tab of tasks: what to do at once after an incident, tasks that are due, and asking for a new account. */
import { useRef, useState } from "preact/hooks";
import type { DatedTask } from "../../session/stored/task-list";
import { usePanel } from "../context/panel-context";
import { Disclosure } from "../shell/disclosure";
import { Section } from "../shell/section";
import { AddTask } from "./add-task";
import { DoneRow } from "./done-row";
import { Moderation } from "./moderation";
import { NewAccount } from "./new-account";
import { isDue, type TaskLine } from "./task-lines";
import { TaskRow } from "./task-row";
import { useTickedTasks } from "./use-ticked-tasks";

interface TasksViewProps {
  lines: TaskLine[];
  /** Begins the version that a task has promised; left out where there is no place to write it. */
  onWrite?: (task: DatedTask) => void;
}

export function TasksView({ lines, onWrite }: TasksViewProps) {
  const { guideline, language, texts } = usePanel();
  const words = texts.tasks;
  const [open, setOpen] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const { shown, tickedOf, tick, undo, forget } = useTickedTasks(lines);
  const due = shown.filter(isDue);
  const waiting = shown.filter((line) => !isDue(line));
  // the row with the focus is gone: the list keeps it
  const keepFocus = () => place.current?.focus();
  const row = (line: TaskLine) => {
    const ticked = tickedOf(line);
    if (ticked) {
      const takeBack = () => {
        undo(ticked);
        setSaid("");
        keepFocus();
      };
      return <DoneRow key={line.id} ticked={ticked} onUndo={takeBack} onGone={() => forget(ticked)} />;
    }
    return (
      <TaskRow
        key={line.id}
        line={line}
        isOpen={open === line.id}
        onToggle={() => setOpen(open === line.id ? null : line.id)}
        onDone={(byKeyboard) => {
          tick(line, byKeyboard);
          setSaid(words.doneTask(line.title));
          setOpen(null);
          if (!byKeyboard) keepFocus();
        }}
        onLeft={keepFocus}
        onWrite={onWrite}
      />
    );
  };
  const rows = (group: TaskLine[]) => <ul class="task-lines">{group.map(row)}</ul>;
  return (
    <div class="tasks-view">
      {guideline.tasks && (
        <Section heading={words.incident} name="incident">
          <Disclosure label={words.incidentOpen}>
            <ol class="incident-steps">
              {guideline.tasks.incident.steps.map((step) => (
                <li key={step.en}>{step[language]}</li>
              ))}
            </ol>
          </Disclosure>
          {guideline.tasks.moderation && (
            <Disclosure label={words.moderationOpen}>
              <Moderation {...guideline.tasks.moderation} />
            </Disclosure>
          )}
        </Section>
      )}
      <Section heading={words.now} name="due">
        <div ref={place} tabIndex={-1}>
          <p class="visually-hidden" aria-live="polite" data-testid="task-said">
            {said}
          </p>
          {due.length === 0 ? <p class="hint">{words.nothingDue}</p> : rows(due)}
        </div>
        {waiting.length > 0 && <Disclosure label={words.later(waiting.length)}>{rows(waiting)}</Disclosure>}
        <p class="hint">{words.stored}</p>
      </Section>
      <Section heading={words.add} name="add-task">
        <Disclosure label={words.addOpen}>
          <AddTask />
        </Disclosure>
      </Section>
      {guideline.tasks && (
        <Section heading={words.newAccount} name="new-account">
          <Disclosure label={words.newAccountOpen}>
            <NewAccount questions={guideline.tasks.newAccount.questions} />
          </Disclosure>
        </Section>
      )}
    </div>
  );
}
