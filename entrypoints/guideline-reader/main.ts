/** A page that nobody sees: Chrome's background, which cannot load the schema, has it read a guideline, and closes it. */
import { answerReadingRequests } from "../../session/line/guideline-reading";
import { readSources } from "../../session/stored/guideline-sources";

answerReadingRequests(readSources);
