/**
 * Plugin for `wxt.config.ts`: when the extension is built, moves what checks say out of their files into one list for
 * each language. The sources keep the three languages beside each other, where they are written and reviewed; a panel
 * loads only the language that it shows.
 */
import { globSync, readFileSync } from "node:fs";
import { type Plugin, parseAst } from "vite";

const languages: readonly string[] = ["fi", "sv", "en"];
const sayFile = /\/rules\/model\/say\.ts$/;
const listFile = /\/rules\/model\/said\/(fi|sv|en)\.ts$/;

/** A call of `say()`: where it stands (UTF-16 offsets) and its texts in the order of `languages`. */
interface Call {
  start: number;
  end: number;
  texts: string[];
}

/** Every `say("…", "…", "…")` of a file, in order. @throws Error where the arguments are not three plain texts. */
export function callsOfSay(code: string): Call[] {
  const calls: Call[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, start, end, callee, arguments: args } = node as Record<string, unknown>; // `type` tells which of them are there
    if (type === "CallExpression" && (callee as { name?: string }).name === "say") {
      const texts = (args as { value?: unknown }[]).map(({ value }) => value);
      if (texts.length !== languages.length || !texts.every((text) => typeof text === "string"))
        throw new Error(`say() takes three plain texts: ${code.slice(Number(start), Number(end))}`);
      calls.push({ start: Number(start), end: Number(end), texts });
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(code, { lang: "ts" }).body);
  return calls;
}

/** `pattern`: glob of the files that hold the calls. The build fails where a call stands in another file of rules/. */
export function saidByLanguage(pattern: string): Plugin {
  const placeOf = new Map<string, number>();
  const lists: string[][] = [[], [], []];
  return {
    name: "said-by-language",
    apply: "build",
    enforce: "pre", // before other plugins change the sources
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
      let shortenedCode = code;
      for (const { start, end, texts } of callsOfSay(code).reverse()) {
        const place = placeOf.get(texts.join("\0"));
        if (place === undefined) throw new Error(`${id}: say() stands outside ${pattern}`);
        shortenedCode = `${shortenedCode.slice(0, start)}say(${place})${shortenedCode.slice(end)}`;
      }
      return { code: shortenedCode, map: null };
    },
  };
}
