/** What a search found beside the guideline's own words, each under a word that tells what it is. */
import type { ComponentChildren } from "preact";
import type { Beside } from "../../rules/lookup/beside";
import type { Guideline } from "../../rules/model/guideline";
import { usePanel } from "../context/panel-context";
import { AccountList } from "./accounts";
import { LawLine } from "./laws";

interface FoundBesideProps extends Beside {
  accounts: Guideline["accounts"];
  openTasks(): void;
  openSection(section: string, statement: string): void;
}

export function FoundBeside({ accounts, tasks, cards, items, laws, openTasks, openSection }: FoundBesideProps) {
  const { language, texts } = usePanel();
  const cardTitles = {
    incident: texts.tasks.incidentOpen,
    moderation: texts.tasks.moderationOpen,
    newAccount: texts.tasks.newAccountOpen,
  };
  const taskTitles = [...tasks.map(({ title }) => title[language]), ...cards.map((card) => cardTitles[card])];
  return (
    <>
      {items.length > 0 && (
        <Group name={texts.guideline.checklist}>
          {items.map(({ text, section, statement }) => (
            <Lead key={text.en} title={text[language]} onClick={() => openSection(section, statement)} />
          ))}
        </Group>
      )}
      {accounts.length > 0 && (
        <Group name={texts.guideline.accounts}>
          <AccountList accounts={accounts} />
        </Group>
      )}
      {taskTitles.length > 0 && (
        <Group name={texts.tabs.tasks}>
          {taskTitles.map((title) => (
            <Lead key={title} title={title} onClick={openTasks} />
          ))}
        </Group>
      )}
      {laws.length > 0 && (
        <Group name={texts.guideline.laws}>
          <ul class="laws">
            {laws.map((law) => (
              <LawLine key={law.id} law={law} />
            ))}
          </ul>
        </Group>
      )}
    </>
  );
}

function Group({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="found-beside" aria-label={name}>
      <p class="body-name">{name}</p>
      {children}
    </section>
  );
}

function Lead({ title, onClick }: { title: string; onClick(): void }) {
  return (
    <button type="button" class="quiet-button" onClick={onClick}>
      {title}
    </button>
  );
}
