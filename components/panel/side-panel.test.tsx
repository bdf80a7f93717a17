// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PanelState } from "../../session/panel/panel-state";
import { dismissedOf, draftOf, findingOf, smallStateOf, stateOf } from "../../tests/support/fixtures";
import { type Mounted, mount } from "../../tests/support/mount";
import { SidePanel } from "./side-panel";

const oneLanguage = "Kirjasto on suljettu torstaina. TERVETULOA LUKEMAAN JA LAINAAMAAN!";
let panel: Mounted;

async function open(state: PanelState, services = {}): Promise<void> {
  panel = await mount(state, (all) => <SidePanel {...all} />, services);
}
const finding = (check: string) => panel.get(`[data-testid=finding][data-check=${check}]`);
const within = (element: HTMLElement, selector: string) => {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`not shown: ${selector}`);
  return found;
};
const openRow = (check: string) => panel.press(within(finding(check), "[data-testid=row]"));
const named = (calls: readonly (readonly unknown[])[], name: string) => calls.filter(([called]) => called === name);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  panel.unmount();
  vi.useRealTimers();
});

describe("the review of a draft", () => {
  it("says where, how many, and which language is missing", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    expect(panel.get("[data-testid=where]").textContent).toContain("Facebook · julkaisu · Kirkkonummen kunta");
    expect(panel.get("[data-testid=verdict]").dataset.tone).toBe("error");
    expect(panel.get("[data-testid=version-sv]").dataset.state).toBe("missing");
    expect(panel.get("[data-testid=version-sv]").textContent).toContain("puuttuu");
  });

  it("calls a comment on someone's message a reply, and says so when the account is not known", async () => {
    await open(smallStateOf(draftOf("Hei!", { surface: "comment", parent: "Milloin?", postingAs: null })));
    expect(panel.get("[data-testid=where]").textContent).toContain("vastaus · tili ei tiedossa");
  });

  it("puts the revision of the newest review on the root element", async () => {
    const state = smallStateOf(draftOf(oneLanguage));
    await open(state);
    expect(document.documentElement.dataset.revision).toBe("1");
    await panel.arrive({ observed: state.observed && { ...state.observed, revision: 7 } });
    expect(document.documentElement.dataset.revision).toBe("7");
  });

  it("asks for nothing but text while there is none", async () => {
    await open(smallStateOf(draftOf("  ")));
    expect(panel.get("[data-testid=verdict]").textContent).toBe("Ei vielä tekstiä");
    expect(panel.all("[data-finding], .row")).toEqual([]);
  });

  it("holds a new finding back while someone types, and lets a solved one go at once", async () => {
    const state = smallStateOf(draftOf("a"));
    await open({ ...state, findings: [findingOf(), findingOf({ check: "website-link", kind: "missing" })] });
    const typed = { draft: draftOf("ab"), findings: [findingOf(), findingOf({ check: "link-language" })] };
    await panel.arrive(typed);
    expect(panel.all("[data-testid=finding]").map((element) => element.dataset.check)).toEqual(["all-caps"]);
    await panel.arrive({});
    vi.advanceTimersByTime(450);
    await panel.arrive({});
    expect(panel.all("[data-testid=finding]").map((element) => element.dataset.check)).toEqual([
      "all-caps",
      "link-language",
    ]);
  });

  it("draws what only counts characters a moment later, the last state in any case", async () => {
    const state = smallStateOf(draftOf("Hei sinne", { channel: "x" }));
    await open(state);
    const length = () => panel.get("[data-testid=length]").textContent;
    const before = length();
    for (const text of ["Hei sinnek", "Hei sinneki", "Hei sinnekin"]) {
      const { draft, review } = smallStateOf(draftOf(text, { channel: "x" }));
      await panel.arrive({ draft, review });
    }
    expect(length()).toBe(before);
    await panel.wait(120);
    expect(length()).toContain("12");
  });

  it("tells screen readers the verdict, but not at every key", async () => {
    const state = smallStateOf(draftOf(oneLanguage));
    await open(state);
    const live = panel.get(".review [role=status]");
    expect(live.textContent).toBe("");
    vi.advanceTimersByTime(1000);
    await panel.arrive({});
    expect(live.textContent).toBe(panel.get("[data-testid=verdict]").textContent?.replace(" +", ", +"));
    const said = live.textContent;
    await panel.arrive({ findings: [] });
    vi.advanceTimersByTime(1000);
    await panel.arrive({});
    expect(live.textContent).toBe(said);
    vi.advanceTimersByTime(4000);
    await panel.arrive({});
    expect(live.textContent).toBe("Valmis julkaistavaksi");
  });

  it("does not count a checklist whose points are all ticked", async () => {
    const reminder = findingOf({
      check: "picture-or-video",
      kind: "missing",
      fixes: [{ kind: "checklist", label: "checklist", values: {}, items: ["sharp"] }],
    });
    const dismissals = { findings: [], ticks: [], decision: null };
    await open({ ...smallStateOf(draftOf("Hei")), findings: [reminder], dismissals, judgement: "judged" });
    expect(panel.get("[data-testid=verdict]").textContent).toBe("Valmis julkaistavaksi 1 muistutus");
    await panel.press(panel.button("1 muistettava"));
    await panel.press(panel.get("input[type=checkbox]"));
    expect(named(panel.client.calls, "tick")).toEqual([["tick", "picture-or-video/missing/sharp", true]]);
    await panel.arrive({ dismissals: { ...dismissals, ticks: ["picture-or-video/missing/sharp"] } });
    expect(panel.get("[data-testid=verdict]").textContent).toBe("Valmis julkaistavaksi");
  });

  it("speaks one language at a time and changes at once", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    await panel.arrive({ language: "sv" });
    expect(document.documentElement.lang).toBe("sv");
    expect(panel.get("[data-testid=version-sv]").textContent).toContain("saknas");
    expect(document.title).toBe("Rättesnöre");
  });
});

