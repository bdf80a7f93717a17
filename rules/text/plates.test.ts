import { expect, it } from "vitest";
import { findPlates } from "./plates";

it.each<[string, string[]]>([
  ["Auto ABC-123 ja ÄÖ-1", ["ABC-123", "ÄÖ-1"]],
  ["COVID-19, U-280, ABC-1234, abc-123, X-ABC-123", []],
])("plates in: %s", (text, plates) => {
  expect(findPlates(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(plates);
});
