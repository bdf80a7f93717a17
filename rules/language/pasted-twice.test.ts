import { expect, it } from "vitest";
import { detectSpans } from "./detect-spans";
import { withoutPastedTwice } from "./pasted-twice";
import { versionStates } from "./version-state";

const statesOf = (text: string) => {
  const { fi, sv } = versionStates([text], [detectSpans(text)]);
  return [fi.state, sv.state];
};

it("a paragraph that stands twice does not make the other version short", () => {
  const finnish = "Uusi kelkkamäki on avattu. Tervetuloa!";
  expect(statesOf(`${finnish}\n\n${finnish}\n\nEn ny pulkbacke har öppnats. Välkommen!`)).toEqual([
    "complete",
    "complete",
  ]);
});

it("lines of each version, short ones, and one that is still being typed stay", () => {
  const spans = [
    [
      { lang: "fi" as const, start: 0, end: 30 },
      { lang: "sv" as const, start: 30, end: 60 },
    ],
  ];
  const both = "Maija Mallikas, opas, guide 12\n\nMaija Mallikas, opas, guide 12.";
  expect(withoutPastedTwice([both], spans)).toEqual([both]);
  expect(withoutPastedTwice(["Tule!\nTule!"], [[]])).toEqual(["Tule!\nTule!"]);
  expect(withoutPastedTwice(["Kelkkamäki on auki\nKelkkamäki on auki"], [[]])).toEqual([
    "Kelkkamäki on auki\nKelkkamäki on auki",
  ]);
});
