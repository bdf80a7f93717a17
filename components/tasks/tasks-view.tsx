/** The tab of tasks: what to do at once after an incident, tasks that are due, and asking for a new account. */
import { localDay } from "../../session/review/resolve-draft";
import { markDone, putOff } from "../../session/stored/task-list";
import { usePanel } from "../context/panel-context";
import { TickIcon, WarningIcon } from "../icons/icon";
import { Disclosure } from "../shell/disclosure";
import { Section } from "../shell/section";
import { AddTask } from "./add-task";
import { Moderation } from "./moderation";
import { NewAccount } from "./new-account";
import type { TaskLine } from "./task-lines";

/** `2026-12-07` as 7.12.2026, which all three languages of the interface accept. */
const shownDay = (day: string) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`;

export function TasksView({ lines }: { lines: TaskLine[] }) {
  const { guideline, language, texts } = usePanel();
  const words = texts.tasks;
  const waiting = lines.filter(({ state }) => state === "waiting");
  const due = lines.filter(({ state }) => state !== "waiting");
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
      <Section heading={words.due} name="due">
        {due.length === 0 ? <p class="hint">{words.nothingDue}</p> : <Lines lines={due} />}
        <p class="hint">{words.stored}</p>
      </Section>
      {waiting.length > 0 && (
        <Section heading={words.later} name="later">
          <Lines lines={waiting} />
        </Section>
      )}
      <Section heading={words.add} name="add-task">
        <AddTask />
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

function Lines({ lines }: { lines: TaskLine[] }) {
  return (
    <ul class="task-lines">
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
}

function Line({ line: { id, title, detail, account, state, day, recurring, statements } }: { line: TaskLine }) {
  const { guideline, texts, tasks, openGuideline } = usePanel();
  const words = texts.tasks;
  const today = localDay(new Date());
  const [statement] = statements;
  const section = guideline.statements.find((entry) => entry.id === statement)?.section;
  return (
    <li class="task-line" data-testid="task" data-task={id} data-state={state}>
      <h3 class="task-title">{title}</h3>
      {(detail || account) && (
        <p class="task-detail">
          {detail}
          {detail && account && " · "}
          {account && <bdi>{account}</bdi>}
        </p>
      )}
      {day && (
        <p class={`task-day task-${state}`}>
          {state === "overdue" && <WarningIcon />}
          {state === "waiting" && recurring ? words.comes(shownDay(day)) : words.since(shownDay(day))}
        </p>
      )}
      <div class="fixes">
        <button
          type="button"
          class="button button-tinted"
          aria-label={words.doneTask(title)}
          onClick={() => tasks.change(markDone(id, today))}
        >
          <TickIcon /> {words.done}
        </button>
        {state !== "waiting" && (
          <button
            type="button"
            class="quiet-button"
            aria-label={words.putOffTask(title)}
            onClick={() => tasks.change(putOff(id, today))}
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
    </li>
  );
}
