// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { PanelState } from "../../session/panel/panel-state";
import { draftOf, emptyState, smallStateOf } from "../../tests/support/fixtures";
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
afterEach(() => {
  panel.unmount();
});

describe("notices", () => {
  it.each([
    ["stale", "Paina korjausta uudelleen"],
    ["gone", "Avaa se uudelleen"],
    ["unverified", "leikepöydällä"],
    ["copied", "Liitä se seuraavaan julkaisuun"],
    ["not-copied", "Kopioi se tästä"],
  ] as const)("%s says what to do", async (kind, words) => {
    await open(smallStateOf(draftOf("Hei"), { notice: { kind, text: "#Kirkkonummi" } }));
    expect(panel.get("[role=alert]").textContent).toContain(words);
    await panel.press(panel.button("Sulje"));
    expect(panel.all("[role=alert]")).toEqual([]);
  });

  it("shows the text itself when it could not even be copied", async () => {
    await open(smallStateOf(draftOf("Hei"), { notice: { kind: "not-copied", text: "#Kirkkonummi" } }));
    expect((panel.get("textarea") as HTMLTextAreaElement).value).toBe("#Kirkkonummi"); // it is a textarea
  });
});

describe("the look-up", () => {
  const lookUp = async (services = {}) => {
    await open({ ...emptyState, page: "no-composer" }, services);
    await panel.press(panel.button("Ohje"));
  };

  it("has law and practice apart from the guideline's own words", async () => {
    await lookUp();
    await panel.press(panel.button("Laki ja käytäntö"));
    const laws = panel.get(".laws").textContent;
    expect(laws).toContain("Kielilaki 423/2003, 32 §");
    expect(laws).toContain("varmistettava");
  });

  const search = async (query: string) => {
    await lookUp();
    const field = panel.get(".search-field") as HTMLInputElement; // the search field
    field.value = query;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await panel.arrive({});
  };

  it("says where the guideline does not speak of what is asked", async () => {
    await search("kunnantalon tulostin");
    expect(panel.get(".result-count").textContent).toContain("Ohjeessa ei puhuta tästä suoraan. Lähin kohta: ");
    expect(panel.get(".guideline > .colophon-line").textContent).toContain("Kysy viestinnästä");
  });

  it("shows the account that is asked for, with its name and handle", async () => {
    await search("kulttuurin instagram");
    expect(panel.get(".accounts").textContent).toBe("Kirkkonummen kulttuuripalvelutInstagram @kulttuurikirkkonummi");
  });

  it("shows a law that is asked for by name, with what it means", async () => {
    await search("kielilaki");
    expect(panel.get('.found-beside[aria-label="Laki ja käytäntö"]').textContent).toContain("Kielilaki 423/2003");
  });

  it("leads to the tasks", async () => {
    await search("salasanojen vaihto");
    await panel.press(panel.button("Vaihda tilien salasanat"));
    expect(panel.button("Tehtävät").getAttribute("aria-selected")).toBe("true");
  });

  it("leads from an item of a checklist to its section", async () => {
    await search("huoltaja on antanut luvan");
    await panel.press(panel.button("Lapsen huoltaja on antanut luvan"));
    expect(panel.get('[aria-controls="section-7"]').getAttribute("aria-expanded")).toBe("true");
  });

  it("says which check of a section is off, and why", async () => {
    const settings = defaultGuideline.checks["general-hashtags"];
    const reason = { fi: "Kirjastolla on omat.", sv: "Biblioteket har egna.", en: "The library has its own." };
    const checks = { ...defaultGuideline.checks, "general-hashtags": { ...settings, enabled: false, reason } };
    await lookUp({ guideline: { ...defaultGuideline, checks } });
    await panel.press(within(panel.get('[aria-controls="section-5.4"]').parentElement as HTMLElement, "button"));
    expect(panel.get("#section-5\\.4").textContent).toContain(
      "Ei tarkisteta: Yleiset aihetunnisteet – Kirjastolla on omat.",
    );
  });
});

