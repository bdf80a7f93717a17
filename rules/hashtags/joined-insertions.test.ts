import { expect, it } from "vitest";
import type { Edit } from "../model/finding";
import { applyEdits } from "../text/apply-edits";
import { joinedInsertions } from "./joined-insertions";

const tag = (text: string, start = 3): Edit => ({ part: 0, start, end: start, expected: "", text, atEnd: true });

it.each<[string, Edit[], string]>([
  ["a pair in an empty line of its own", [tag("\n\n#kirjasto"), tag("\n\n#bibliotek")], "Hei\n\n#kirjasto #bibliotek"],
  ["a pair behind other hashtags", [tag(" #kirjasto"), tag(" #bibliotek")], "Hei #kirjasto #bibliotek"],
  ["one alone", [tag(" #kirjasto")], "Hei #kirjasto"],
  ["none", [], "Hei"],
])("puts %s side by side", (_, edits, expected) => {
  expect(applyEdits(["Hei"], joinedInsertions(edits))).toEqual([expected]);
});
