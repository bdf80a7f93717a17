// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultSettings, type Settings } from "../../session/settings";
import { OptionsView } from "./options-view";

const root = document.createElement("div");
document.body.append(root);
const onChange = vi.fn((_change: Partial<Settings>) => Promise.resolve(true));

const open = (settings: Settings = defaultSettings) =>
  act(() => render(<OptionsView settings={settings} language="sv" hosts={["x.com"]} onChange={onChange} />, root));

function element<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`not shown: ${selector}`);
  return found;
}

afterEach(() => {
  render(null, root);
  onChange.mockClear();
});

describe("the options", () => {
  it("offer the browser's language and the three of the interface", async () => {
    await open({ ...defaultSettings, language: "sv" });
    expect([...root.querySelectorAll("input[type=radio]")].map((input) => input.getAttribute("value"))).toEqual([
      "browser",
      "fi",
      "sv",
      "en",
    ]);
    expect(element("input[value=sv]", HTMLInputElement).checked).toBe(true);
    await act(() => element("input[value=browser]", HTMLInputElement).click());
    expect(onChange).toHaveBeenCalledWith({ language: null });
  });

  it("keep both signatures when one is changed after the other", async () => {
    await open();
    for (const [lang, text] of [
      ["fi", "Maija"],
      ["sv", "Maja "],
    ]) {
      const field = element(`input[lang=${lang}]`, HTMLInputElement);
      field.value = text ?? "";
      await act(() => void field.dispatchEvent(new Event("change", { bubbles: true })));
    }
    expect(onChange).toHaveBeenLastCalledWith({ signature: { fi: "Maija", sv: "Maja" } });
  });

  it("switch a check on again for one account", async () => {
    await open({ ...defaultSettings, mutedChecks: { Bibban: ["all-caps", "website-link"] } });
    await act(() => element(".muted button", HTMLButtonElement).click());
    expect(onChange).toHaveBeenCalledWith({ mutedChecks: { Bibban: ["website-link"] } });
  });

  it("say whether it was stored", async () => {
    await open();
    await act(async () => element("input[value=fi]", HTMLInputElement).click());
    expect(element("[role=status]", HTMLElement).textContent).toBe("Sparat.");
    onChange.mockResolvedValueOnce(false);
    await act(async () => element("input[value=en]", HTMLInputElement).click());
    expect(element("[role=status]", HTMLElement).textContent).toContain("Det gick inte att spara");
  });

  it("name the watched sites", async () => {
    await open();
    expect(element(".host-list", HTMLElement).textContent).toBe("x.com");
  });
});
