/** Tags and entities of HTML, which posts show as they are. */
import { type Remain, remainsOf } from "./remain";

const styling = "b|i|u|em|strong|span|font|small|mark";
const blocks = "br|p|div|ul|ol|li|h[1-6]|a|img|table|tr|td|th|hr|blockquote|section|pre|code";
const attributes = "(?:\\s[^<>\\n]{0,200})?";
const styleTag = new RegExp(`</?(?:${styling})${attributes}>`, "giu");
const blockTag = new RegExp(`</?(${blocks})${attributes}\\s?/?>`, "giu");

const names: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "", euro: "€", bull: "•" },
  ...{ auml: "ä", ouml: "ö", aring: "å", Auml: "Ä", Ouml: "Ö", Aring: "Å", eacute: "é", uuml: "ü" },
  ...{ ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", deg: "°", middot: "·" },
};
const entity = new RegExp(`&(?:(${Object.keys(names).join("|")})|#(\\d{2,6})|#x([0-9a-f]{2,5}));`, "gi");

function decode([, name, decimal, hex]: RegExpExecArray): string | null {
  if (name) return names[name] ?? names[name.toLowerCase()] ?? null;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code >= 0x20 && code <= 0x1f9ff ? String.fromCodePoint(code) : null;
}

/** "a <b> c" may be mathematics: a tag of one letter counts where one is closed. */
const letterTag = /^<[biu]>$/iu;
const closedTag = /<\/[biu]>/iu;

export function htmlRemains(text: string): Remain[] {
  const isClosed = closedTag.test(text);
  // the ends of lines are the writer's, and an address in a tag is not to be lost
  return [
    ...remainsOf(text, entity, decode),
    ...remainsOf(text, styleTag, () => ""),
    ...remainsOf(text, blockTag, ([, tag = ""]) => (/^br$/i.test(tag) ? "\n" : null), false),
  ].filter(({ start, end }) => isClosed || !letterTag.test(text.slice(start, end)));
}
