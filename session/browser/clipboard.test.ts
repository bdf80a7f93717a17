import { afterEach, describe, expect, it, vi } from "vitest";
import { copyRich, copyText } from "./clipboard";

/** A clipboard that takes what it is given, or refuses; `items`: one a call of `write`, by type. */
function clipboard({ text, rich }: { text: boolean; rich: boolean }) {
  const texts: string[] = [];
  const items: Record<string, Blob>[] = [];
  const refusal = () => new Error("Document is not focused.");
  class Item {
    constructor(readonly blobs: Record<string, Blob>) {}
  }
  vi.stubGlobal("ClipboardItem", Item);
  vi.stubGlobal("navigator", {
    clipboard: {
      async writeText(copied: string) {
        if (!text) throw refusal();
        texts.push(copied);
      },
      async write(copied: Item[]) {
        if (!rich) throw refusal();
        items.push(...copied.map(({ blobs }) => blobs));
      },
    },
  });
  return { texts, items };
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a text", () => {
  it("is on the clipboard", async () => {
    const { texts } = clipboard({ text: true, rich: true });
    expect(await copyText("Hei")).toBe(true);
    expect(texts).toEqual(["Hei"]);
  });

  it("is not where the browser refuses", async () => {
    clipboard({ text: false, rich: true });
    expect(await copyText("Hei")).toBe(false);
  });

  it("is not where the browser has no clipboard", async () => {
    vi.stubGlobal("navigator", {});
    expect(await copyText("Hei")).toBe(false);
  });
});

describe("a text with its formatting", () => {
  const rich = { text: "Hei", html: "<b>Hei</b>" };

  it("is on the clipboard in both forms", async () => {
    const { texts, items } = clipboard({ text: true, rich: true });
    expect(await copyRich(rich)).toBe(true);
    expect(texts).toEqual([]);
    const contents = Object.entries(items[0] ?? {}).map(async ([type, blob]) => [type, blob.type, await blob.text()]);
    expect(await Promise.all(contents)).toEqual([
      ["text/plain", "text/plain", "Hei"],
      ["text/html", "text/html", "<b>Hei</b>"],
    ]);
  });

  it("is there as plain text where the browser takes no more", async () => {
    const { texts } = clipboard({ text: true, rich: false });
    expect(await copyRich(rich)).toBe(true);
    expect(texts).toEqual(["Hei"]);
  });

  it("is there as plain text where the browser knows no formatting", async () => {
    const { texts } = clipboard({ text: true, rich: true });
    vi.stubGlobal("ClipboardItem", undefined);
    expect(await copyRich(rich)).toBe(true);
    expect(texts).toEqual(["Hei"]);
  });

  it("is not where the browser refuses both", async () => {
    clipboard({ text: false, rich: false });
    expect(await copyRich(rich)).toBe(false);
  });
});
