import { expect, it } from "vitest";
import { findBusinessIds } from "./business-ids";

it.each<[string, boolean[]]>([
  ["0203107-0", [true]],
  ["203107-0", [true]],
  ["1234567-1", [true]],
  ["1234567-8", [false]],
  ["1000008-0", [false]],
  ["12345678-1, 1234567-12, A1234567-1", []],
])("business ids in: %s", (text, valid) => {
  expect(findBusinessIds(text).map((id) => id.valid)).toEqual(valid);
});
