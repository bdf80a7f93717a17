// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PanelState } from "../../../session/panel/panel-state";
import { createPanelVersion } from "../../../session/panel/panel-version";
import { draftOf, smallStateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { PanelWith } from "../../../tests/support/panel-with";
import { typingPause } from "../calm/hold-back-while-typing";
import { useRepair } from "../finding/use-repair";
import { VersionField } from "./version-field";

const finnish = "Kirjasto on suljettu torstaina 3.12. klo 9.30 alkaen.\n\nTervetuloa taas perjantaina!";
const right = "Biblioteket är stängt torsdagen den 3.12 från kl. 9.30.\n\nVälkommen igen på fredag!";
const wrong = right.replace("9.30", "10.30");

let panel: Mounted;
const closing = new AbortController();
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  panel.unmount();
  vi.useRealTimers();
});

function Field({ entry }: { entry: Parameters<typeof VersionField>[0]["entry"] }) {
  return <VersionField entry={entry} language="sv" repair={useRepair()} />;
}

/** The field with the session's own keeper of versions behind it. */
async function open(answer: Promise<string[]> = new Promise(() => undefined)) {
  const state: PanelState = smallStateOf(draftOf(finnish));
  const finding = state.findings.find(({ check }) => check === "both-languages");
  if (!finding) throw new Error("the Swedish version is not missing");
  const entry = { key: "both-languages/swedish-missing/1", item: { finding, passage: "" } };
  panel = await mount(
    state,
    (all) => (
      <PanelWith {...all}>
        <Field entry={entry} />
      </PanelWith>
    ),
    { translator: { availability: async () => "available", translate: () => answer } },
  );
  const { client } = panel;
  const observable = {
    change: client.set,
    // as the session's: nobody is told
    changeSilently: (change: Partial<PanelState>) => void Object.assign(client.state, change),
  };
  const keeper = createPanelVersion(observable, () => undefined, closing.signal);
  keeper.takeUp(1, "composer-1");
  Object.assign(client, { writeVersion: keeper.write, confirmVersion: keeper.confirm });
  await panel.together(() => undefined);
  return keeper;
}

const field = () => panel.get("[data-testid=version-text]") as HTMLTextAreaElement; // it is one
const write = (text: string) =>
  panel.together(() => {
    field().value = text;
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });

it("shows a repair in the field, where a person wrote the version", async () => {
  const keeper = await open();
  await write("Biblioteket");
  await write(wrong);
  await panel.wait(typingPause);
  await panel.press(panel.get(".version-problem button"));
  expect(field().value).toBe(right);
  expect(keeper.value).toMatchObject({ text: right, isMachine: false });
});

it("keeps what a person wrote while the machine translated once more", async () => {
  const { promise, resolve } = Promise.withResolvers<string[]>();
  const keeper = await open(promise);
  await panel.together(() => keeper.write("sv", "Biblioteket är stängt på torsdag.", "machine"));
  await panel.press(panel.button("Konekäännä"));
  await write("Biblioteket håller stängt.");
  await panel.together(() => resolve(["Biblioteket är stängt.", "Välkommen!"]));
  expect(field().value).toBe("Biblioteket håller stängt.\n\nBiblioteket är stängt.\n\nVälkommen!");
});

it("compares with the post of the page once its writer pauses", async () => {
  await open();
  await write(wrong);
  await panel.wait(typingPause);
  const rows = () => panel.all(".version-problem").length;
  expect(rows()).toBe(1);
  await panel.arrive({ draft: draftOf(finnish.replace("9.30", "10.30")) });
  await panel.wait(typingPause - 1);
  expect(rows()).toBe(1);
  await panel.wait(1);
  expect(rows()).toBe(0);
});
