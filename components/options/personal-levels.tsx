/** The level of every check: that of the guideline, another one, or off; and the accounts for which it is off. */

import { checks } from "../../rules/checks/registry";
import type { Check } from "../../rules/context/check";
import { levels } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import type { PersonalLevel, Settings } from "../../session/stored/settings";
import { Disclosure } from "../shell/disclosure";
import { Group, type PartProps } from "./group";
import { guidelineLevels } from "./guideline-level";
import { MutedAccounts, mutedSomewhere } from "./muted-accounts";

const choices: readonly PersonalLevel[] = [...levels, "off"];
const isPersonalLevel = (value: string): value is PersonalLevel => choices.some((choice) => choice === value);

interface PersonalLevelsProps extends PartProps {
  guideline: Guideline;
}

export function PersonalLevels({ guideline, ...part }: PersonalLevelsProps) {
  const { settings, words, language } = part;
  const muted = mutedSomewhere(settings);
  // one that the guideline leaves out is listed as long as it is off for an account, so that this can be taken back
  const listed = checks.filter(({ id }) => guideline.checks[id] || muted.has(id));
  const isChanged = ({ id }: Check) => settings.personalLevels[id] !== undefined || muted.has(id);
  const changed = listed.filter(isChanged).length;
  return (
    <Group heading={words.checks} hint={changed === 0 ? words.checksHint : words.checksChanged(changed)}>
      <Disclosure label={words.checksAll(listed.length)} startsOpen={muted.size > 0}>
        <ul class="check-levels">
          {[...listed]
            .sort((a, b) => a.title[language].localeCompare(b.title[language], language))
            .map((check) => (
              <li key={check.id}>
                <div class="check-level">
                  <label for={`check-${check.id}`}>{check.title[language]}</label>
                  {check.alwaysOn ? (
                    <span class="choice-detail">{words.alwaysOn}</span>
                  ) : (
                    <LevelChoice check={check} guideline={guideline} {...part} />
                  )}
                </div>
                <MutedAccounts check={check.id} {...part} />
              </li>
            ))}
        </ul>
      </Disclosure>
    </Group>
  );
}

function LevelChoice({ check, guideline, settings, words, onChange }: PersonalLevelsProps & { check: Check }) {
  const { personalLevels } = settings;
  const given = guidelineLevels(check, guideline.checks[check.id]);
  const choose = (value: string) => {
    const { [check.id]: _, ...others } = personalLevels;
    onChange({
      personalLevels: (isPersonalLevel(value)
        ? { ...others, [check.id]: value }
        : others) satisfies Settings["personalLevels"],
    });
  };
  return (
    <select
      id={`check-${check.id}`}
      class="field"
      value={personalLevels[check.id] ?? ""}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">
        {words.asGuidelineLevel(given?.map((level) => words.levels[level]).join("/") ?? words.levels.off)}
      </option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words.levels[choice]}
        </option>
      ))}
    </select>
  );
}
