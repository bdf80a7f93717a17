/** The level of every check: that of the guideline, another one, or off; and the accounts for which it is off. */

import { checks } from "../../rules/checks/registry";
import type { Check } from "../../rules/context/check";
import { levels } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { isLocked } from "../../session/stored/policy";
import type { PersonalLevel, Settings } from "../../session/stored/settings";
import { Disclosure } from "../shell/disclosure";
import { Group, type PartProps, SetByPolicy } from "./group";
import { guidelineLevels } from "./guideline-level";
import { MutedAccounts, mutedSomewhere } from "./muted-accounts";

const choices: readonly PersonalLevel[] = [...levels, "off"];
const isPersonalLevel = (value: string): value is PersonalLevel => choices.some((choice) => choice === value);

interface PersonalLevelsProps extends PartProps {
  guideline: Guideline;
}

export function PersonalLevels({ guideline, ...part }: PersonalLevelsProps) {
  const { settings, policy, words, language } = part;
  const muted = mutedSomewhere(settings);
  // one that the guideline leaves out is listed as long as it is off for an account, so that this can be taken back
  const listed = checks.filter(({ id }) => guideline.checks[id] || muted.has(id));
  const isChanged = ({ id }: Check) => settings.personalLevels[id] !== undefined || muted.has(id);
  const changed = listed.filter(isChanged).length;
  const given = (check: Check) => guidelineLevels(check, guideline.checks[check.id]);
  const levelWords = (check: Check) =>
    given(check)
      ?.map((level) => words.levels[level])
      .join("/") ?? words.levels.off;
  const isMixed = (check: Check) => !check.alwaysOn && (given(check)?.length ?? 0) > 1;
  return (
    <Group heading={words.checks} hint={changed === 0 ? words.checksHint : words.checksChanged(changed)}>
      <Disclosure label={words.checksAll(listed.length)} startsOpen={muted.size > 0}>
        <ul class="check-levels">
          {[...listed]
            .sort((a, b) => a.title[language].localeCompare(b.title[language], language))
            .map((check) => (
              <li key={check.id}>
                <div class="check-level">
                  <label for={`check-${check.id}`}>
                    {check.title[language]}
                    {/* a list to choose from cuts what is longer than itself */}
                    {isMixed(check) && <span class="choice-detail">{levelWords(check)}</span>}
                  </label>
                  {check.alwaysOn ? (
                    <span class="choice-detail">{words.alwaysOn}</span>
                  ) : isLocked(policy, check.id) ? (
                    <SetByPolicy words={words} />
                  ) : (
                    <LevelChoice check={check} byGuideline={levelWords(check)} {...part} />
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

interface LevelChoiceProps extends PartProps {
  check: Check;
  /** The levels that hold where nothing is chosen, in words. */
  byGuideline: string;
}

function LevelChoice({ check, byGuideline, settings, words, onChange }: LevelChoiceProps) {
  const { personalLevels } = settings;
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
      <option value="">{words.asGuidelineLevel(byGuideline)}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words.levels[choice]}
        </option>
      ))}
    </select>
  );
}
