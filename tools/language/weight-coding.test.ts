import { expect, it } from "vitest";
import { ArithmeticReader } from "../../rules/language/arithmetic-reader";
import { classCount, codeWeights, largestWeight } from "../../rules/language/weight-coding";
import { ArithmeticWriter } from "./arithmetic-writer";
import { seededRandom } from "./seeded-random";

it.each([0, 0.03, 0.5, 1])("weights are read as they were written, with a share of %s in use", (share) => {
  const random = seededRandom(5);
  const weights = Int8Array.from({ length: 5000 * classCount }, () =>
    random() < share ? Math.round((random() * 2 - 1) * largestWeight) : 0,
  );
  const writer = new ArithmeticWriter();
  codeWeights(writer, weights);
  const read = new Int8Array(weights.length);
  codeWeights(new ArithmeticReader(writer.finish()), read);
  expect(read).toEqual(weights);
});
