import { expect, it } from "vitest";
import { lineFinder } from "./lines";

it("gives the line around an offset, in any order of asking", () => {
  const text = "yksi\n\nkolme";
  const lineAt = lineFinder(text);
  const line = (offset: number) => {
    const { start, end } = lineAt(offset);
    return text.slice(start, end);
  };
  expect([0, 4, 5, 6, 11, 2].map(line)).toEqual(["yksi", "yksi", "", "kolme", "kolme", "yksi"]);
});
