/** The chapters of a video in its description: "0:00 Alku", "1:25 Haastattelu". They are no times of day. */
import type { OffsetRange } from "../model/fact";
import { matchesOf } from "../text/matches";

const mark =
  /(?<=^[^\S\n]{0,4}(?:[-–—•*▶⏱([]\uFE0F?[^\S\n]{0,2}){0,2})(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?=[)\]]?[^\S\n]{1,4}\S|[)\]]?[^\S\n]{0,2}[-–—|:]|[)\]][^\S\n]{0,2}\S)/gmu;
/** As many a platform wants before it shows chapters. */
const fewest = 3;

interface Mark extends OffsetRange {
  seconds: number;
}

/** Lists that begin at nought and go on upwards; a programme of a day does neither. */
export function findChapterMarks(text: string): OffsetRange[] {
  if (!/(?<!\d)0?0:00/.test(text)) return [];
  const lists: Mark[][] = [];
  for (const match of matchesOf(text, mark)) {
    const [written, hours = "0", minutes = "0", seconds = "0"] = match;
    const found: Mark = {
      start: match.index,
      end: match.index + written.length,
      seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    };
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (found.seconds === 0) lists.push([found]);
    else if (list && last && last.seconds < found.seconds) list.push(found);
  }
  return lists.flatMap((list) => (list.length < fewest ? [] : list.map(({ start, end }) => ({ start, end }))));
}
