import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Draft } from "../../rules/model/draft";
import { review } from "../../rules/review";
import { draftOf } from "../../tests/support/fixtures";
import { type DatedTask, noTasks } from "../stored/task-list";
import { settledTask } from "./owed-versions";

const finnish = "Masalan kirjasto on suljettu sunnuntaina 6.12. Palaamme maanantaina kello 10. #Kirkkonummi";
const swedish = "Masaby bibliotek är stängt söndagen den 6.12. Vi öppnar igen på måndag klockan 10. #Kyrkslätt";
const otherSwedish = "Isbanan i Veikkola öppnar lördagen den 12.12 klockan 14. Välkommen att skrinna! #Kyrkslätt";
const account = "Kirkkonummen kunta – Kyrkslätts kommun";

const task: DatedTask = {
  ...{ id: "owed-1", kind: "owed-version", day: "2026-11-23", channel: "facebook", account, language: "sv" },
  post: { promised: "2026-11-23", text: finnish, isCut: false, page: "/", goesTo: "" },
};
function settles(text: string, change: Partial<Draft> = {}, taskChange: Partial<DatedTask> = {}): boolean {
  const draft = draftOf(text, change);
  const list = { ...noTasks, dated: [{ ...task, ...taskChange }] };
  return settledTask(list, draft, review(draft, defaultGuideline), defaultGuideline)?.id === "owed-1";
}
const postOf = (text: string) => ({ promised: "2026-11-23", text, isCut: false, page: "/", goesTo: "" });

describe("the promised version", () => {
  it("is the draft in that language that tells of the same thing", () => {
    expect(settles(swedish)).toBe(true);
    expect(settles(finnish, {}, { language: "fi", post: postOf(swedish) })).toBe(true);
  });
  it("is no other post in that language", () => {
    expect(settles(otherSwedish)).toBe(false);
  });
  it("is not told by the organisation's place and front page, which are in every post", () => {
    const link = "Lue lisää: https://www.kirkkonummi.fi";
    const owed = postOf(`Kirkkonummen kirjasto on suljettu sunnuntaina 6.12. ${link}`);
    const other = "Kyrkslätts kommun bjuder på isbana lördagen den 12.12. Läs mer: https://www.kyrkslatt.fi";
    expect(settles(other, {}, { post: owed })).toBe(false);
  });
  it("is not the first post itself, nor one in both languages, nor one that says nothing yet", () => {
    expect(settles(finnish)).toBe(false);
    expect(settles(`${finnish}\n\n***\n\n${swedish}`)).toBe(false);
    expect(settles("")).toBe(false);
  });
  it("is on the same channel, and is no comment", () => {
    expect(settles(swedish, { channel: "x" })).toBe(false);
    expect(settles(swedish, { surface: "comment", parent: "?" })).toBe(false);
  });
  it("is no reminder of another kind", () => {
    expect(settles(swedish, {}, { kind: "unpin" })).toBe(false);
  });
  it("is the newest promise where two fit", () => {
    const draft = draftOf(swedish);
    const list = { ...noTasks, dated: [task, { ...task, id: "owed-2" }] };
    expect(settledTask(list, draft, review(draft, defaultGuideline), defaultGuideline)?.id).toBe("owed-2");
  });
});

describe("its account", () => {
  const as = (name: string | null) => ({ postingAs: name === null ? null : ({ name, role: "main" } as const) });
  const onInstagram = (name: string, taskChange: Partial<DatedTask> = {}) =>
    settles(
      swedish,
      { channel: "instagram", ...as(name) },
      { channel: "instagram", account: "kirkkonummenkunta", ...taskChange },
    );
  it("is the same, or one of the two is not known", () => {
    expect(settles(swedish, as("Kirjasto"))).toBe(false);
    expect(settles(swedish, as(null))).toBe(true);
    expect(settles(swedish, as("Kirjasto"), { account: "" })).toBe(true);
    expect(settles(swedish, as("kirkkonummen KUNTA – Kyrkslätts kommun"))).toBe(true);
  });
  it("or the organisation's account of that language on the channel", () => {
    expect(onInstagram("@kyrkslattkommun")).toBe(true);
    expect(onInstagram("visitkirkkonummi")).toBe(false);
  });
  it("or the one that a person chose for it", () => {
    expect(onInstagram("kirjasto", { post: { ...postOf(finnish), goesTo: "@kirjasto" } })).toBe(true);
  });
});

describe("texts that say nothing to compare", () => {
  const thanks = "Tack för den trevliga kvällen, det var roligt att träffa er alla!";
  const settlesOn = (today: string, taskChange: Partial<DatedTask>) => settles(thanks, { today }, taskChange);
  it.each<[string, Partial<DatedTask>]>([
    ["without facts", { post: postOf("Kiitos mukavasta illasta, oli hauskaa tavata teidät kaikki!") }],
    ["that was not stored in a private window", { post: postOf("") }],
  ])("are taken for one post for a week: a text %s", (_what, change) => {
    expect(settlesOn("2026-11-30", change)).toBe(true);
    expect(settlesOn("2026-12-01", change)).toBe(false);
    expect(settlesOn("2026-11-22", change)).toBe(false);
  });
  it("and likewise a task of an older version of the product", () => {
    const draft = draftOf(thanks, { today: "2026-11-24" });
    const { post: _, ...old } = task;
    const settled = settledTask({ ...noTasks, dated: [old] }, draft, review(draft, defaultGuideline), defaultGuideline);
    expect(settled).toEqual(old);
  });
});
