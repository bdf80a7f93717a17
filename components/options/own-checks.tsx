/** Every check: as the guideline has it, at another level, or off. */
import { checks } from "../../rules/checks/registry";
import type { Guideline } from "../../rules/guideline/schema";
import { levels } from "../../rules/review";
import type { OwnCheck, Settings } from "../../session/settings";
import { Disclosure } from "../shell/disclosure";
import { Group, type PartProps } from "./group";

const choices: readonly OwnCheck[] = [...levels, "off"];
const isOwn = (value: string): value is OwnCheck => choices.some((choice) => choice === value);

export function OwnChecks({ settings, words, language, guideline, onChange }: PartProps & { guideline: Guideline }) {
  const { ownChecks } = settings;
  const listed = checks.filter(({ id }) => guideline.checks[id]);
  const changed = listed.filter(({ id }) => ownChecks[id] !== undefined).length;
  const choose = (id: string, value: string) => {
    const { [id]: _, ...others } = ownChecks;
    onChange({ ownChecks: (isOwn(value) ? { ...others, [id]: value } : others) satisfies Settings["ownChecks"] });
  };
  return (
    <Group heading={words.checks} hint={changed === 0 ? words.checksHint : words.checksChanged(changed)}>
      <Disclosure label={words.checksAll(listed.length)}>
        <ul class="own-checks">
          {[...listed]
            .sort((a, b) => a.title[language].localeCompare(b.title[language], language))
            .map(({ id, title, alwaysOn }) => (
              <li key={id} class="own-check">
                <label for={`check-${id}`}>{title[language]}</label>
                {alwaysOn ? (
                  <span class="choice-detail">{words.alwaysOn}</span>
                ) : (
                  <select
                    id={`check-${id}`}
                    class="field"
                    value={ownChecks[id] ?? ""}
                    onChange={(event) => choose(id, event.currentTarget.value)}
                  >
                    <option value="">{guideline.checks[id]?.enabled ? words.asGuideline : words.asGuidelineOff}</option>
                    {choices.map((choice) => (
                      <option key={choice} value={choice}>
                        {words.levels[choice]}
                      </option>
                    ))}
                  </select>
                )}
              </li>
            ))}
        </ul>
      </Disclosure>
    </Group>
  );
}
