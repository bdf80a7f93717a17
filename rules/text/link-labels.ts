/** Words beside an address that say in which language its page is: "På svenska: …", "FI …", "… (suomeksi)". */
import type { Language } from "../model/span";
import type { Link } from "./links";

/** A label is read so far from the address. */
const longestLabel = 40;

const finnish = "suomeksi|suomi|på finska|finska|fi|fin|🇫🇮";
const swedish = "ruotsiksi|ruotsi|på svenska|svenska|sv|se|swe|🇸🇪";
const before = (words: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})(?:[\\s:>)\\]–-]|👉|➡️?|→|⬇️?)*$`, "iu");
const behind = (words: string) => new RegExp(`^\\s*[([](?:${words})[)\\]]`, "iu");
const labels = {
  fi: { before: before(finnish), behind: behind(finnish) },
  sv: { before: before(swedish), behind: behind(swedish) },
};
/** "fi" and "se" are labels where nothing but a mark stands before them on the line; else they are words of a sentence. */
const bareLabel = /(?:^|[\n/|(])[^\p{L}\p{N}]*(?:fi|fin|sv|se|swe|suomi|ruotsi|finska|svenska)[^\p{L}\p{N}]*$/iu;
const wholeLabel = /(?:suomeksi|ruotsiksi|på finska|på svenska|🇫🇮|🇸🇪)[^\p{L}\p{N}]*$/iu;

/** null where nothing beside the address on its line names a language. */
export function languageOfLabel(text: string, { start, end }: Pick<Link, "start" | "end">): Language | null {
  const from = Math.max(0, start - longestLabel, text.lastIndexOf("\n", start - 1) + 1);
  const line = (from === 0 || text.charAt(from - 1) === "\n" ? "\n" : "") + text.slice(from, start);
  const isLabel = wholeLabel.test(line) || bareLabel.test(line);
  const tail = text.slice(end, end + longestLabel).split("\n", 1)[0] ?? "";
  for (const lang of ["fi", "sv"] as const) {
    if (labels[lang].behind.test(tail) || (isLabel && labels[lang].before.test(line))) return lang;
  }
  return null;
}
