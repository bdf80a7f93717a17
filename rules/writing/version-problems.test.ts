import { expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { type VersionProblem, versionProblems } from "./version-problems";

const finnish = "Kirjasto on suljettu torstaina 3.12. klo 9.30 alkaen.\n\nTervetuloa taas perjantaina!\n\n#Kirkkonummi";
const right = "Biblioteket är stängt torsdagen den 3.12 från kl. 9.30.\n\nVälkommen igen på fredag!";

const nameOf = (problem: VersionProblem) =>
  problem.kind === "finding"
    ? `${problem.finding.check}/${problem.finding.kind}`
    : problem.kind === "term"
      ? `${problem.term} → ${problem.official}`
      : "other language";
const problemsOf = (text: string, post = finnish) =>
  versionProblems(exampleToDraft({ parts: [post] }), defaultGuideline, "sv", text);
const namesOf = (text: string, post = finnish) => problemsOf(text, post).map(nameOf);

it("says nothing of a version with the same facts and the official terms", () => {
  expect(namesOf(right)).toEqual([]);
});

it.each([[""], ["Biblioteket är stängt"]])("says nothing while the version has hardly begun: %j", (text) => {
  expect(namesOf(text)).toEqual([]);
});

it("says of a text in the language of the post that it is no version, and nothing else", () => {
  expect(namesOf("Kirjasto on suljettu perjantaina 4.12. klo 10 alkaen.")).toEqual(["other language"]);
});

it("finds a time that differs, and repairs it in the version only", () => {
  const problems = problemsOf(right.replace("9.30", "10.30"));
  expect(problems.map(nameOf)).toEqual(["matching-facts/differs"]);
  expect(problems[0]?.repaired).toBe(right);
});

it("finds a fact that is missing, which the writer has to put in", () => {
  const problems = problemsOf(right.replace(" från kl. 9.30", ""));
  expect(problems.map(nameOf)).toEqual(["matching-facts/missing-in-swedish"]);
  expect(problems[0]?.repaired).toBeNull();
});

it("finds a name in the wrong language, and repairs it", () => {
  const problems = problemsOf(`${right} Vi ses i Kirkkonummi.`, `Nähdään Kirkkonummella. ${finnish}`);
  const name = problems.find((problem) => nameOf(problem) === "official-terms/finnish-name");
  expect(name?.repaired).toBe(`${right} Vi ses i Kyrkslätt.`);
});

it("finds a place that is still to be filled in", () => {
  expect(namesOf(`${right} Anmäl dig senast [klockslag].`)).toContain("outline-left/left");
});

it("finds a term of the glossary whose official counterpart is not there in any form", () => {
  const post = `Kunnanjohtaja avaa kokoelman, jota ei ole peruttu. ${finnish}`;
  const opening = "Kommundirektören öppnar samlingen, som inte har ställts in.";
  expect(namesOf(`${opening} ${right}`, post)).toEqual([]);
  expect(namesOf(`${opening.replace("Kommundirektören", "Chefen")} ${right}`, post)).toEqual([
    "Kunnanjohtaja → kommundirektör",
  ]);
});

it("holds the version against the other language alone, also where one was put in before", () => {
  const post = `${finnish.replace("\n\n#Kirkkonummi", "")}\n\n***\n\n${right.replace("9.30", "8")}\n\n#Kirkkonummi`;
  expect(namesOf(right, post)).toEqual([]);
});

it("works the other way round", () => {
  const draft = exampleToDraft({ parts: [right] });
  const text = "Kirjasto on suljettu torstaina 3.12. klo 10 alkaen. Tervetuloa taas perjantaina!";
  const [problem] = versionProblems(draft, defaultGuideline, "fi", text);
  expect(problem?.repaired).toBe(text.replace("klo 10", "klo 9.30"));
});

it("says nothing where the draft has nothing in the other language", () => {
  expect(namesOf(right, "")).toEqual([]);
});
