/** Names of the organisation and the places around, in the forms that stand in hashtags: #VeikkolanKoulu, #KesäMasalassa. */
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";

const finnishEndings = ["lla", "llä", "lle", "lta", "ltä", "ssa", "ssä", "sta", "stä"];

export interface PlaceForms {
  /** All forms, in lower case. */
  all: ReadonlySet<string>;
  /** Those behind which a word of its own follows. */
  genitives: ReadonlySet<string>;
}

export const placeForms = memoizePer(({ names, placeNames }: Guideline): PlaceForms => {
  const all = new Set<string>();
  const genitives = new Set<string>();
  const pairs = [...placeNames, names.place].filter(({ fi, sv }) => isWord(fi) && isWord(sv));
  for (const { fi, sv } of pairs) {
    for (const stem of finnishStems(fi.toLowerCase())) {
      genitives.add(`${stem}n`);
      for (const ending of finnishEndings) all.add(stem + ending);
    }
    // without an ending of its own, a name in -s is as likely the first half of a compound
    if (!sv.endsWith("s")) genitives.add(`${sv.toLowerCase()}s`);
    all.add(fi.toLowerCase()).add(sv.toLowerCase());
  }
  for (const name of [names.organisation.fi, names.organisation.sv]) {
    const [first = "", ...more] = name.toLowerCase().split(" ");
    if (more.length > 0) genitives.add(first);
  }
  return { all: new Set([...all, ...genitives]), genitives };
});

const isWord = (name: string) => /^\p{L}+$/u.test(name);

/** Kirkkonummi: kirkkonumme-, Vihti has other letters and is left out with its false "vihte-", which nobody writes. */
function finnishStems(name: string): string[] {
  if (name.endsWith("i")) return [name, `${name.slice(0, -1)}e`];
  return [/[aeouyäö]$/u.test(name) ? name : `${name}i`];
}