describe("repairs", () => {
  it("asks the client to apply the repair of that finding", async () => {
    const state = smallStateOf(draftOf(oneLanguage));
    await open(state);
    await panel.press(within(finding("all-caps"), "[data-fix=edit]"));
    const wanted = state.findings.find(({ check }) => check === "all-caps");
    expect(named(panel.client.calls, "applyFix")).toEqual([["applyFix", wanted, wanted?.fixes[0]]]);
  });

  it("does one at a time", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    const fix = within(finding("all-caps"), "[data-fix=edit]");
    await panel.together(() => {
      fix.click();
      fix.click();
      within(finding("general-hashtags"), "[data-fix=edit]").click();
    });
    expect(named(panel.client.calls, "applyFix")).toHaveLength(1);
    await panel.press(fix);
    expect(named(panel.client.calls, "applyFix")).toHaveLength(2);
  });

  it("keeps the focus among the findings when the repaired one has left", async () => {
    const state = smallStateOf(draftOf(oneLanguage));
    await open(state);
    await panel.press(within(finding("all-caps"), "[data-fix=edit]"));
    await panel.arrive({ findings: state.findings.filter(({ check }) => check !== "all-caps") });
    expect(document.activeElement?.getAttribute("data-testid")).toBe("finding");
  });

  it("gives the focus to the verdict when the last finding has left", async () => {
    const state = smallStateOf(draftOf(oneLanguage));
    await open({ ...state, findings: state.findings.filter(({ check }) => check === "all-caps") });
    await panel.press(within(finding("all-caps"), "[data-fix=edit]"));
    await panel.arrive({ findings: [] });
    expect(document.activeElement?.getAttribute("data-testid")).toBe("verdict");
  });

  it("puts a finding aside for this draft or for the account, where that may be", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    await openRow("all-caps");
    await panel.press(within(finding("all-caps"), "[data-testid=not-now]"));
    await panel.press(within(finding("all-caps"), "[data-testid=never]"));
    expect(named(panel.client.calls, "dismiss").map(([, , scope]) => scope)).toEqual(["draft", "account"]);
    panel.unmount();
    await open(smallStateOf(draftOf(oneLanguage)), { canBeMuted: () => false });
    await openRow("all-caps");
    expect(panel.all("[data-testid=never]")).toEqual([]);
  });

  it("says how much was put aside and brings it back", async () => {
    await open(
      smallStateOf(draftOf("Hei"), {
        dismissals: { findings: [dismissedOf("a", "b"), dismissedOf("c", "d")], ticks: [], decision: null },
      }),
    );
    expect(panel.get("[data-testid=dismissed]").textContent).toContain("2 huomiota ohitettu");
    await panel.press(panel.get("[data-testid=restore]"));
    expect(panel.client.calls).toContainEqual(["restore"]);
  });

  it("takes a decision with what belongs to it, and asks for a reason where one language is to be enough", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    await panel.press(panel.get("[data-testid=other-ways]"));
    await panel.press(panel.get("[data-label=own-post]"));
    // the whole fix: it may name the account that the other version goes to
    const [, , fix] = named(panel.client.calls, "applyFix")[0] ?? [];
    expect(fix).toMatchObject({ kind: "decision", decision: "own-post", values: {} });
    await panel.press(panel.get("[data-label=only-finnish]"));
    const input = panel.get(".reason input") as HTMLInputElement; // the form's only field
    await panel.press(panel.button("Tallenna"));
    expect(panel.get(".reason .hint").textContent).toBe("Kirjoita lyhyt syy.");
    expect(named(panel.client.calls, "decide")).toEqual([]);
    input.value = " Yhden koulun vanhemmille ";
    await panel.press(panel.button("Tallenna"));
    expect(panel.client.calls).toContainEqual(["decide", "one-language-audience", "Yhden koulun vanhemmille"]);
  });

  it("shows the decision and takes it back", async () => {
    const decision = { kind: "own-post" as const, reason: "" };
    await open(smallStateOf(draftOf(oneLanguage), { findings: [], dismissals: { findings: [], ticks: [], decision } }));
    await panel.press(panel.button("Peru valinta"));
    expect(panel.client.calls).toContainEqual(["decide", null]);
  });
});

