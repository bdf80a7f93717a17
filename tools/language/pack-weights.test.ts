import { expect, it } from "vitest";
import { classCount, largestWeight, unpackWeights } from "../../rules/language/packed-weights";
import { packWeights } from "./pack-weights";
import { seededRandom } from "./seeded-random";

const buckets = 5000;

it.each([0, 0.0001, 0.03, 0.5, 1])("weights are read as they were packed, with a share of %s in use", (share) => {
  const random = seededRandom(5);
  const weights = Int8Array.from({ length: buckets * classCount }, () =>
    random() < share ? Math.round((random() * 2 - 1) ** 5 * largestWeight) : 0,
  );
  expect(unpackWeights(packWeights(weights), buckets)).toEqual(weights);
});
