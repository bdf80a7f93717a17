import { expect, it } from "vitest";
import { defaultGuideline as guideline } from "../model/default-guideline";
import type { Channel, Draft } from "../model/draft";
import { review } from "../review";
import { writingFromParts } from "./from-composer";

const fi = "Kirjasto on suljettu torstaina 10.12. remontin vuoksi.";
const sv = "Biblioteket är stängt torsdagen den 10 december på grund av renovering.";
const moreFi = "Tervetuloa taas perjantaina, olemme silloin auki tavalliseen tapaan.";
const moreSv = "Välkommen igen på fredag, då har vi öppet som vanligt.";
const link = "https://www.kirkkonummi.fi/kirjasto";

function taken(parts: string[], channel: Channel = "facebook") {
  const draft: Draft = {
    ...{ channel, surface: channel === "youtube" ? "video" : "post", parts },
    ...{ postingAs: null, place: "own", parent: null, media: null, today: "2026-11-23" },
  };
  return writingFromParts(draft, review(draft, guideline).spans, guideline);
}

it.each<[string, string[], object]>([
  ["a separator", [`${fi}\n\n***\n\n${sv}\n\n#Kirkkonummi`], { fi, sv, tags: "#Kirkkonummi", first: "fi" }],
  ["no separator", [`${fi}\n\n${sv}`], { fi, sv, tags: "" }],
  ["Swedish first", [`${sv}\n\n***\n\n${fi}`], { fi, sv, first: "sv" }],
  ["line under line", [`${fi}\n${sv}`], { fi, sv }],
  ["hashtags in the middle", [`${fi}\n\n#Kirkkonummi #Masala\n\n${sv}`], { fi, sv, tags: "#Kirkkonummi #Masala" }],
  [
    "several paragraphs and a link",
    [`${fi}\n\n${link}\n\n${moreFi}\n\n***\n\n${sv}\n\n${moreSv}`],
    { fi: `${fi}\n\n${link}\n\n${moreFi}`, sv: `${sv}\n\n${moreSv}` },
  ],
  ["one language", [fi], { fi, sv: "", first: "fi" }],
  ["nothing", [""], { fi: "", sv: "", tags: "" }],
])("the text of a composer is divided: %s", (_what, parts, expected) => {
  expect(taken(parts)).toMatchObject(expected);
});

it("a thread becomes two versions and stays a thread", () => {
  expect(taken([fi, sv], "x")).toMatchObject({ channel: "x", form: "thread", fi, sv });
});

it("a video has its headline in the title", () => {
  expect(taken(["Valtuusto | Fullmäktige", `${fi}\n\n${sv}`], "youtube")).toMatchObject({
    ...{ title: "Valtuusto | Fullmäktige", fi, sv },
  });
});

it("nothing of the text is lost, whatever its languages", () => {
  const odd = ["Hello everybody, the library is closed.", "12345", link].join("\n\n");
  const writing = taken([odd]);
  expect(`${writing.fi}${writing.sv}`).toBe(odd);
});
