/** What an assistant says around the text that it wrote, and the marks of its sources. */
import type { OffsetRange } from "../../model/fact";
import { countsSigns } from "../../text/assistant/reports";
import { assistantLines } from "../../text/assistant-lines";
import { type Remain, remainsOf } from "./remain";

const sourceMark =
  /\s?(?::contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\[oaicite:\d{1,4}\]|【\d{1,3}[†:][^】\n]{0,60}】|\[cite_start\]|\[cite: ?[\d, -]{1,40}\]|[\ue200-\ue20f]?cite[\ue200-\ue20f]?turn\d{1,3}(?:search|view|news)\d{1,3}[\ue200-\ue20f]?)/gu;

/** `isAnswer`: an answer to a reader hopes to help, as people do. */
export function assistantRemains(text: string, isAnswer: boolean): Remain[] {
  const marks = remainsOf(text, sourceMark, () => "");
  return [...assistantLines(text, isAnswer).map((line) => lineRemain(text, line)), ...marks];
}

/** Only a line of its own is offered to be taken out: behind other words there may be the post. */
function lineRemain(text: string, { start, end }: OffsetRange): Remain {
  const words = text.slice(start, end);
  const isAlone =
    (countsSigns(words) || /^[^.!?:]*(?:[!.,] [^.!?:]*)?[.!?:…]*\s*$/u.test(words)) &&
    words.length < text.trim().length;
  return { start, end, instead: isAlone ? "" : null, isCertain: false };
}