describe("passages", () => {
  const range = { part: 0, start: 32, end: 65 };

  it("are marked in the page while the finding is pointed at", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    const item = finding("all-caps");
    item.dispatchEvent(new MouseEvent("mouseenter"));
    item.dispatchEvent(new MouseEvent("mouseleave"));
    expect(named(panel.client.calls, "mark")).toEqual([
      ["mark", range, "still"],
      ["mark", null, "still"],
    ]);
  });

  it("are scrolled to when pressed", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    await openRow("all-caps");
    expect(panel.client.calls).toContainEqual(["mark", range, "scroll"]);
    await panel.press(within(finding("all-caps"), "[data-testid=passage]"));
    expect(named(panel.client.calls, "mark").filter(([, , view]) => view === "scroll")).toHaveLength(2);
  });

  it("are selected when pressed, where they wait to be filled in", async () => {
    await open(stateOf(draftOf(`${oneLanguage}\n\n[skriv här på svenska]`)));
    await openRow("outline-left");
    expect(panel.client.calls.at(-1)).toMatchObject(["mark", { part: 0 }, "select"]);
  });

  it("lose their mark when the finding leaves", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    finding("all-caps").dispatchEvent(new MouseEvent("mouseenter"));
    await panel.arrive({ findings: [] });
    expect(panel.client.calls.at(-1)).toEqual(["mark", null, "still"]);
  });
});

describe("hashtags", () => {
  it("are inserted one by one or all that are missing, and those in use cannot be pressed", async () => {
    const state = smallStateOf(draftOf("Kirjasto on auki.\n\n#Kirkkonummi"));
    await open(state);
    await panel.press(panel.button("2 aihetunnistetta puuttuu"));
    expect(panel.get("[data-tag='#Kirkkonummi']").tagName).toBe("SPAN");
    await panel.press(panel.get("[data-tag='#Kyrkslätt']"));
    const edit = state.review?.hashtags.find(({ tag }) => tag === "#Kyrkslätt")?.edit;
    expect(panel.client.calls).toContainEqual(["insertHashtags", [edit]]);
    await panel.press(panel.button("Lisää puuttuvat aihetunnisteet"));
    expect(named(panel.client.calls, "applyFix")).toHaveLength(1);
  });

  it("without room say so instead of offering themselves", async () => {
    const state = smallStateOf(draftOf("Hei"));
    const full = { tag: "#Kirkkonummi", topic: "general", present: false, edit: null };
    await open({ ...state, findings: [], review: state.review && { ...state.review, hashtags: [full] } });
    await panel.press(panel.button("Aihetunnisteet"));
    expect(panel.get("[data-tag='#Kirkkonummi']").textContent).toBe("#Kirkkonummi ei mahdu");
  });
});
