/**
 * Takes what checks say out of their files, into one list per language, when the extension is built. The sources keep
 * the three languages beside each other, where they are written and reviewed; a panel loads the one it shows.
 */
import { globSync, readFileSync } from "node:fs";
import { type Plugin, parseAst } from "vite";

const languages: readonly string[] = ["fi", "sv", "en"];
const sayFile = /\/rules\/model\/say\.ts$/;
const listFile = /\/rules\/model\/said\/(fi|sv|en)\.ts$/;

interface Call {
  start: number;
  end: number;
  texts: string[];
}

/** Every `say("…", "…", "…")` of a file, in order. */
export function callsOfSay(code: string): Call[] {
  const calls: Call[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, start, end, callee, arguments: given } = node as Record<string, unknown>; // each is tested here
    if (type === "CallExpression" && (callee as { name?: string }).name === "say") {
      const texts = (given as { value?: unknown }[]).map(({ value }) => value);
      if (texts.length !== languages.length || !texts.every((text) => typeof text === "string"))
        throw new Error(`say() takes three plain texts: ${code.slice(Number(start), Number(end))}`);
      calls.push({ start: Number(start), end: Number(end), texts });
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(code, { lang: "ts" }).body);
  return calls;
}

/** `pattern`: the files that hold the calls. */
export function saidByLanguage(pattern: string): Plugin {
  const placeOf = new Map<string, number>();
  const lists: string[][] = [[], [], []];
  return {
    name: "said-by-language",
    apply: "build",
    enforce: "pre", // the sources as they stand
    buildStart() {
      for (const file of globSync(pattern).sort()) {
        if (file.endsWith(".test.ts")) continue;
        for (const { texts } of callsOfSay(readFileSync(file, "utf8"))) {
          const key = texts.join("\0");
          if (placeOf.has(key)) continue;
          placeOf.set(key, placeOf.size);
          for (const [at, text] of texts.entries()) lists[at]?.push(text);
        }
      }
    },
    transform(code, id) {
      const [, list] = listFile.exec(id) ?? [];
      if (list) {
        const at = languages.indexOf(list);
        return { code: `export const said = ${JSON.stringify(lists[at])};`, map: null };
      }
      if (!id.includes("/rules/") || sayFile.test(id) || !code.includes("say(")) return null;
      let changed = code;
      for (const { start, end, texts } of callsOfSay(code).reverse()) {
        const place = placeOf.get(texts.join("\0"));
        if (place === undefined) throw new Error(`${id}: say() stands outside ${pattern}`);
        changed = `${changed.slice(0, start)}say(${place})${changed.slice(end)}`;
      }
      return { code: changed, map: null };
    },
  };
}
