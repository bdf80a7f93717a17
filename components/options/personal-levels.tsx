/** The level of every check: that of the guideline, another one, or off. */
import { checks } from "../../rules/checks/registry";
import { levels } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import type { PersonalLevel, Settings } from "../../session/stored/settings";
import { Disclosure } from "../shell/disclosure";
import { Group, type PartProps } from "./group";

const choices: readonly PersonalLevel[] = [...levels, "off"];
const isPersonalLevel = (value: string): value is PersonalLevel => choices.some((choice) => choice === value);

/** The gravest level that the guideline gives to any of its kinds. */
function byGuideline(check: Guideline["checks"][string] | undefined, words: PartProps["words"]): string {
  if (!check?.enabled) return words.asGuidelineOff;
  const given = Object.values(check.levels ?? {}).map((level) => (typeof level === "object" ? level.default : level));
  const level = levels.find((one) => given.includes(one));
  return level ? words.asGuidelineLevel(words.levels[level]) : words.asGuideline;
}

export function PersonalLevels({
  settings,
  words,
  language,
  guideline,
  onChange,
}: PartProps & { guideline: Guideline }) {
  const { personalLevels } = settings;
  const listed = checks.filter(({ id }) => guideline.checks[id]);
  const changed = listed.filter(({ id }) => personalLevels[id] !== undefined).length;
  const choose = (id: string, value: string) => {
    const { [id]: _, ...others } = personalLevels;
    onChange({
      personalLevels: (isPersonalLevel(value)
        ? { ...others, [id]: value }
        : others) satisfies Settings["personalLevels"],
    });
  };
  return (
    <Group heading={words.checks} hint={changed === 0 ? words.checksHint : words.checksChanged(changed)}>
      <Disclosure label={words.checksAll(listed.length)}>
        <ul class="check-levels">
          {[...listed]
            .sort((a, b) => a.title[language].localeCompare(b.title[language], language))
            .map(({ id, title, alwaysOn }) => (
              <li key={id} class="check-level">
                <label for={`check-${id}`}>{title[language]}</label>
                {alwaysOn ? (
                  <span class="choice-detail">{words.alwaysOn}</span>
                ) : (
                  <select
                    id={`check-${id}`}
                    class="field"
                    value={personalLevels[id] ?? ""}
                    onChange={(event) => choose(id, event.currentTarget.value)}
                  >
                    <option value="">{byGuideline(guideline.checks[id], words)}</option>
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
