/** Whether a draft is the language version that was promised of an earlier post. Pure. */
import { derive } from "../../rules/context/derived";
import type { DraftFact } from "../../rules/facts/draft-facts";
import type { Draft } from "../../rules/model/draft";
import type { Review } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { plainAccount } from "../../rules/model/plain-account";
import { type Language, otherLanguage } from "../../rules/model/span";
import { addDays } from "../../rules/tasks/due";
import type { DatedTask, TaskList } from "../stored/task-list";

/** Days after the promise within which a draft is taken for the promised version where neither text says anything to compare. */
const daysWithoutFacts = 7;

/** The version in which the draft is written, where the other one is missing; null where both are there, or neither. */
function onlyLanguage({ versions }: Review): Language | null {
  const written = (["fi", "sv"] as const).filter((language) => versions[language].state !== "missing");
  return written.length === 1 ? (written[0] ?? null) : null;
}

/** Whether the draft may be on the account that the version was promised for. */
function isOnAccount(
  { account, language, post }: DatedTask,
  { channel, postingAs }: Draft,
  guideline: Guideline,
): boolean {
  const here = plainAccount(postingAs?.name ?? "");
  const promised = [account, post?.goesTo ?? ""].map(plainAccount).filter(Boolean);
  if (here === "" || promised.length === 0 || promised.includes(here)) return true;
  return guideline.accounts
    .filter((listed) => listed.channel === channel && listed.language === language && listed.role === "main")
    .some(({ name, handle }) => [name, handle ?? ""].map(plainAccount).includes(here));
}

/** Whether both texts tell of the same thing. */
function isOfSamePost({ day, language, post }: DatedTask, draft: Draft, guideline: Guideline): boolean {
  const promised = post?.promised ?? day;
  const isRecent = promised <= draft.today && draft.today <= addDays(promised, daysWithoutFacts);
  const earlier = post?.text ?? "";
  if (earlier === "") return isRecent;
  const { facts } = derive({ ...draft, parts: [earlier, ...draft.parts] }, guideline);
  const tells = ({ value }: DraftFact) => !isInEveryPost(value, guideline);
  const [written, owed] = [facts[otherLanguage(language ?? "sv")], facts[language ?? "sv"]];
  if (!written.some(tells) || !owed.some(tells)) return isRecent;
  return facts.compared.some(({ state, fi }) => state === "same" && fi !== null && tells(fi));
}

/** The organisation's own place and the front page of its site: they tell no post from another. */
const isInEveryPost = (value: DraftFact["value"], { names }: Guideline): boolean =>
  (value.type === "place" && value.key === names.place.fi) || (value.type === "url" && value.key === value.host);

/** The task that this draft settles, the newest where there are several; null where it settles none. */
export function settledTask(list: TaskList, draft: Draft, review: Review, guideline: Guideline): DatedTask | null {
  const language = onlyLanguage(review);
  if (language === null || draft.surface === "comment") return null;
  const settled = list.dated.findLast(
    (task) =>
      task.kind === "owed-version" &&
      task.language === language &&
      task.channel === draft.channel &&
      isOnAccount(task, draft, guideline) &&
      isOfSamePost(task, draft, guideline),
  );
  return settled ?? null;
}
