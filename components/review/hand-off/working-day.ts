/** The day until which an answer is asked, before anybody chooses another one. Pure; days are `YYYY-MM-DD`. */
import { parseDay, weekdayOf } from "../../../rules/facts/calendar";
import { movableHolidaysOn } from "../../../rules/facts/lexicon/holidays";
import { addDays } from "../../../rules/tasks/due";

/** Holidays of every year on which offices are closed, month and day. */
const closed = new Set(["01-01", "01-06", "05-01", "12-06", "12-24", "12-25", "12-26"]);

/** The first Monday to Friday after `today` that is no holiday. */
export function nextWorkingDay(today: string): string {
  let day = addDays(today, 1);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function isWorkingDay(written: string): boolean {
  const day = parseDay(written);
  if (!day) return true; // an impossible day would be searched for without an end
  const isHoliday = closed.has(written.slice(5)) || movableHolidaysOn(day.day, day.month, day.year).length > 0;
  return weekdayOf(day) < 5 && !isHoliday;
}
