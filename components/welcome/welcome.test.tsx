// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { InterfaceLanguage } from "../../rules/model/finding";
import { createFixturePanelDraft, createFixtureTasks } from "../../tests/support/fixtures";
import { practiceText } from "./practice-text";
import { Welcome } from "./welcome";

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function open(language: InterfaceLanguage, given: boolean, answer = true) {
  const practice = createFixturePanelDraft(practiceText(language), language);
  const onLanguage = vi.fn();
  const sites = { isGiven: () => Promise.resolve(given), ask: vi.fn(() => Promise.resolve(answer)) };
  await act(async () => {
    render(
      <Welcome
        practice={practice}
        sites={sites}
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
