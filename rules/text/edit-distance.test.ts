import { expect, it } from "vitest";
import { editDistance } from "./edit-distance";

it.each([
  ["kunta", "kunta", 0],
  ["kunta", "kunat", 1],
  ["kunta", "kutna", 1],
  ["kunta", "kunnta", 1],
  ["kunta", "kntaa", 2],
  ["kunta", "kirjasto", 3],
  ["", "ab", 2],
])("%s → %s: %i", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});