describe("the day by which the guideline was to be gone through", () => {
  const title = { fi: "Kirjaston ohje", sv: "Bibliotekets anvisningar", en: "Guideline of the library" };
  const layers = [{ id: "library", version: "1.0.0", title, reviewBy: "2027-03-31" }];
  const guideline = { ...defaultGuideline, layers };
  const notice = () => panel.all("[data-testid=review-day]").map(({ textContent }) => textContent);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2027, 3, 1, 0, 30) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is said in the look-up when it has passed, with what was not gone through and whom to tell", async () => {
    await open({ ...emptyState, page: "no-composer" }, { guideline });
    await panel.press(panel.button("Ohje"));
    expect(notice()).toEqual([
      expect.stringMatching(
        /^Kirjaston ohjeOhje oli tarkoitus käydä läpi 31\.3\.2027 mennessä\. .*Kerro viestintään: /,
      ),
    ]);
    const { communications } = guideline.contacts;
    expect(within(panel.get("[data-testid=review-day]"), "a").getAttribute("href")).toBe(`mailto:${communications}`);
    expect(panel.all("[role=alert]")).toEqual([]);
  });

  it("is one line below the review", async () => {
    await open(smallStateOf(draftOf(oneLanguage)), { guideline });
    expect(notice()).toEqual(["Ohje oli tarkoitus käydä läpi 31.3.2027 mennessä."]);
    expect(panel.get(".review-body").lastElementChild?.textContent).toBe(notice()[0]);
  });

  it.each([
    ["on the day itself", guideline, new Date(2027, 2, 31, 23, 59)],
    ["where none is set", defaultGuideline, new Date(2099, 0, 1)],
  ])("is not said %s", async (_when, withDay, now) => {
    vi.setSystemTime(now);
    await open(smallStateOf(draftOf(oneLanguage)), { guideline: withDay });
    expect(notice()).toEqual([]);
    await panel.press(panel.button("Ohje"));
    expect(notice()).toEqual([]);
  });
});

describe("the focus when a tab is chosen", () => {
  const choose = async (detail: number) => {
    await open(emptyState);
    await panel.together(
      () => void panel.button("Ohje").dispatchEvent(new MouseEvent("click", { bubbles: true, detail })),
    );
    await panel.arrive({});
    return document.activeElement?.className;
  };

  it("goes into the search of the guideline after a press of the pointer, and stays on the tab for the keyboard", async () => {
    expect(await choose(1)).toContain("search-field");
    panel.unmount();
    expect(await choose(0)).not.toContain("search-field");
  });
});

describe("when nobody is writing", () => {
  it.each(["no-page", "unwatched", "unreachable", "no-composer"] as const)(
    "%s has words and is never empty",
    async (page) => {
      await open({ ...emptyState, page });
      expect(panel.get(`[data-testid=${page}] h2`).textContent).not.toBe("");
    },
  );

  it("names the sites, and links to them from elsewhere", async () => {
    await open({ ...emptyState, page: "unwatched" });
    expect(panel.all(".site-list a").map((link) => link.textContent)).toEqual([
      "Facebook",
      "Instagram",
      "X",
      "LinkedIn",
      "YouTube",
    ]);
  });

  it("looks again, or loads the page again", async () => {
    const reloadPage = vi.fn();
    await open(emptyState, { reloadPage });
    await panel.press(panel.get("[data-testid=look-again]"));
    expect(panel.client.calls).toEqual([["lookAgain"]]);
    await panel.arrive({ page: "unreachable" });
    await panel.press(panel.get("[data-testid=reload]"));
    expect(reloadPage).toHaveBeenCalledOnce();
  });
});

describe("tabs", () => {
  it("are walked with the arrow keys", async () => {
    await open(emptyState);
    await panel.key(panel.button("Tarkistus"), "ArrowRight");
    expect(panel.button("Luonnos").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement?.textContent).toBe("Luonnos");
    await panel.key(panel.button("Luonnos"), "Home");
    expect(panel.button("Tarkistus").getAttribute("aria-selected")).toBe("true");
  });

  it("leads from a finding to the section of the guideline, opened at the statement", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    await panel.press(panel.get("[data-testid=other-ways]"));
    await panel.press(within(finding("both-languages"), "[data-testid=why]"));
    await panel.press(panel.get("[data-testid=open-section]"));
    expect(panel.button("Ohje").getAttribute("aria-selected")).toBe("true");
    expect(panel.get("[aria-expanded=true]").textContent).toContain("5");
    expect(panel.get("mark").textContent).toContain("kaksikielistä");
  });

  it("finds sections of the guideline by a word and opens them", async () => {
    await open(emptyState);
    await panel.press(panel.button("Ohje"));
    const field = panel.get(".search-field") as HTMLInputElement; // the search field
    field.value = "salasana";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await panel.arrive({});
    await panel.press(panel.get(".section-toggle"));
    expect(panel.get(".section-toggle").textContent).toContain("tietoturvallisuus");
    expect(panel.get(".section-body").textContent?.toLowerCase()).toContain("salasana");
  });
});

describe("while what reviews is loaded", () => {
  it("says that the page is read, in the frame with its tabs", async () => {
    await open({ ...emptyState, page: "connecting" });
    expect(panel.get("[data-testid=connecting]").textContent).toBe("Luetaan sivua…");
    expect(panel.all("[role=tab]")).toHaveLength(4);
  });

  it("says what to do where it cannot be loaded, once someone writes", async () => {
    await open({ ...emptyState, page: "no-composer" }, { isReviewMissing: true });
    expect(panel.all("[data-testid=not-loaded]")).toEqual([]);
    await panel.arrive({ page: "connecting" });
    expect(panel.all("[data-testid=not-loaded]")).toHaveLength(1);
  });
});
