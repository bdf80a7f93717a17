// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Guideline } from "../../rules/model/guideline";
import { guidelineOf, withFile } from "../../rules/packs/take-in";
import type { Figures as FiguresByMonth } from "../../session/stored/figures";
import { noPolicy, type Policy, underPolicy } from "../../session/stored/policy";
import { defaultSettings, type Settings } from "../../session/stored/settings";
import { noPhrases, type OwnPhrases } from "../../session/stored/snippets";
import { createFixtureFigures } from "../../tests/support/fixtures";
import type { TakenIn } from "./guideline-pack";
import { Figures, OptionsView, type OptionsViewProps, ReadAddresses } from "./options-view";

const root = document.createElement("div");
document.body.append(root);
const onChange = vi.fn((_change: Partial<Settings>) => Promise.resolve(true));

const onPhrases = vi.fn((_offered: OwnPhrases) => Promise.resolve(true));
const onGuideline = vi.fn((_taken: TakenIn | null) => Promise.resolve(true));
const onDeleteAll = vi.fn(() => Promise.resolve(true));
const openFirstPage = vi.fn();
const takeIn = vi.fn(async (json: unknown): Promise<TakenIn> => {
  const sources = withFile({ pack: null, layers: [] }, json);
  return { sources, guideline: guidelineOf(sources, defaultGuideline) };
});

const open = (settings: Settings = defaultSettings, more: Partial<OptionsViewProps> = {}) =>
  act(() =>
    render(
      <OptionsView
        settings={underPolicy(settings, more.policy ?? noPolicy)}
        ownSettings={settings}
        policy={noPolicy}
        problems={[]}
        phrases={noPhrases}
        language="sv"
        hostsOf={{ facebook: [], x: ["x.com"], instagram: [], linkedin: [], youtube: [] }}
        guideline={defaultGuideline}
        origin="person"
        version="0.1.0"
        browser="Firefox"
        figures={createFixtureFigures()}
        takeIn={takeIn}
        onGuideline={onGuideline}
        onChange={onChange}
        onDeleteAll={onDeleteAll}
        onPhrases={onPhrases}
        openFirstPage={openFirstPage}
        {...more}
      />,
      root,
    ),
  );

function element<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`not shown: ${selector}`);
  return found;
}

const press = (words: string) =>
  act(async () => {
    const found = [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(words));
    if (!found) throw new Error(`not shown: ${words}`);
    found.click();
  });
