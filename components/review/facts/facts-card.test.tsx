// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import type { Fix, InterfaceLanguage } from "../../../rules/model/finding";
import type { EditOutcome } from "../../../session/line/messages";
import type { PanelState } from "../../../session/panel/panel-state";
import { draftOf, findingOf, stateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { PanelWith } from "../../../tests/support/panel-with";
import { DraftReview } from "../draft-review";
import { isDifference } from "./facts-card";

const finnish = "Kirjasto on suljettu torstaina 3.12. klo 9.30 alkaen. Liput 5 €.";
const swedish = "Biblioteket är stängt torsdagen den 3.12 från kl. 10.30. Biljetter 5 €.";
const text = `${finnish}\n\n${swedish}`;
/** Four facts differ. */
const fourFinnish = `${finnish} Puhelin on 09 123 4567. Alennus on 20 %.`;
const fourSwedish = `${swedish.replace("5 €", "6 €")} Telefonen är 09 123 4568. Rabatten är 30 %.`;

let panel: Mounted;

/** The review with the findings about facts alone. */
async function open(post = text, change: Partial<PanelState> = {}): Promise<void> {
  const state = stateOf(draftOf(post));
  const findings = state.findings.filter(({ check }) => check === "matching-facts");
  panel = await mount({ ...state, findings, ...change }, (all) => (
    <PanelWith {...all}>
      <DraftReview />
    </PanelWith>
  ));
}
afterEach(() => panel?.unmount());

const wordsOf = (selector: string) => panel.all(selector).map(({ textContent }) => textContent);
/** Each difference: its name, the Finnish value and the Swedish one. */
const differences = () =>
  panel
    .all(".difference")
    .map((one) => [...one.querySelectorAll(".difference-name, .fact-value")].map(({ textContent }) => textContent));
const buttons = () => wordsOf(".difference [data-testid=fix]");
const agreeing = () => panel.get("[data-testid=row-facts] .row-toggle");
const calls = (name: string) => panel.client.calls.filter(([each]) => each === name);

describe("a fact that differs", () => {
  it.each<[InterfaceLanguage, string, string[]]>([
    ["fi", "Kellonaika", ["klo 9.30 molempiin", "kl. 10.30 molempiin"]],
    ["sv", "Klockslag", ["klo 9.30 i båda", "kl. 10.30 i båda"]],
  ])("is told with both values, of which each can be written into both versions: %s", async (language, name, words) => {
    await open(text, { language });
    expect(differences()).toEqual([[name, "9.30", "10.30"]]);
    expect(panel.all(".fact-value").map(({ lang }) => lang)).toEqual(["fi", "sv"]);
    expect(buttons()).toEqual(words);
  });

  it.each([
    ["klo 9.30 molempiin", "as-in-finnish", "10.30", "9.30"],
    ["kl. 10.30 molempiin", "as-in-swedish", "9.30", "10.30"],
  ])("is repaired with one press: %s", async (words, label, expected, written) => {
    await open();
    const [finding] = panel.client.state.findings;
    await panel.press(panel.button(words));
    expect(calls("applyFix")).toMatchObject([
      [
        "applyFix",
        finding,
        { kind: "edit", label, edits: [{ start: text.indexOf(expected), expected, text: written }] },
      ],
    ]);
  });

  it("is repaired by one press at a time, and says which", async () => {
    await open();
    const repaired = Promise.withResolvers<EditOutcome>();
    panel.client.outcome = repaired.promise;
    panel.button("klo 9.30 molempiin").click();
    panel.button("kl. 10.30 molempiin").click();
    await panel.arrive({});
    expect(calls("applyFix")).toMatchObject([["applyFix", {}, { label: "as-in-finnish" }]]);
    expect(buttons()).toEqual(["Korjataan…", "kl. 10.30 molempiin"]);
    expect(panel.button("kl. 10.30 molempiin").getAttribute("aria-disabled")).toBe("true");
    await panel.together(() => repaired.resolve({ status: "done" }));
    await panel.press(panel.button("kl. 10.30 molempiin"));
    expect(calls("applyFix")).toHaveLength(2);
  });

  it("is shown in the composer, each value where it stands", async () => {
    await open();
    for (const value of panel.all(".fact-value")) await panel.press(value);
    const shown = calls("mark").flatMap(([, range, view]) => (view === "scroll" ? [range] : []));
    expect(shown).toEqual(
      ["9.30", "10.30"].map((words) => {
        const start = text.indexOf(words);
        return { part: 0, start, end: start + words.length };
      }),
    );
  });

  it("has its explanation folded, of one difference at a time", async () => {
    await open(text.replace("5 €.\n", "7 €.\n"));
    const explained = () => wordsOf(".facts-card [data-testid=details] > p:first-child");
    const more = panel.all(".difference [data-testid=row]");
    expect([more.length, explained()]).toEqual([2, []]);
    for (const button of more) {
      await panel.press(button);
      expect(explained()).toEqual([panel.get(".difference:has([aria-expanded=true])").dataset.said]);
    }
    await panel.press(panel.get(".difference [aria-expanded=true]"));
    expect(explained()).toEqual([]);
  });

  it("is named after the finding where the table of facts does not have it", async () => {
    const { review } = stateOf(draftOf(text));
    await open(text, { review: review && { ...review, facts: [] } });
    expect(differences()).toEqual([["Kellonaika on eri kielillä eri", "9.30", "10.30"]]);
  });

  it("is one of the first three, unless the rest is asked for", async () => {
    await open(`${fourFinnish}\n\n${fourSwedish}`);
    const all = panel.client.state.findings.filter(isDifference).length;
    expect([all, differences().length]).toEqual([4, 3]);
    await panel.press(panel.button("Näytä loput (1)"));
    expect(differences()).toHaveLength(4);
    expect(panel.all(".facts-card > .row-more")).toEqual([]);
  });

  it("has a long value cut on its button", async () => {
    const long = "Kirkkonummen pääkirjaston suuri sali";
    const state = stateOf(draftOf(text));
    const findings = state.findings.filter(isDifference).map((finding) => ({
      ...finding,
      values: { ...finding.values, fi: long },
    }));
    await open(text, { findings });
    const [words = ""] = buttons();
    expect(words).toMatch(/^Kirkkon.*….*sali molempiin$/u);
    expect([...words.replace(" molempiin", "")].length).toBeLessThanOrEqual(18);
  });
});

describe("a finding is a difference", () => {
  const place = { part: 0, start: 0, end: 1 };
  const edit: Fix = { kind: "edit", label: "as-in-finnish", values: {}, edits: [], safe: false };
  const split: Fix = { kind: "split", label: "", values: {}, parts: [] };
  const base = { check: "matching-facts", ranges: [place, place], fixes: [edit] };

  it("where both versions have a value, and one can be written into both", () => {
    expect(isDifference(findingOf(base))).toBe(true);
    expect(isDifference(findingOf({ ...base, fixes: [split, edit] }))).toBe(true);
  });

  it.each([
    ["of another check", { ...base, check: "all-caps" }],
    ["that one version lacks", { ...base, ranges: [place] }],
    ["that no edit repairs", { ...base, fixes: [split] }],
  ])("and none that is %s", (_what, change) => {
    expect(isDifference(findingOf(change))).toBe(false);
  });

  it("and what one version lacks is a row among the others", async () => {
    await open(text.replace(" Biljetter 5 €.", "").replace("10.30", "9.30"));
    expect(panel.all("[data-testid=facts-differ]")).toEqual([]);
    expect(panel.get("[data-testid=rows] [data-check=matching-facts]").dataset.kind).toBe("missing-in-swedish");
  });
});

describe("the facts that agree", () => {
  it.each<[InterfaceLanguage, string]>([
    ["fi", "4 tietoa täsmää"],
    ["sv", "4 uppgifter stämmer"],
  ])("are one line, in which those that differ are not counted: %s", async (language, words) => {
    await open(text, { language });
    expect(agreeing().textContent).toBe(words);
    expect(panel.all("table.facts")).toEqual([]);
  });

  it.each<[InterfaceLanguage, string]>([
    ["fi", "1 tieto täsmää"],
    ["sv", "1 uppgift stämmer"],
  ])("may be a single one: %s", async (language, words) => {
    await open("Liput maksavat 5 € ovelta ostettuna.\n\nBiljetterna kostar 5 € vid dörren.", { language });
    expect(agreeing().textContent).toBe(words);
  });

  it("are a table when the line is opened, and a press shows each in the composer", async () => {
    await open();
    await panel.press(agreeing());
    const rows = panel.all("table.facts tbody tr").map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ["Tilanne", "suljettu", "stängt"],
      ["Viikonpäivä", "torstaina", "torsdagen"],
      ["Päivä", "3.12.", "3.12"],
      ["Hinta", "5 €", "5 €"],
    ]);
    await panel.press(panel.button("Näytä tekstissä: stängt"));
    const start = text.indexOf("stängt");
    expect(panel.client.calls.at(-1)).toEqual(["mark", { part: 0, start, end: start + 6 }, "scroll"]);
  });

  it("are no line where there are none", async () => {
    await open("Ovet avataan klo 18.\n\nDörrarna öppnas kl. 19.");
    expect(differences()).toHaveLength(1);
    expect(panel.all("[data-testid=row-facts]")).toEqual([]);
  });
});
