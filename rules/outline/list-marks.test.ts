import { expect, it } from "vitest";
import { lineMark } from "./list-marks";

it.each([
  ["– Mehua ja pullaa", "– "],
  ["• Mehua", "• "],
  ["2. Mehua", "2. "],
  ["3) Mehua", "3) "],
  ["b) mehua", "b) "],
  ["🎈 Vappu tulee", "🎈 "],
  ["✅ 🎈 Vappu", "✅ 🎈 "],
  ["– 🎈 Vappu", "– 🎈 "],
  ["Vappu tulee", ""],
  ["1. toukokuuta juhlitaan", ""],
  ["10.30 aloitus", ""],
  ["-5 astetta", ""],
  ["", ""],
])("before the text of %j stands %j", (line, mark) => {
  expect(lineMark(line)).toBe(mark);
});