const choose = (selector: string, value: string) =>
  act(() => {
    const select = element(selector, HTMLSelectElement);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
/** Presses the way back of the first account for which this check is off. */
const switchOn = (check: string) =>
  act(() =>
    element(`#check-${check}`, HTMLSelectElement).closest("li")?.querySelector<HTMLElement>(".muted button")?.click(),
  );
const give = (input: string, text: string) =>
  act(async () => {
    const field = element(`[data-testid=${input}]`, HTMLInputElement);
    Object.defineProperty(field, "files", { value: [new File([text], "fil.json")], configurable: true });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
const withoutExamples = (checks: Guideline["checks"]) =>
  Object.fromEntries(
    Object.entries(checks).map(([id, settings]) => [id, { ...settings, examples: { found: [], notFound: [] } }]),
  );

const reason = { fi: "Lapsille.", sv: "För barn.", en: "For children." };
const layer = {
  ...{ schema: 2, id: "library", version: "1.0.0", kind: "unit", over: defaultGuideline.id },
  title: { fi: "Kirjasto", sv: "Biblioteket", en: "Library" },
};
const settingsFile = (settings: unknown) => JSON.stringify({ kind: "ohjenuora-settings", settings });

afterEach(() => {
  render(null, root);
  vi.clearAllMocks();
});

describe("the options", () => {
  it("offer the browser's language and the three of the interface", async () => {
    await open({ ...defaultSettings, language: "sv" });
    expect([...root.querySelectorAll("input[name=language]")].map((input) => input.getAttribute("value"))).toEqual([
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
    await switchOn("all-caps");
    expect(onChange).toHaveBeenCalledWith({ mutedChecks: { Bibban: ["website-link"] } });
  });

  it("show at once, in the list of checks, what is off for an account", async () => {
    await open({ ...defaultSettings, mutedChecks: { Bibban: ["all-caps"], "": ["all-caps"] } });
    const row = element("#check-all-caps", HTMLSelectElement).closest("li");
    expect([...(row?.querySelectorAll(".muted-account") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Av för kontot: Bibban",
      "Av för kontot: Okänt konto",
    ]);
    expect(root.querySelectorAll(".muted-account")).toHaveLength(2);
    expect(root.textContent).toContain("Du har ändrat 1 kontroll.");
  });

  it("say for each check the level that holds by the guideline, also where it is built in", async () => {
    await open();
    await press("Visa alla");
    const own = [...root.querySelectorAll('.check-levels option[value=""]')].map(
      ({ textContent }) => textContent ?? "",
    );
    expect(own.length).toBeGreaterThan(30);
    for (const words of own)
      expect(words).toMatch(/^anvisningarna: (åtgärda|kontrollera|påminnelse|för kännedom|av)(\/|$)/);
    const several = own.filter((words) => words.includes("/"));
    expect(several.length).toBeGreaterThan(0);
    const inSight = [...root.querySelectorAll(".check-level label .choice-detail")].map(
      ({ textContent }) => textContent,
    );
    expect(inSight).toEqual(several.map((words) => words.replace("anvisningarna: ", "")));
  });

  it("let a person choose what the toolbar button opens", async () => {
    await open({ ...defaultSettings, buttonOpens: "popup" });
    expect(element("input[name=button-opens]:checked", HTMLInputElement).value).toBe("popup");
    await act(() => element("input[name=button-opens][value=panel]", HTMLInputElement).click());
    expect(onChange).toHaveBeenLastCalledWith({ buttonOpens: "panel" });
  });

  it("offer the question about a missing version, off at first, as long as the page asks at all", async () => {
    await open();
    expect(element("input[name=ask-missing-version]", HTMLInputElement).checked).toBe(false);
    await act(() => element("input[name=ask-missing-version]", HTMLInputElement).click());
    expect(onChange).toHaveBeenLastCalledWith({ askMissingVersion: true });
    await open({ ...defaultSettings, askMissingVersion: true });
    expect(element("input[name=ask-missing-version]", HTMLInputElement).checked).toBe(true);
    await open({ ...defaultSettings, askMissingVersion: true, askBeforePublishing: false });
    expect(root.querySelector("input[name=ask-missing-version]")).toBeNull();
  });

  it("list the pages that someone has named, and forget one", async () => {
    const places = { "facebook/groups/masala": "outside", "linkedin/company/kirkkonummi": "own" } as const;
    await open({ ...defaultSettings, places });
    expect(root.textContent).toContain("Facebook: groups/masala");
    await act(() => element('[aria-label="Ta bort: Facebook: groups/masala"]', HTMLButtonElement).click());
    expect(onChange).toHaveBeenLastCalledWith({ places: { "linkedin/company/kirkkonummi": "own" } });
  });

  it("list the addresses at which unknown boxes are read, where there are any, and forget one", async () => {
    await open();
    expect(root.textContent).not.toContain("Fält som alltid läses");
    await ReadAddresses.load();
    await open({ ...defaultSettings, readAddresses: ["x.com/home", "www.facebook.com/events/create"] });
    expect(root.textContent).toContain("Fält som alltid läses");
    expect(root.textContent).toContain("www.facebook.com/events/create");
    await act(() => element('[aria-label="Ta bort: www.facebook.com/events/create"]', HTMLButtonElement).click());
    expect(onChange).toHaveBeenLastCalledWith({ readAddresses: ["x.com/home"] });
  });

  it("lead back to the first page", async () => {
    await open();
    await press("Visa startsidan");
    expect(openFirstPage).toHaveBeenCalledOnce();
  });

  it("say whether it was stored", async () => {
    await open();
    await act(async () => element("input[value=fi]", HTMLInputElement).click());
    expect(element(".saved", HTMLElement).textContent).toBe("Sparat.");
    onChange.mockResolvedValueOnce(false);
    await act(async () => element("input[value=en]", HTMLInputElement).click());
    expect(element(".saved", HTMLElement).textContent).toContain("Det gick inte att spara");
  });

  it("switch a platform off, and the question before publishing", async () => {
    await open();
    expect(element(".site-choices", HTMLElement).textContent).toContain("x.com");
    await act(() => element("input[name=x]", HTMLInputElement).click());
    expect(onChange).toHaveBeenLastCalledWith({ sitesOff: ["x"] });
    await act(() => element("input[name=ask-before-publishing]", HTMLInputElement).click());
    expect(onChange).toHaveBeenLastCalledWith({ askBeforePublishing: false });
  });

  it("give a check another level, and take it back; personal data stays on", async () => {
    await open({ ...defaultSettings, personalLevels: { "all-caps": "off" } });
    await press("Visa alla");
    expect(root.querySelector("#check-identity-number")).toBeNull();
    await choose("#check-emoji-use", "warning");
    expect(onChange).toHaveBeenLastCalledWith({ personalLevels: { "all-caps": "off", "emoji-use": "warning" } });
    await choose("#check-all-caps", "");
    expect(onChange).toHaveBeenLastCalledWith({ personalLevels: {} });
  });

  it("keep the role of an account", async () => {
    await open();
    element(".add-account input", HTMLInputElement).value = " Maja Exempel ";
    await choose(".add-account select", "expert");
    await press("Lägg till");
    expect(onChange).toHaveBeenLastCalledWith({ accountRoles: { "Maja Exempel": "expert" } });
  });

  it("show what a pack from a file changes before it is taken", async () => {
    await open();
    const pack = { ...defaultGuideline, version: "2.0.0", hashtags: { ...defaultGuideline.hashtags, general: [] } };
    await give("pack-file", JSON.stringify({ ...pack, checks: withoutExamples(pack.checks) }));
    await vi.waitFor(() => element(".offer", HTMLElement));
    expect(element(".changes", HTMLElement).textContent).toContain("#Kirkkonummi");
    expect(onGuideline).not.toHaveBeenCalled();
    await press("Ta i bruk");
    expect(onGuideline).toHaveBeenCalledWith(
      expect.objectContaining({ guideline: expect.objectContaining({ version: "2.0.0" }) }),
    );
  });

  it("show a pack's changes in groups, what is weaker first and in words", async () => {
    await open();
    const { public: known, sites, languages, checks } = defaultGuideline;
    const pack = {
      ...defaultGuideline,
      public: { ...known, ibans: ["FI4950009420028730"] },
      sites: { ...sites, landing: { ...sites.landing, fi: "https://muualla.example" } },
      languages: { ...languages, required: ["fi"] },
      glossary: [],
      checks: withoutExamples(checks),
    };
    await give("pack-file", JSON.stringify(pack));
    await vi.waitFor(() => element(".offer", HTMLElement));
    const headings = [...root.querySelectorAll(".changes h3")].map(({ textContent }) => textContent);
    expect(headings).toEqual([
      "Personuppgifter som släpps igenom",
      "Språk",
      "Kontroller",
      "Hashtaggar, konton och termer",
      "Länkar och texter som sätts in",
    ]);
    const shown = element(".changes", HTMLElement).textContent ?? "";
    expect(shown).toContain("Svagare");
    expect(shown).toContain("FI4950009420028730");
    expect(shown).toContain(`${sites.landing.fi} → https://muualla.example`);
    const lines = () => root.querySelectorAll(".changes-group:nth-last-child(2) li").length;
    const shownAtFirst = lines();
    const rest = defaultGuideline.glossary.length - shownAtFirst;
    await press(`+ ${rest} till, varav ${rest} kan försvaga`);
    expect(lines()).toBe(defaultGuideline.glossary.length);
  });

  it("show the reason that a layer gives, and that a value was what the check has by itself", async () => {
    await open();
    await give("pack-file", JSON.stringify({ ...layer, checks: { "all-caps": { enabled: false, reason } } }));
    await vi.waitFor(() => element(".offer", HTMLElement));
    const first = element(".changes li", HTMLElement).textContent;
    expect(first).toContain("Svagare");
    expect(first).toContain("på → av");
    expect(first).toContain("Orsak: För barn.");
  });

  it("say that nothing changes only where nothing does", async () => {
    await open();
    await give("pack-file", JSON.stringify({ ...defaultGuideline }));
    await vi.waitFor(() => element(".offer", HTMLElement));
    expect(element(".offer", HTMLElement).textContent).toContain("Ingenting ändras.");
  });

  it("name the file of a pack that could not be stored", async () => {
    await open();
    await give("pack-file", JSON.stringify(layer));
    await vi.waitFor(() => element(".offer", HTMLElement));
    onGuideline.mockResolvedValueOnce(false);
    await press("Ta i bruk");
    expect(element("[role=alert]", HTMLElement).textContent).toContain("fil.json: Det gick inte att spara.");
  });

  it.each([
    ["no JSON", "{", "Filen kan inte läsas."],
    ["a wrong field", JSON.stringify({ ...defaultGuideline, extra: 1 }), 'extra: unknown field "extra"'],
    ["more than any pack needs", "x".repeat(5_000_001), "Filen är för stor."],
  ])("refuse a file with %s and say that nothing changed", async (_, text, words) => {
    await open();
    await give("pack-file", text);
    await vi.waitFor(() => element("[role=alert]", HTMLElement));
    const said = element("[role=alert]", HTMLElement).textContent;
    expect(said).toContain(words);
    expect(said).toContain("fil.json");
    expect(said).toContain("Ingenting ändrades.");
    expect(onGuideline).not.toHaveBeenCalled();
  });

  it("log what goes wrong with a file and is not the file's fault", async () => {
    const logged = vi.spyOn(console, "error").mockReturnValue();
    await open();
    await give("pack-file", JSON.stringify({ ...defaultGuideline, extra: 1 }));
    await vi.waitFor(() => element("[role=alert]", HTMLElement));
    expect(logged).not.toHaveBeenCalled();
    const mistake = new TypeError("a mistake in the code");
    takeIn.mockRejectedValueOnce(mistake);
    await give("pack-file", "{}");
    await vi.waitFor(() => expect(logged).toHaveBeenCalledWith(mistake));
    expect(element("[role=alert]", HTMLElement).textContent).toContain("fil.json");
    logged.mockRestore();
  });

  it("return to the built-in guideline", async () => {
    await open();
    await press("Återställ de medföljande anvisningarna");
    expect(onGuideline).toHaveBeenCalledWith(null);
  });

  it("come back from the file that they were exported to, after a look", async () => {
    const settings: Settings = { ...defaultSettings, language: "sv", accountRoles: { Maja: "expert" } };
    await open(settings);
    const exported = decodeURIComponent(element("a[download]", HTMLAnchorElement).href.replace(/^[^,]*,/, ""));
    await open();
    await give("settings-file", exported);
    await vi.waitFor(() => element(".offer", HTMLElement));
    expect(element(".changes", HTMLElement).textContent).toContain("Maja");
    expect(onChange).not.toHaveBeenCalled();
    await press("Ta i bruk");
    expect(onChange).toHaveBeenCalledWith(settings);
    expect(root.querySelector(".offer")).toBeNull();
  });

  it("take the person's phrases to a file and bring them from it, beside those that are there", async () => {
    const phrase = (id: string, fi: string) => ({ id, name: id, fi, sv: "" });
    const phrases = { snippets: [phrase("a", "Kiinni."), phrase("b", "Auki.")], tags: ["#Masala"] };
    await open(defaultSettings, { phrases });
    const exported = decodeURIComponent(element("a[download]", HTMLAnchorElement).href.replace(/^[^,]*,/, ""));
    await open(defaultSettings, { phrases: { snippets: [phrase("a", "Suljettu.")], tags: [] } });
    await give("settings-file", exported);
    await vi.waitFor(() => element(".offer", HTMLElement));
    const lines = [...root.querySelectorAll(".changes li")].map(({ textContent }) => textContent?.trim());
    expect(lines).toEqual(["Egna fraser: 1 ny, 1 ersätts", "Egna hashtaggar: 1 ny"]);
    expect(onPhrases).not.toHaveBeenCalled();
    onPhrases.mockResolvedValueOnce(false);
    await press("Ta i bruk");
    expect(onPhrases.mock.calls).toEqual([[phrases]]);
    await vi.waitFor(() => expect(element(".saved", HTMLElement).className).toContain("saved-not"));
  });

  it("leave the phrases as they are where a file has none, and write none where there are none", async () => {
    await open();
    expect(decodeURIComponent(element("a[download]", HTMLAnchorElement).href)).not.toContain("phrases");
    await give("settings-file", settingsFile({ language: "fi", version: 2 }));
    await vi.waitFor(() => element(".offer", HTMLElement));
    await press("Ta i bruk");
    expect(onChange).toHaveBeenCalledWith({ language: "fi" });
    expect(onPhrases).not.toHaveBeenCalled();
  });

  it("say beside the guideline when the day has passed by which it was to be gone through, and whom to tell", async () => {
    await open(defaultSettings, { guideline: { ...defaultGuideline, reviewBy: "2020-03-31" } });
    const notice = element(".options-group .review-day", HTMLElement);
    expect(notice.textContent).toContain("Anvisningarna skulle gås igenom senast 31.3.2020.");
    expect(notice.querySelector("a")?.textContent).toBe(defaultGuideline.contacts.communications);
    await open(defaultSettings, { guideline: { ...defaultGuideline, reviewBy: "2999-03-31" } });
    expect(root.querySelector(".review-day")).toBeNull();
  });

  it("show what settings from a file make weaker before they are taken", async () => {
    await open();
    await give(
      "settings-file",
      settingsFile({
        ...{ language: "sv", askBeforePublishing: false, sitesOff: ["facebook"], version: 2 },
        ...{ personalLevels: { "both-languages": "off" }, mutedChecks: { constructor: ["all-caps"] } },
      }),
    );
    await vi.waitFor(() => element(".offer", HTMLElement));
    const lines = [...root.querySelectorAll(".changes li")].map(({ textContent }) => textContent?.trim() ?? "");
    expect(lines).toHaveLength(5);
    expect(lines.map((line) => line.startsWith("Svagare"))).toEqual([true, true, true, true, false]);
    expect(lines.join()).toContain("constructor");
    expect(lines.join()).toContain("Facebook");
    await press("Avbryt");
    expect(root.querySelector(".offer")).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([
    ["another file", "[]", "fil.json: det finns inga inställningar i filen"],
    ["a text for settings", settingsFile("rikki"), "fil.json: settings: fel slags värde"],
    ["no settings", JSON.stringify({ kind: "ohjenuora-settings" }), "fil.json: settings: fel slags värde"],
    ["an unknown field", settingsFile({ lnaguage: "sv" }), "fil.json: settings.lnaguage: okänt fält"],
    ["a wrong kind", settingsFile({ askBeforePublishing: "no" }), "settings.askBeforePublishing: fel slags värde"],
    ["a newer form", settingsFile({ version: 99 }), "fil.json: settings.version: filen kommer från en nyare version"],
  ])("refuse a settings file with %s and change nothing", async (_, text, words) => {
    await open();
    await give("settings-file", text);
    await vi.waitFor(() => element("[role=alert]", HTMLElement));
    expect(element("[role=alert]", HTMLElement).textContent).toContain(words);
    expect(element("[role=alert]", HTMLElement).textContent).toContain("Ingenting ändrades.");
    expect(root.querySelector(".offer")).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("open with an account named %s", async (name) => {
    const named = <T,>(value: T): Record<string, T> => Object.fromEntries([[name, value]]);
    await open({
      ...{ ...defaultSettings, mutedChecks: named(["all-caps", "website-link"]) },
      ...{ accountRoles: named("expert" as const), places: named("own" as const) },
    });
    const isolated = [...root.querySelectorAll("bdi")].map(({ textContent }) => textContent);
    expect(isolated.filter((text) => text === name)).toHaveLength(4); // a role, a place, two checks
    await switchOn("all-caps");
    expect(onChange).toHaveBeenCalledWith({ mutedChecks: named(["website-link"]) });
  });

  it("delete everything, but not at the first press", async () => {
    await open();
    await press("Ta bort alla uppgifter");
    expect(onDeleteAll).not.toHaveBeenCalled();
    await press("Ja, ta bort allt");
    expect(onDeleteAll).toHaveBeenCalledOnce();
    expect(root.textContent).toContain("Allt har tagits bort.");
  });
});

describe("the figures", () => {
  const november = {
    ...{ posts: 14, answers: 31 },
    checks: {
      "all-caps": { open: 0, helped: 6, aside: 0 },
      "emoji-use": { open: 1, helped: 7, aside: 2 },
      "some-check": { open: 5, helped: 0, aside: 0 },
    },
  };
  const two: FiguresByMonth = { "2026-10": { posts: 9, answers: 0, checks: {} }, "2026-11": november };
  const tables = () => [...root.querySelectorAll("table")].map((table) => table.textContent ?? "");
  const rows = (table: number) =>
    [...(root.querySelectorAll("table")[table]?.querySelectorAll("tbody tr") ?? [])].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
  async function openWith(settings: Partial<Settings>, store = createFixtureFigures()): Promise<void> {
    await Figures.load();
    await open({ ...defaultSettings, ...settings }, { figures: store });
    await act(async () => {});
  }

  it("are off at first, and there are none", async () => {
    await openWith({});
    expect(element("input[name=keep-figures]", HTMLInputElement).checked).toBe(false);
    expect(root.textContent).not.toContain("Det finns inga siffror");
    expect(tables()).toEqual([]);
    await act(() => element("input[name=keep-figures]", HTMLInputElement).click());
    expect(onChange).toHaveBeenLastCalledWith({ keepsFigures: true });
    await openWith({ keepsFigures: true });
    expect(root.textContent).toContain("Det finns inga siffror ännu.");
  });

  it("are shown by month, the newest first, with the checks that were of most use", async () => {
    await openWith({ keepsFigures: true }, createFixtureFigures(two));
    expect(rows(0)).toEqual([
      ["november 2026", "14", "31"],
      ["oktober 2026", "9", "0"],
    ]);
    expect(rows(1).map(([, count]) => count)).toEqual(["7", "6"]);
    expect(rows(2).map(([, count]) => count)).toEqual(["2"]);
    expect(tables()[1]).toContain("de senaste 2 månaderna");
  });

  it("can be exported as a table that Excel reads", async () => {
    await openWith({}, createFixtureFigures(two));
    const { href, download } = element("a[download$=csv]", HTMLAnchorElement);
    expect(download).toBe("ohjenuora-figures.csv");
    const table = decodeURIComponent(href.replace("data:text/csv;charset=utf-8,", ""));
    expect(table).toMatch(/^\uFEFFMånad;Vad;Publicerat;/);
    expect(table).toContain("2026-11;Inlägg;14;;;\r\n");
    expect(table).toContain("2026-11;some-check;;5;0;0\r\n");
  });

  it("are deleted at the second press, also while they are switched off", async () => {
    const store = createFixtureFigures(two);
    await openWith({}, store);
    await press("Ta bort siffrorna");
    expect(await store.read()).toEqual(two);
    await press("Avbryt");
    await press("Ta bort siffrorna");
    await press("Ja, ta bort siffrorna");
    expect(await store.read()).toEqual({});
    expect(tables()).toEqual([]);
    expect(root.textContent).toContain("Siffrorna har tagits bort.");
  });

  it("follow what is counted meanwhile", async () => {
    let tell: (figures: FiguresByMonth) => void = () => {};
    const watch = (callback: typeof tell) => {
      tell = callback;
    };
    await openWith({ keepsFigures: true }, { ...createFixtureFigures(), watch });
    await act(() => tell(two));
    expect(rows(0)).toHaveLength(2);
  });

  it("say so where they cannot be read or deleted", async () => {
    const broken = () => Promise.reject(new Error("corrupt"));
    await openWith({}, { ...createFixtureFigures(two), clear: broken });
    await press("Ta bort siffrorna");
    await press("Ja, ta bort siffrorna");
    expect(root.textContent).toContain("Siffrorna kunde inte tas bort.");
    expect(tables()).not.toEqual([]);
    render(null, root);
    await openWith({}, { ...createFixtureFigures(), read: broken });
    expect(root.textContent).toContain("Siffrorna kunde inte läsas.");
  });
});

describe("what the organisation has set", () => {
  const policy: Policy = {
    language: "sv",
    sites: { facebook: false },
    lockedChecks: ["emoji-use"],
    accountRoles: { Biblioteket: "area" },
    signature: { fi: "– {name}, {title}, kirjasto", sv: "– {name}, {title}, biblioteket" },
    askBeforePublishing: true,
    figures: true,
    buttonOpens: "panel",
  };
  const isFixed = (name: string) => element(`input[name=${name}]`, HTMLInputElement).disabled;
  const setByOrganisation = "Din organisation har bestämt";

  it("is shown as such and cannot be changed; the rest can", async () => {
    await Figures.load();
    await open({ ...defaultSettings, accountRoles: { Anna: "expert" } }, { policy });
    await act(async () => {});
    expect(["language", "facebook", "ask-before-publishing", "keep-figures", "button-opens"].map(isFixed)).toEqual(
      Array(5).fill(true),
    );
    expect(["x", "ask-missing-version"].map(isFixed)).toEqual([false, false]);
    expect(element("input[name=facebook]", HTMLInputElement).checked).toBe(false);
    const remove = [...root.querySelectorAll("button[aria-label^='Ta bort']")].map((one) =>
      one.getAttribute("aria-label"),
    );
    expect(remove).toEqual(["Ta bort: Anna"]);
    expect(root.textContent).toContain("Organisationens modell: – [namn], [titel], biblioteket");
    await press("Visa alla");
    expect(root.querySelector("#check-emoji-use")).toBeNull();
    expect(root.querySelector("#check-all-caps")).not.toBeNull();
    expect(root.textContent?.split(setByOrganisation).length).toBeGreaterThan(6);
  });

  it("a guideline that is set can be neither chosen nor given back", async () => {
    await open(defaultSettings, { origin: "policy" });
    const words = [...root.querySelectorAll("button")].map(({ textContent }) => textContent);
    expect(words).not.toContain("Välj fil");
    expect(words.some((label) => label?.startsWith("Återställ"))).toBe(false);
  });

  it("nothing is said of it where nothing is set", async () => {
    await open();
    expect(root.textContent).not.toContain(setByOrganisation);
  });

  it("a file of settings says of it that nothing changes", async () => {
    await open(defaultSettings, { policy });
    const settings = { version: 2, language: "en", sitesOff: ["x"] };
    await give("settings-file", JSON.stringify({ kind: "ohjenuora-settings", settings }));
    await vi.waitUntil(() => root.querySelector(".offer"), { timeout: 30_000 });
    const lines = [...root.querySelectorAll(".change-line")].map(({ textContent }) => textContent);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("X");
  });

  it("the file that is exported has the person's own settings only", async () => {
    await open({ ...defaultSettings, language: "en" }, { policy });
    const file = decodeURIComponent(element("a[download]", HTMLAnchorElement).href.split(",")[1] ?? "");
    expect(JSON.parse(file).settings).toMatchObject({ language: "en", sitesOff: [], accountRoles: {} });
  });
});
