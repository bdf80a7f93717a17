// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import type { Draft } from "../../../rules/model/draft";
import type { Edit, Finding, HashtagSuggestion, PartLength } from "../../../rules/model/finding";
import { draftOf, findingOf, stateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { PanelWith } from "../../../tests/support/panel-with";
import { DraftReview } from "../draft-review";

const text = "Kirjasto on suljettu torstaina 3.12. Tervetuloa taas perjantaina! Luemme yhdessä.";
let panel: Mounted;

interface Shown {
  findings?: Finding[];
  hashtags?: HashtagSuggestion[];
  lengths?: PartLength[];
  draft?: Partial<Draft>;
  ticks?: string[];
}
/** A review with nothing in it but what is given. */
async function open({ findings = [], hashtags = [], lengths = [], draft = {}, ticks = [] }: Shown): Promise<void> {
  const state = stateOf(draftOf(text, draft));
  if (!state.review) throw new Error("no review");
  const review = { ...state.review, findings, hashtags, lengths, facts: [], spans: [[]] };
  const dismissals = { composer: "composer-1", findings: [], ticks, decision: null, place: null };
  panel = await mount({ ...state, findings, review, dismissals }, (all) => (
    <PanelWith {...all}>
      <DraftReview />
    </PanelWith>
  ));
}
afterEach(() => panel.unmount());

/** The rows that are no findings of the list, in their order. */
const folded = () => panel.all("[data-testid^=row-]").map((row) => row.dataset.testid);
const row = (name: string) => panel.get(`[data-testid=row-${name}] .row-toggle`);
const listed = () => panel.all("ul.rows > li").map(({ dataset }) => dataset.check);
const wordsOf = (selector: string) => panel.all(selector).map(({ textContent }) => textContent?.trim());
const calls = (name: string) => panel.client.calls.filter(([each]) => each === name);

const appending = (words: string): Edit => ({
  ...{ part: 0, start: text.length, end: text.length, expected: "" },
  ...{ text: ` ${words}`, atEnd: true },
});
const tagOf = (tag: string, topic: string, state: "offered" | "present" | "no room" = "offered") => ({
  ...{ tag, topic, present: state === "present" },
  edit: state === "offered" ? appending(tag) : null,
});
const missingTags = findingOf({
  ...{ check: "general-hashtags", kind: "missing", values: { tags: "#Kirkkonummi #Kyrkslätt", count: 2 } },
  fixes: [
    {
      ...{ kind: "edit", label: "append", values: { tags: "#Kirkkonummi #Kyrkslätt" }, safe: true },
      edits: [appending("#Kirkkonummi #Kyrkslätt")],
    },
  ],
});
const pair = [tagOf("#kirjasto", "kirjasto"), tagOf("#bibliotek", "kirjasto")];

describe("hashtags", () => {
  it("of the organisation that are missing are a row of their own, and one press adds them", async () => {
    await open({ findings: [missingTags], hashtags: [tagOf("#Kirkkonummi", "general"), ...pair] });
    expect([listed(), folded()]).toEqual([[], ["row-hashtags", "row-topical-hashtags"]]);
    expect(row("hashtags").textContent).toBe("2 aihetunnistetta puuttuu");
    await panel.press(panel.button("Lisää puuttuvat aihetunnisteet"));
    expect(calls("applyFix")).toEqual([["applyFix", missingTags, missingTags.fixes[0]]]);
  });

  it("of the text's topics are folded as pairs, and a press adds both of a pair", async () => {
    await open({ findings: [missingTags], hashtags: pair });
    expect(row("topical-hashtags").textContent).toBe("Ehdotetut aihetunnisteet (1)");
    expect(panel.all("[data-testid=chip]")).toEqual([]);
    await panel.press(row("topical-hashtags"));
    expect(wordsOf("[data-testid=chip]")).toEqual(["#kirjasto #bibliotek"]);
    await panel.press(panel.button("Lisää #kirjasto #bibliotek"));
    expect(calls("insertHashtags")).toEqual([["insertHashtags", [appending("#kirjasto"), appending("#bibliotek")]]]);
  });

  it("of which one is there already are offered for the other", async () => {
    await open({ hashtags: [tagOf("#kirjasto", "kirjasto", "present"), tagOf("#bibliotek", "kirjasto")] });
    await panel.press(row("hashtags"));
    await panel.press(panel.button("Lisää #bibliotek"));
    expect(calls("insertHashtags")).toEqual([["insertHashtags", [appending("#bibliotek")]]]);
  });

  it("are one row with a tick where none of the organisation is missing", async () => {
    await open({ hashtags: [tagOf("#Kirkkonummi", "general", "present"), ...pair] });
    expect(folded()).toEqual(["row-hashtags"]);
    expect(row("hashtags").textContent).toBe("Aihetunnisteet 1 aiheen mukaan");
    expect(row("hashtags").querySelector(".row-tick")).not.toBeNull();
    await panel.press(row("hashtags"));
    expect(wordsOf("[data-testid=chip]")).toEqual(["#Kirkkonummi käytössä", "#kirjasto #bibliotek"]);
  });

  it("have no tick where one is missing that no finding speaks of", async () => {
    await open({ hashtags: [tagOf("#Kirkkonummi", "general", "no room")] });
    expect(row("hashtags").querySelector(".row-tick")).toBeNull();
    await panel.press(row("hashtags"));
    expect(wordsOf("[data-testid=chip]")).toEqual(["#Kirkkonummi ei mahdu"]);
  });

  it("of a topic that have no room are not offered, and no row is left", async () => {
    await open({ hashtags: [tagOf("#kirjasto", "kirjasto", "no room")] });
    expect(folded()).toEqual([]);
  });
});

const list = (items: string[]) => ({ kind: "checklist", label: "how", values: {}, items }) as const;
const unknown = findingOf({ check: "alt-text", kind: "unknown", fixes: [list(["content", "both"])] });
const weak = findingOf({ check: "alt-text", kind: "weak", fixes: [list(["content", "words"])] });

describe("checklists", () => {
  it("are one folded row, which counts a question once that two of them ask", async () => {
    await open({ findings: [unknown, weak] });
    expect([listed(), folded()]).toEqual([[], ["row-checklist"]]);
    expect(row("checklist").textContent).toBe("3 muistettavaa");
    expect(panel.all("[type=checkbox]")).toEqual([]);
    await panel.press(row("checklist"));
    expect(panel.all("[type=checkbox]")).toHaveLength(3);
  });

  it("count what is not ticked", async () => {
    await open({ findings: [unknown], ticks: ["alt-text/unknown/content"] });
    expect(row("checklist").textContent).toBe("1 muistettava");
    await panel.press(row("checklist"));
    expect(panel.all("[type=checkbox]").map((box) => box instanceof HTMLInputElement && box.checked)).toEqual([
      true,
      false,
    ]);
    await panel.together(() => panel.all("[type=checkbox]")[1]?.click());
    expect(calls("tick")).toEqual([["tick", "alt-text/unknown/both", true]]);
  });

  it("are ticked with one press by who has looked at all, where there is more than one", async () => {
    await open({ findings: [unknown, weak], ticks: ["alt-text/weak/words"] });
    await panel.press(row("checklist"));
    await panel.press(panel.button("Kaikki on kunnossa"));
    const pressed = ["alt-text/unknown/content", "alt-text/unknown/both", "alt-text/weak/content"];
    expect(calls("tick")).toEqual(pressed.map((key) => ["tick", key, true]));
    panel.unmount();
    await open({ findings: [unknown], ticks: ["alt-text/unknown/content"] });
    await panel.press(row("checklist"));
    expect(panel.all("[data-testid=tick-all]")).toEqual([]);
  });

  it("have the answer to a question that two of them ask", async () => {
    await open({ findings: [unknown, weak], ticks: ["alt-text/unknown/content", "alt-text/unknown/both"] });
    expect(row("checklist").textContent).toBe("1 muistettava");
  });

  it("have a tick once all is ticked", async () => {
    await open({ findings: [unknown], ticks: ["alt-text/unknown/content", "alt-text/unknown/both"] });
    expect(row("checklist").textContent).toBe("Muistettavat on käyty läpi");
    expect(row("checklist").querySelector(".row-tick")).not.toBeNull();
  });

  it.each<[string, Finding]>([
    ["graver than a reminder", { ...unknown, level: "warning" }],
    ["with something to press as well", { ...unknown, fixes: [...unknown.fixes, ...missingTags.fixes] }],
    ["with nothing to tick", { ...unknown, fixes: [] }],
  ])("are rows of the list where they are %s", async (_what, finding) => {
    await open({ findings: [finding] });
    expect([listed(), folded()]).toEqual([["alt-text"], []]);
  });
});

const lengthOf = (used: number, limit = 100, change: Partial<PartLength> = {}): PartLength => ({
  ...{ part: 0, used, limit, fold: null },
  ...change,
});
const lengths = () => wordsOf("[data-testid=length]");

describe("the length", () => {
  it.each<[string, number, Draft["channel"], string[]]>([
    ["is not shown while much room is left", 79, "facebook", []],
    ["is shown from four fifths on", 80, "facebook", ["Pituus 80 / 100 merkkiä20 jäljellä"]],
    ["is always shown on X", 1, "x", ["Pituus 1 / 100 merkkiä99 jäljellä"]],
    ["leaves nothing at its limit", 100, "facebook", ["Pituus 100 / 100 merkkiä0 jäljellä"]],
    ["says what is too much", 103, "facebook", ["Pituus 103 / 100 merkkiä3 liikaa"]],
  ])("%s: %i on %s", async (_what, used, channel, words) => {
    await open({ lengths: [lengthOf(used)], draft: { channel } });
    expect(lengths()).toEqual(words);
    expect(panel.all(".length-over")).toHaveLength(used > 100 ? 1 : 0);
  });

  it("is that of each part of a thread, with its number", async () => {
    const parts = [text, text];
    await open({ lengths: [lengthOf(50), lengthOf(60, 100, { part: 1 })], draft: { channel: "x", parts } });
    expect(lengths()).toEqual(["Osa 1 50 / 100 merkkiä50 jäljellä", "Osa 2 60 / 100 merkkiä40 jäljellä"]);
  });

  it("is that of a video's title and description, as far as either is nearly full", async () => {
    const draft: Partial<Draft> = { channel: "youtube", surface: "video", parts: [text, text] };
    await open({ lengths: [lengthOf(10), lengthOf(90, 100, { part: 1 })], draft });
    expect(lengths()).toEqual(["Kuvaus 90 / 100 merkkiä10 jäljellä"]);
  });

  it("says where the channel cuts the text, also where much room is left", async () => {
    await open({ lengths: [lengthOf(10, 100, { fold: text.indexOf(" Luemme") })] });
    expect(lengths()).toEqual(["Katkeaa ”Näytä lisää” -kohtaan: …torstaina 3.12. Tervetuloa taas perjantaina!"]);
  });

  it("is not shown of an empty draft", async () => {
    await open({ lengths: [lengthOf(0)], draft: { channel: "x", parts: [""] } });
    expect(lengths()).toEqual([]);
  });
});

describe("what is only information", () => {
  const info = findingOf({ check: "cross-post", kind: "to-area", level: "info", values: { account: "Kirjasto" } });

  it("is folded, and counted", async () => {
    await open({ findings: [info, findingOf({ check: "website-link", kind: "missing" })] });
    expect([listed(), folded()]).toEqual([["website-link"], ["row-information"]]);
    expect(row("information").textContent).toBe("Tiedoksi (1)");
    expect(panel.all("[data-testid=details]")).toEqual([]);
    await panel.press(row("information"));
    expect(panel.all("[data-testid=details]").map(({ dataset }) => dataset.check)).toEqual(["cross-post"]);
  });

  it("is closed when another row is opened, and by a second press", async () => {
    await open({ findings: [info, unknown] });
    await panel.press(row("information"));
    await panel.press(row("checklist"));
    expect(panel.all("[data-testid=details]")).toEqual([]);
    expect(panel.all("[aria-expanded=true]")).toEqual([row("checklist")]);
    await panel.press(row("checklist"));
    expect(panel.all("[aria-expanded=true]")).toEqual([]);
  });
});

describe("a long list", () => {
  const many = (count: number, level: Finding["level"]) =>
    Array.from({ length: count }, (_, at) =>
      findingOf({ check: "all-caps", kind: `found ${at}`, level, ranges: [{ part: 0, start: at, end: at + 1 }] }),
    );
  const rest = () => wordsOf(".row-more");

  it.each<[string, Finding[], number, string[]]>([
    ["five reminders", many(7, "reminder"), 5, ["Näytä loput (2)"]],
    ["all, where only one would be left", many(6, "reminder"), 6, []],
    ["eight that are graver", many(10, "warning"), 8, ["Näytä loput (2)"]],
  ])("shows %s at first", async (_what, findings, shown, more) => {
    await open({ findings });
    expect([listed().length, rest()]).toEqual([shown, more]);
  });

  it("shows the rest when it is asked for", async () => {
    await open({ findings: many(7, "reminder") });
    await panel.press(panel.button("Näytä loput (2)"));
    expect([listed().length, rest()]).toEqual([7, []]);
  });
});

describe("several mechanical repairs", () => {
  const spelled = (start: number, level: Finding["level"] = "warning") => {
    const range = { part: 0, start, end: start + 1 };
    const edits = [{ ...range, expected: text.slice(start, start + 1), text: "x" }];
    const fixes = [{ kind: "edit", label: "lower", values: {}, safe: true, edits } as const];
    return findingOf({ check: "all-caps", kind: `found ${start}`, level, ranges: [range], fixes: [...fixes] });
  };

  it("are made with one press, except those of what is only information", async () => {
    const [one, two, info] = [spelled(0), spelled(3), spelled(6, "info")];
    await open({ findings: [one, two, info] });
    await panel.press(panel.button("Korjaa kaikki kirjoitusasut (2)"));
    expect(calls("applyAll")).toEqual([["applyAll", [one, two]]]);
  });

  it("have no such button where there is one only", async () => {
    await open({ findings: [spelled(0)] });
    expect(panel.all("[data-testid=repair-all]")).toEqual([]);
  });
});
