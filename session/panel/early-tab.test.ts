import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { createFakeTabs, draftState, type FakePage } from "../../tests/support/fake-page";
import { type EarlyTab, followEarly } from "./early-tab";
import { createOpeningClient } from "./opening-client";
import { createPanelClient } from "./panel-client";

const finnish = "Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.";

let page: FakePage;
let end: AbortController;
let early: EarlyTab;
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(async () => {
  vi.useFakeTimers();
  const tabs = await createFakeTabs();
  page = await tabs.open("https://www.facebook.com/kirkkonummi");
  end = new AbortController();
  early = followEarly(end.signal);
  await settle();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe("while what reviews is loaded", () => {
  it("the panel tells where nobody writes", async () => {
    const client = createOpeningClient("fi", early);
    page.tell({ kind: "no-composer" });
    await settle();
    expect(client.state.page).toBe("no-composer");
  });

  it("a draft is being read, and nothing of it is shown or can be changed", async () => {
    const client = createOpeningClient("sv", early);
    page.tell(draftState(finnish));
    await settle();
    expect(client.state).toMatchObject({ page: "connecting", language: "sv", draft: null, review: null });
    expect(await client.undo()).toEqual({ status: "gone" });
  });

  it("says what the browser did not store, until that is read", () => {
    const client = createOpeningClient("fi", early);
    client.notStored();
    expect(client.state.notice).toEqual({ kind: "not-stored" });
    client.closeNotice();
    expect(client.state.notice).toBeNull();
  });
});

describe("when what reviews is there", () => {
  it("the client knows at once what the tab told before, so that nothing else is shown in between", async () => {
    createOpeningClient("fi", early);
    page.tell(draftState(finnish));
    await settle();
    const client = createPanelClient(defaultGuideline, "fi", end.signal, early.follow);
    await null;
    expect(client.state.page).toBe("draft");
    expect(client.state.review).not.toBeNull();
  });

  it("goes on with the same line, and the panel's beginning hears no more", async () => {
    const opening = createOpeningClient("fi", early);
    page.tell({ kind: "no-composer" });
    await settle();
    const client = createPanelClient(defaultGuideline, "fi", end.signal, early.follow);
    page.tell(draftState(finnish));
    await settle();
    expect(client.state.page).toBe("draft");
    expect(opening.state.page).toBe("no-composer");
  });
});
