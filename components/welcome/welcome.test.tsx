// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { siteAddress } from "../../composers/platforms/addresses";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { InterfaceLanguage } from "../../rules/model/finding";
import { createPanelDraft, type PanelDraft } from "../../session/panel/panel-draft";
import { createFixturePanelDraft, createFixtureTasks } from "../../tests/support/fixtures";
import { practiceText } from "./practice-text";
import { Welcome } from "./welcome";

let root: HTMLElement;
let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  end.abort();
  vi.useRealTimers();
});

const openPanel = vi.fn(() => Promise.resolve());

async function open(
  language: InterfaceLanguage,
  given: boolean,
  answer = true,
  practice: PanelDraft = createFixturePanelDraft(practiceText(language), language),
) {
  const onLanguage = vi.fn();
  const sites = { isGiven: () => Promise.resolve(given), ask: vi.fn(() => Promise.resolve(answer)) };
  await act(async () => {
    render(
      <Welcome
        practice={practice}
        sites={sites}
        openPanel={openPanel}
        siteAddress={siteAddress}
        guideline={defaultGuideline}
        canBeMuted={() => true}
        translator={null}
        tasks={createFixtureTasks()}
        onLanguage={onLanguage}
        openOptions={() => undefined}
        reloadPage={() => undefined}
      />,
      root,
    );
  });
  return { practice, onLanguage, sites };
}
const press = (selector: string) =>
  act(async () => {
    root.querySelector<HTMLElement>(selector)?.click();
  });
const access = () => root.querySelector("[data-testid=site-access]")?.textContent ?? null;

describe("the first page", () => {
  it.each(["fi", "sv", "en"] as const)("has three steps and a text with things to repair, in %s", async (language) => {
    await open(language, true);
    expect(root.querySelectorAll(".welcome-step")).toHaveLength(3);
    expect(root.querySelectorAll("[data-testid=finding]").length).toBeGreaterThan(3);
  });

  it("changes its language at once", async () => {
    const { onLanguage } = await open("fi", true);
    await press("input[value=sv]");
    expect(onLanguage).toHaveBeenCalledWith("sv");
  });

  it("asks for the sites only where the browser keeps us from them", async () => {
    await open("fi", true);
    expect(access()).toBeNull();
  });

  it.each([
    [true, "Lataa somesivu uudelleen"],
    [false, "Lupaa ei annettu"],
  ])("says what follows when the answer is %s", async (answer, words) => {
    const { sites } = await open("fi", false, answer);
    await press("[data-testid=site-access] button");
    expect(sites.ask).toHaveBeenCalledOnce();
    expect(access()).toContain(words);
  });
});

describe("its buttons", () => {
  it("open the panel", async () => {
    await open("fi", true);
    await press("[data-testid=open-panel]");
    expect(openPanel).toHaveBeenCalledOnce();
    expect(root.querySelector("[role=alert]")).toBeNull();
  });

  it("say what to press where the panel did not open", async () => {
    await open("fi", true);
    openPanel.mockRejectedValueOnce(new Error("no press"));
    await press("[data-testid=open-panel]");
    expect(root.querySelector("[role=alert]")?.textContent).toContain("työkalurivillä");
  });

  it("open each watched site, in a tab of its own", async () => {
    await open("sv", true);
    const links = [...root.querySelectorAll<HTMLAnchorElement>(".welcome-sites a")];
    expect(links.map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")])).toContainEqual([
      "Öppna Facebook",
      "https://www.facebook.com/",
    ]);
    expect(links).toHaveLength(5);
    expect(links.every(({ target }) => target === "_blank")).toBe(true);
  });
});

describe("the practice", () => {
  /** With the real session behind it: presses change the text. */
  async function practise(language: "fi" | "sv") {
    vi.useFakeTimers();
    const practice = createPanelDraft(defaultGuideline, language, end.signal, "nowhere");
    practice.take({ ...practice.state.writing, ...practiceText(language) });
    await open(language, true, true, practice);
    const settle = () => act(() => vi.advanceTimersByTimeAsync(2000).then(() => undefined));
    await settle();
    return { practice, settle };
  }
  const isFinished = () => root.querySelector("[data-testid=practice-finished]") !== null;

  it.each(["fi", "sv"] as const)("becomes ready by pressing alone, in %s", async (language) => {
    const { practice, settle } = await practise(language);
    expect(isFinished()).toBe(false);
    await press("[data-testid=practice-version]");
    await settle();
    for (let presses = 0; presses < 8 && !isFinished(); presses++) {
      await press('[data-testid=fix][data-fix="edit"]');
      await settle();
    }
    expect(isFinished()).toBe(true);
    expect(root.querySelector("[data-testid=practice-version]")).toBeNull();
    expect(practice.state.writing.tags).toContain("#Kyrkslätt");
  });

  it("begins again from the start", async () => {
    const { practice, settle } = await practise("fi");
    await press("[data-testid=practice-version]");
    await settle();
    await press("[data-testid=practice-again]");
    await settle();
    expect(practice.state.writing).toMatchObject(practiceText("fi"));
    expect(root.querySelector("[data-testid=practice-version]")).not.toBeNull();
  });

  it("follows the language of the interface as long as nobody has touched it", async () => {
    const { practice, settle } = await practise("fi");
    await act(async () => practice.client.setLanguage("sv"));
    await settle();
    expect(practice.state.writing).toMatchObject(practiceText("sv"));
    practice.write({ sv: "Huvudbiblioteket är stängt." });
    await act(async () => practice.client.setLanguage("fi"));
    await settle();
    expect(practice.state.writing.sv).toBe("Huvudbiblioteket är stängt.");
  });
});
