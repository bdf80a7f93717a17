/** Where two checks say the same of one place, one of them speaks. */

import type { Finding } from "./model/finding";
import { overlap } from "./text/ranges";

interface Rule {
  /** `check/kind` of what stays silent … */
  silent: string;
  /** … beside one of these, which says more or what is to be done. */
  beside: readonly string[];
  /** Only where both speak of the same passage. */
  touching: boolean;
  /** Where the silent one says no more than the other. */
  when?: (silent: Finding) => boolean;
}

const rules: readonly Rule[] = [
  // which of the two weekdays is right is known: the one of the date
  {
    silent: "matching-facts/differs",
    beside: ["possible-dates/other-weekday"],
    touching: true,
    when: ({ values }) => !Object.values(values).some((value) => /\d/.test(String(value))),
  },
  // who is told of a disruption sees to the main account
  { silent: "cross-post/to-main", beside: ["crisis/disruption"], touching: true },
  // what is missing by name says that the version is short
  { silent: "balanced-versions/swedish-short", beside: ["matching-facts/missing-in-swedish"], touching: false },
  { silent: "balanced-versions/finnish-short", beside: ["matching-facts/missing-in-finnish"], touching: false },
  // where it does not belong on this channel, what else to do about it there is no question yet
  { silent: "crisis/disruption", beside: ["channel-fit/disruption-on-linkedin"], touching: true },
];

const nameOf = ({ check, kind }: Finding) => `${check}/${kind}`;

/** `findings` without those that another one of them makes superfluous. */
export function withOneVoice(findings: readonly Finding[]): Finding[] {
  const isSaid = (finding: Finding): boolean =>
    rules.some(
      ({ silent, beside, touching, when = () => true }) =>
        silent === nameOf(finding) &&
        when(finding) &&
        findings.some((other) => beside.includes(nameOf(other)) && (!touching || touch(finding, other))),
    );
  return findings.filter((finding) => !isSaid(finding));
}

const touch = (a: Finding, b: Finding) => a.ranges.some((one) => b.ranges.some((other) => overlap(one, other)));
