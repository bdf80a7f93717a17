/** The organisation's accounts that a query asks for, by name, unit or what they post about, and by channel. */
import type { Guideline } from "../model/guideline";
import { hasListed } from "../text/word-list";
import { findWords } from "../text/words";
import { likeness, toTerms } from "./likeness";
import { withoutSmallWords } from "./small-words";

type Account = Guideline["accounts"][number];

/** As alike are forms of one word. */
const leastLikeness = 0.8;

export function findAccounts(query: string, guideline: Guideline): Account[] {
  const asked = withoutSmallWords(toTerms(query.slice(0, 200)));
  const words = findWords(query.slice(0, 200), 0);
  // the organisation's own name is in most of the accounts' names
  const common = toTerms(Object.values(guideline.names.organisation).join(" "));
  const isNamed = ({ name, unit }: Account) =>
    toTerms(`${name} ${unit}`)
      .filter((term) => term.word.length > 3 && !common.some((own) => likeness(own, term) >= leastLikeness))
      .some((term) => asked.some((each) => likeness(each, term) >= leastLikeness));
  const isAbout = ({ topics = [] }: Account) =>
    guideline.hashtags.topics.some(
      ({ id, cues }) => topics.includes(id) && (hasListed(words, cues.fi) || hasListed(words, cues.sv)),
    );
  const found = guideline.accounts.filter((account) => isNamed(account) || isAbout(account));
  const onChannel = found.filter(({ channel }) =>
    toTerms(guideline.platforms[channel].name).some((term) =>
      asked.some((each) => likeness(each, term) >= leastLikeness),
    ),
  );
  return onChannel.length > 0 ? onChannel : found;
}
