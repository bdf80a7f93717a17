/** A page that nobody sees: Chrome's background, which cannot load the schema, has it read a guideline, and closes it. */
import { answerReadingRequests } from "../../session/line/guideline-reading";
import type { ChosenGuideline } from "../../session/stored/guideline-storage";

// the one import of the schema library: a second way to it would bring it to what every page loads
answerReadingRequests(async (chosen: ChosenGuideline) => {
  const { readSources } = await import("../../session/stored/guideline-sources");
  return readSources(chosen);
});
