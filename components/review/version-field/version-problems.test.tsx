// @vitest-environment happy-dom
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Draft } from "../../../rules/model/draft";
import { draftOf, smallStateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { PanelWith } from "../../../tests/support/panel-with";
import { typingPause } from "../calm/hold-back-while-typing";
import { VersionProblems } from "./version-problems";

const finnish = "Kirjasto on suljettu torstaina 3.12. klo 9.30 alkaen.\n\nTervetuloa taas perjantaina!";
const right = "Biblioteket är stängt torsdagen den 3.12 från kl. 9.30.\n\nVälkommen igen på fredag!";
const wrong = right.replace("9.30", "10.30");

let panel: Mounted;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  panel.unmount();
  vi.useRealTimers();
});

function Field({ first, draft }: { first: string; draft: Draft }) {
  const [text, setText] = useState(first);
  return (
    <>
      <textarea value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <VersionProblems draft={draft} language="sv" text={text} onChange={setText} />
    </>
  );
}

async function open(first: string, post = finnish) {
  const draft = draftOf(post);
  panel = await mount(smallStateOf(draft), (all) => (
    <PanelWith {...all}>
      <Field first={first} draft={draft} />
    </PanelWith>
  ));
}

const field = () => panel.get("textarea") as HTMLTextAreaElement; // it is one
const rows = () => panel.all(".version-problem").map(({ textContent }) => textContent);
const write = (text: string) =>
  panel.together(() => {
    field().value = text;
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });

it("shows nothing while the version agrees with the draft", async () => {
  await open(right);
  expect(rows()).toEqual([]);
  expect(panel.get("[data-testid=version-problems]").textContent).toBe("");
});

it("shows what differs, and repairs it in the field; the focus stays in the list's place", async () => {
  await open(wrong);
  expect(rows()).toHaveLength(1);
  await panel.press(panel.get(".version-problem button"));
  expect(field().value).toBe(right);
  await panel.wait(typingPause);
  expect(rows()).toEqual([]);
  expect(document.activeElement?.getAttribute("data-testid")).toBe("version-problems");
});

it("waits for a pause in typing", async () => {
  await open(right);
  await write(wrong);
  await panel.wait(typingPause - 1);
  expect(rows()).toEqual([]);
  await panel.wait(1);
  expect(rows()).toHaveLength(1);
});

it("repairs the text as it is when the button is pressed", async () => {
  await open(wrong);
  await write(`${wrong} Ha det bra!`);
  await panel.press(panel.get(".version-problem button"));
  expect(field().value).toBe(`${right} Ha det bra!`);
});

it("shows at most three, and the rest on request", async () => {
  const post = `Kunnanjohtaja ja rehtori avaavat näyttelyn. Esityslista ja pöytäkirja ovat esillä. ${finnish}`;
  await open(`Det finns mycket att se. ${wrong}`, post);
  expect(rows()).toHaveLength(3);
  await panel.press(panel.get("[data-testid=version-problems] > button"));
  expect(rows().length).toBeGreaterThan(3);
  expect(rows().some((row) => row?.includes("”Esityslista” on ruotsiksi ”föredragningslista”"))).toBe(true);
});
