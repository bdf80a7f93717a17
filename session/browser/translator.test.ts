import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { patience } from "./progress-watch";
import { TranslationFailure } from "./translation-failure";
import { builtInTranslator, type TranslationProgress } from "./translator";

const finnish = ["Kirjasto on suljettu torstaina.", "Tervetuloa taas perjantaina!"];
const swedish = ["Biblioteket är stängt på torsdag.", "Välkommen igen på fredag!"];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Listener = (event: { loaded: number; total: number }) => void;

/** A browser whose translator knows the two sentences; a test takes the place of what it wants to go otherwise. */
function fakeBrowser(change: { create?: () => Promise<void>; translate?: (text: string) => Promise<string> } = {}) {
  const destroy = vi.fn();
  const known = async (text: string) => swedish[finnish.indexOf(text)] ?? "";
  const made = { translate: vi.fn(change.translate ?? known), destroy };
  let listener: Listener | undefined;
  const Translator = {
    availability: async () => "downloadable",
    create: async ({ monitor }: { monitor(target: { addEventListener(type: string, to: Listener): void }): void }) => {
      monitor({ addEventListener: (_, to) => (listener = to) });
      await change.create?.();
      return made;
    },
  };
  const load = (loaded: number) => listener?.({ loaded, total: 1 });
  return { scope: { Translator }, made, destroy, load };
}

/** Starts a translation and notes what is heard of it. */
function start({ scope }: { scope: object }) {
  const stop = new AbortController();
  const heard: TranslationProgress[] = [];
  const onProgress = (progress: TranslationProgress) => heard.push(progress);
  const work = builtInTranslator(scope)?.translate(finnish, "fi", "sv", { signal: stop.signal, onProgress });
  const end = (work ?? Promise.resolve([])).then(
    (answers) => ({ trouble: null, answers }),
    (problem: unknown) => {
      if (!(problem instanceof TranslationFailure)) throw problem;
      return { trouble: problem.trouble, answers: [...problem.answers] };
    },
  );
  return { stop: () => stop.abort(), heard, end };
}

const later = <T>() => Promise.withResolvers<T>();
const never = () => new Promise<never>(() => undefined);

describe("what the browser offers", () => {
  it("is nothing where it has no translator", () => {
    expect(builtInTranslator({})).toBeNull();
  });

  it.each([["unavailable"], ["downloadable"], ["downloading"], ["available"]])(
    "says that a pair is %s",
    async (state) => {
      const scope = { Translator: { availability: async () => state } };
      expect(await builtInTranslator(scope)?.availability("fi", "sv")).toBe(state);
    },
  );

  it.each([
    ["refuses to say", () => Promise.reject(new Error("blocked"))],
    ["does not know", async () => null],
  ])("is unavailable where it %s", async (_, availability) => {
    expect(await builtInTranslator({ Translator: { availability } })?.availability("fi", "sv")).toBe("unavailable");
  });
});

describe("a translation", () => {
  it("gives the texts in their order, tells how far it is, and frees the translator", async () => {
    const browser = fakeBrowser();
    const { end, heard } = start(browser);
    expect(await end).toEqual({ trouble: null, answers: swedish });
    expect(heard).toEqual([0, 1, 2].map((done) => ({ phase: "translate", done, total: 2 })));
    expect(browser.destroy).toHaveBeenCalledOnce();
  });

  it("may download for longer than its patience as long as something comes", async () => {
    const download = later<void>();
    const browser = fakeBrowser({ create: () => download.promise });
    const { end, heard } = start(browser);
    for (const share of [0, 0.5, 1]) {
      await vi.advanceTimersByTimeAsync(patience - 1);
      browser.load(share);
    }
    download.resolve();
    expect((await end).answers).toEqual(swedish);
    expect(heard.slice(0, 3)).toEqual([0, 0.5, 1].map((share) => ({ phase: "download", share })));
  });

  it("is given up when nothing new comes, and what comes later is freed", async () => {
    const download = later<void>();
    const browser = fakeBrowser({ create: () => download.promise });
    const { end } = start(browser);
    browser.load(0.4);
    await vi.advanceTimersByTimeAsync(patience / 2);
    browser.load(0.4); // said again, but nothing has come
    await vi.advanceTimersByTimeAsync(patience / 2);
    expect(await end).toEqual({ trouble: "stalled", answers: [] });
    expect(browser.destroy).not.toHaveBeenCalled();
    download.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(browser.destroy).toHaveBeenCalledOnce();
  });

  it("is given up when a sentence takes too long", async () => {
    const browser = fakeBrowser({ translate: never });
    const { end } = start(browser);
    await vi.advanceTimersByTimeAsync(patience);
    expect((await end).trouble).toBe("stalled");
    expect(browser.destroy).toHaveBeenCalledOnce();
  });

  it("is stopped at once, and says nothing any more", async () => {
    const download = later<void>();
    const browser = fakeBrowser({ create: () => download.promise });
    const { end, stop, heard } = start(browser);
    stop();
    expect(await end).toEqual({ trouble: "stopped", answers: [] });
    browser.load(0.9);
    download.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([]);
    expect(browser.made.translate).not.toHaveBeenCalled();
    expect(browser.destroy).toHaveBeenCalledOnce();
  });

  it("does not begin where it was stopped before", async () => {
    const stop = new AbortController();
    stop.abort();
    const translator = builtInTranslator(fakeBrowser().scope);
    await expect(translator?.translate(finnish, "fi", "sv", { signal: stop.signal })).rejects.toMatchObject({
      trouble: "stopped",
    });
  });

  it.each([
    ["the browser gives up", () => Promise.reject(new Error("no memory")), "failed"],
    ["the answer is empty", async () => " ", "failed"],
    ["the answer is the text itself", async (text: string) => text, "wrong-language"],
    ["the answer is in a third language", async () => "You are welcome to come again on Friday!", "wrong-language"],
  ])("keeps what came before where %s", async (_, second, trouble) => {
    const translate = async (text: string) => (text === finnish[0] ? (swedish[0] ?? "") : second(finnish[0] ?? ""));
    const browser = fakeBrowser({ translate });
    expect(await start(browser).end).toEqual({ trouble, answers: [swedish[0]] });
    expect(browser.destroy).toHaveBeenCalledOnce();
  });

  it("takes names as they are", async () => {
    const { scope } = fakeBrowser({ translate: async (text) => text });
    expect(await builtInTranslator(scope)?.translate(["Porkkalan Pallo"], "fi", "sv")).toEqual(["Porkkalan Pallo"]);
  });
});
