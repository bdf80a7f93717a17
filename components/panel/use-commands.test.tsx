// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import type { PanelCommand } from "../../session/line/commands";
import { draftOf, emptyState, smallStateOf } from "../../tests/support/fixtures";
import { type Mounted, mount } from "../../tests/support/mount";
import { SidePanel } from "./side-panel";
import type { Commands } from "./use-commands";

let panel: Mounted;
let listeners: ((command: PanelCommand) => void)[] = [];
const commands: Commands = (listener) => {
  listeners = [listener];
  return () => {
    listeners = [];
  };
};
const draft = draftOf("Kirjasto on suljettu torstaina. TERVETULOA LUKEMAAN JA LAINAAMAAN!");

async function command(name: PanelCommand): Promise<void> {
  await panel.together(() => {
    for (const listener of listeners) listener(name);
  });
  await panel.together(() => undefined); // the frame in which it is carried out
  await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
}
const current = () => panel.all("[data-current]").map(({ dataset }) => dataset.check);
afterEach(() => panel.unmount());

it("goes from finding to finding, marks the passage, and says it, with the focus left where it is", async () => {
  panel = await mount(smallStateOf(draft), (all) => <SidePanel {...all} commands={commands} />);
  const visited: (string | undefined)[] = [];
  for (let step = 0; step < 5; step++) {
    await command("next-finding");
    visited.push(...current());
  }
  expect(visited).toEqual(["both-languages", "website-link", "all-caps", "general-hashtags", "both-languages"]);
  expect(panel.client.calls.some(([name, range]) => name === "mark" && range !== null)).toBe(true);
  expect(panel.all("[role=status]").some(({ textContent }) => textContent?.includes("Ruotsinkielinen"))).toBe(true);
  expect(document.activeElement).toBe(document.body);
});

it("applies the repair of the finding it has come to, and the hashtags from anywhere", async () => {
  panel = await mount(smallStateOf(draft), (all) => <SidePanel {...all} commands={commands} start="guideline" />);
  await command("insert-hashtags");
  expect(panel.button("Tarkistus").getAttribute("aria-selected")).toBe("true");
  await command("insert-hashtags");
  const repaired = () => panel.client.calls.flatMap((call) => (call[0] === "applyFix" ? [call[1].check] : []));
  expect(repaired().at(-1)).toBe("general-hashtags");
  await command("next-finding");
  await command("next-finding");
  await command("apply-repair");
  expect(repaired().at(-1)).toBe("website-link");
});

it("does nothing where nobody is writing", async () => {
  panel = await mount(emptyState, (all) => <SidePanel {...all} commands={commands} />);
  await command("next-finding");
  await command("apply-repair");
  expect(panel.client.calls).toEqual([]);
});
