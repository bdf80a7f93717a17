/**
 * Lists what another guideline would change, so that a person can look at it before taking it into use. Pure; throws
 * nothing.
 */
import { checks } from "../checks/registry";
import type { Guideline } from "../model/guideline";
import { loosened } from "./loosened";

export interface GuidelineDifferences {
  /** Ids of checks. */
  switchedOff: string[];
  switchedOn: string[];
  /** Ids of checks that stay on, with a milder level for some finding. */
  milder: string[];
  /** The same with a stricter level. */
  stricter: string[];
  /** General hashtags. */
  hashtagsAdded: string[];
  hashtagsRemoved: string[];
  /** How many there are in the present guideline and in the next one. */
  accounts: [number, number];
  statements: [number, number];
  terms: [number, number];
}

export function differences(present: Guideline, next: Guideline): GuidelineDifferences {
  const isOn = ({ checks: settings }: Guideline, id: string) => settings[id]?.enabled ?? false;
  const stayingOn = checks.filter(({ id }) => isOn(present, id) && isOn(next, id));
  const milderIn = (guideline: Guideline, reference: Guideline) =>
    stayingOn
      .filter((check) => {
        const [now, was] = [guideline.checks[check.id], reference.checks[check.id]];
        return now && was && loosened(check, now, was) !== null;
      })
      .map(({ id }) => id);
  const ids = checks.map(({ id }) => id);
  const tags = ({ hashtags }: Guideline) => hashtags.general;
  return {
    switchedOff: ids.filter((id) => isOn(present, id) && !isOn(next, id)),
    switchedOn: ids.filter((id) => !isOn(present, id) && isOn(next, id)),
    milder: milderIn(next, present),
    stricter: milderIn(present, next),
    hashtagsAdded: tags(next).filter((tag) => !tags(present).includes(tag)),
    hashtagsRemoved: tags(present).filter((tag) => !tags(next).includes(tag)),
    accounts: [present.accounts.length, next.accounts.length],
    statements: [present.statements.length, next.statements.length],
    terms: [present.glossary.length + present.placeNames.length, next.glossary.length + next.placeNames.length],
  };
}
