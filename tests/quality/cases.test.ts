import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCases, readKnownFailures, runCase } from "./cases";
import { mistakeInCase } from "./expectations";
import { materialPath } from "./material";

const areaFiles = readdirSync(materialPath("cases"))
  .filter((file) => file.endsWith(".jsonl"))
  .sort()
  .map((file) => `cases/${file}`);
const areas = [...areaFiles, "posts.jsonl"].map((file) => ({ file, cases: readCases(file) }));
const allCases = areas.flatMap(({ cases }) => cases);
const knownFailures = new Set(readKnownFailures());

describe.each(areas)("$file", ({ cases }) => {
  it.each(cases.filter(({ id }) => !knownFailures.has(id)))("$id $kind: $why", (one) => {
    expect(runCase(one)).toEqual([]);
  });
  it("the known failures still fail; one that passes is to be taken out of known-failures.txt", () => {
    const known = cases.filter(({ id }) => knownFailures.has(id));
    expect(known.filter((one) => runCase(one).length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe("the cases themselves", () => {
  it("each id stands once", () => {
    const ids = allCases.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("no case is mistaken, also among the known failures", () => {
    const mistakes = allCases.flatMap((one) =>
      runCase(one)
        .filter((problem) => problem.includes(mistakeInCase))
        .map((problem) => `${one.id} ${problem}`),
    );
    expect(mistakes).toEqual([]);
  });

  it("a near miss is never a known failure", () => {
    expect(allCases.filter(({ id, near }) => near && knownFailures.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("the known failures are sorted and each is the id of a case", () => {
    const ids = new Set(allCases.map(({ id }) => id));
    const listed = readKnownFailures();
    expect(listed).toEqual([...new Set(listed)].sort());
    expect(listed.filter((id) => !ids.has(id))).toEqual([]);
  });
});
