// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { useLoadedLanguage } from "./use-loaded-language";

const loading = vi.hoisted(() => ({ done: new Set(["fi"]), finish: () => {} }));
vi.mock("../../locales/texts", () => ({
  areLoaded: (language: string) => loading.done.has(language),
  loadTexts: (language: string) =>
    loading.done.has(language)
      ? Promise.resolve()
      : new Promise<void>((resolve) => {
          loading.finish = () => {
            loading.done.add(language);
            resolve();
          };
        }),
}));

it("stays with the language shown until the texts of the other are there", async () => {
  const root = document.createElement("div");
  const Shown = ({ chosen }: { chosen: "fi" | "sv" }) => <p>{useLoadedLanguage(chosen)}</p>;
  await act(() => render(<Shown chosen="fi" />, root));
  await act(() => render(<Shown chosen="sv" />, root));
  expect(root.textContent).toBe("fi");
  await act(async () => loading.finish());
  expect(root.textContent).toBe("sv");
});
