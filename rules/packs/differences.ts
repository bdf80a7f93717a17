/** What another guideline would change, so that a person can look at it before taking it. Pure. */
import { checks } from "../checks/registry";
import type { Guideline } from "../model/guideline";
import { loosened } from "./loosened";

export interface GuidelineDifferences {
  /** Ids of checks. */
  switchedOff: string[];
  switchedOn: string[];
  milder: string[];
  stricter: string[];
  /** General hashtags. */
  hashtagsAdded: string[];
  hashtagsRemoved: string[];
  /** How many there are then and now. */
  accounts: [number, number];
  statements: [number, number];
  terms: [number, number];
}

export function differences(before: Guideline, after: Guideline): GuidelineDifferences {
  const isOn = ({ checks: settings }: Guideline, id: string) => settings[id]?.enabled ?? false;
  const stayingOn = checks.filter(({ id }) => isOn(before, id) && isOn(after, id));
  const milderIn = (one: Guideline, than: Guideline) =>
    stayingOn
      .filter((check) => {
        const [now, was] = [one.checks[check.id], than.checks[check.id]];
        return now && was && loosened(check, now, was) !== null;
      })
      .map(({ id }) => id);
  const ids = checks.map(({ id }) => id);
  const tags = ({ hashtags }: Guideline) => hashtags.general;
  return {
    switchedOff: ids.filter((id) => isOn(before, id) && !isOn(after, id)),
    switchedOn: ids.filter((id) => !isOn(before, id) && isOn(after, id)),
    milder: milderIn(after, before),
    stricter: milderIn(before, after),
    hashtagsAdded: tags(after).filter((tag) => !tags(before).includes(tag)),
    hashtagsRemoved: tags(before).filter((tag) => !tags(after).includes(tag)),
    accounts: [before.accounts.length, after.accounts.length],
    statements: [before.statements.length, after.statements.length],
    terms: [before.glossary.length + before.placeNames.length, after.glossary.length + after.placeNames.length],
  };
}
