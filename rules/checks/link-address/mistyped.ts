/** Addresses of a draft that a slip of the pen keeps from being read as one. */
import type { CheckContext } from "../../context/check";
import type { Guideline } from "../../model/guideline";
import { memoizePer } from "../../model/memoize";
import { correctedAddress } from "./slips";
import { spacedAddresses } from "./spaces";
import { findWrittenAddresses } from "./written-addresses";

/** At most this many addresses of a text are looked at. */
export const mostExamined = 200;

/** The organisation's sites, each in one language. */
export const domainsOf = ({ sites, public: known }: Guideline): string[] => [
  ...new Set([...sites.fi, ...sites.sv, ...known.domains]),
];

export const mistypedAddresses = memoizePer(({ draft, derived, guideline }: CheckContext) => {
  const domains = domainsOf(guideline);
  const own = [...domains, ...guideline.sites.neutral];
  return draft.parts.flatMap((text, part) => {
    const links = derived.links.filter((link) => link.part === part);
    const slips = findWrittenAddresses(text, part).slice(0, mostExamined);
    return [
      ...slips.filter((address) => correctedAddress(address.text, own) !== null),
      ...spacedAddresses(text, part, links, domains),
    ].map(({ start, end }) => ({ part, start, end }));
  });
});
