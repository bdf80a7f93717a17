/** What the browser refuses: the refusals that are part of its everyday life, and what is done about all others. */

/** In the words of Chrome and of Firefox. */
const gone = [
  /no tab with id/i,
  /invalid tab id/i,
  /tab was closed/i,
  /receiving end does not exist/i,
  /frame with id \d+ was removed/i,
  /message (?:port|channel) closed|message channel is closed/i,
  /disconnected port|message manager disconnected|conduits' destroyed/i,
];

const messageOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

/** Whether a tab, or the script or page that was spoken to, has gone meanwhile. That can happen at any moment. */
export const isGone = (problem: unknown): boolean => gone.some((words) => words.test(messageOf(problem)));

/** For `catch`. `work`: what did not come about, in English. */
export const logFailure =
  (work: string) =>
  (problem: unknown): void =>
    console.error(`${work}:`, problem);

/** For `catch`: nothing is said where the other side has gone. */
export const logUnlessGone = (work: string) => (problem: unknown) => {
  if (!isGone(problem)) logFailure(work)(problem);
};
