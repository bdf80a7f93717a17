// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { draftOf, stateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { PanelWith } from "../../../tests/support/panel-with";
import { DraftReview } from "../draft-review";

const finnish = "Joulunavaus torilla perjantaina 4.12. klo 17–19! Tapahtuma on maksuton koko perheelle.";
let panel: Mounted;
afterEach(() => panel.unmount());

async function open(name: string, change: { version?: string } = {}): Promise<void> {
  const draft = draftOf(finnish, { channel: "instagram", postingAs: { name, role: "main" } });
  const version = change.version
    ? { language: "sv" as const, text: change.version, isMachine: false, inserted: null, replacements: 1 }
    : null;
  panel = await mount(stateOf(draft, { version }), (all) => (
    <PanelWith {...all}>
      <DraftReview />
    </PanelWith>
  ));
}
const calls = (name: string) => panel.client.calls.filter(([each]) => each === name);

it("a version that has an account of its own is written for that, and nothing is called missing", async () => {
  await open("kirkkonummenkunta", { version: "Julöppning på torget fredagen den 4.12 kl. 17–19!" });
  expect(panel.get(".version-card h3").textContent).toBe("Ruotsi tilille @kyrkslattkommun");
  expect(panel.all("[data-testid=rows] [data-check=both-languages]")).toEqual([]);
  expect(panel.root.textContent).not.toContain("puuttuu Lisää se");
  await panel.press(panel.get("[data-testid=to-other-account]"));
  const [call] = calls("applyFix");
  expect(call?.[2]).toMatchObject({ label: "other-account", values: { account: "@kyrkslattkommun" } });
});

it("it may go into this post all the same", async () => {
  await open("kirkkonummenkunta", { version: "Julöppning på torget fredagen den 4.12 kl. 17–19!" });
  await panel.press(panel.get("[data-testid=other-ways]"));
  expect(panel.all("[data-label=other-account]")).toEqual([]);
  await panel.press(panel.get("[data-testid=insert-version]"));
  expect(calls("insertVersion")).toHaveLength(1);
});

it("on another account it is asked for in the post", async () => {
  await open("Kirkkonummen kirjasto");
  expect(panel.get(".version-card h3").textContent).toBe("Kirjoita tai liitä ruotsi tähän");
  expect(panel.all("[data-testid=to-other-account]")).toEqual([]);
});
