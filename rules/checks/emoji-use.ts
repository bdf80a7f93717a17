import { type CheckContext, defineCheck, type Report } from "../context/check";
import { isCondolence, isDisruption } from "../context/subjects";
import type { Fix } from "../model/finding";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { type Emoji, findEmoji } from "../text/emoji";

type Kind = "smiling" | "repeated" | "many";

export const emojiUse = defineCheck({
  id: "emoji-use",
  title: say("Emojit", "Emojier", "Emoji"),
  kinds: {
    smiling: {
      level: "warning",
      message: say(
        "Iloinen emoji ei sovi häiriö- tai suruviestiin. Poista se.",
        "En glad emoji passar inte i ett störnings- eller sorgemeddelande. Ta bort den.",
        "A cheerful emoji does not suit a disruption or a condolence. Remove it.",
      ),
      headline: say("Iloinen emoji ei sovi tähän", "Glad emoji passar inte här", "A cheerful emoji does not suit this"),
    },
    repeated: {
      level: "reminder",
      message: say(
        "Ruudunlukija lukee saman emojin joka kerta. Yksi riittää.",
        "Skärmläsaren läser samma emoji varje gång. En räcker.",
        "A screen reader reads the same emoji each time. One is enough.",
      ),
      headline: say("Sama emoji monta kertaa", "Samma emoji flera gånger", "The same emoji many times"),
    },
    many: {
      level: "reminder",
      message: say(
        "Emojeja on {count}. Jätä enintään {most}, virkkeen loppuun.",
        "Det finns {count} emojier. Behåll högst {most}, i slutet av meningen.",
        "There are {count} emoji. Keep at most {most}, at the end of the sentence.",
      ),
      headline: say("Paljon emojeja: {count}", "Många emojier: {count}", "Many emoji: {count}"),
    },
  },
  labels: {
    remove: say("Poista emoji", "Ta bort emojin", "Remove the emoji"),
    "remove.short": say("Poista", "Ta bort", "Remove"),
    "keep-first": say("Jätä yksi", "Behåll en", "Keep one"),
    "keep-few": say("Jätä {most} ensimmäistä", "Behåll de {most} första", "Keep the first {most}"),
    "keep-few.short": say("Jätä {most}", "Behåll {most}", "Keep {most}"),
  },
  params: {
    most: 3,
    inARow: 3,
    cheerful: Array.from("😀😃😄😁😆😅🤣😂🙂😉😊😇🥰😍🤩😘😋😜🤪😝🤗🤭😎🤓🥳🎉🎊🪅🎈😸😹😺😻🤠😏🙃💃🕺🍾🥂🪩😛😗😙😚☺"),
  },
  tightening: { most: "lower", cheerful: "more" },
  review(context, { most, inARow, cheerful }) {
    const emoji = context.draft.parts.flatMap(findEmoji);
    if (emoji.length === 0) return [];
    const reports: Report<Kind>[] = [];
    const isCheerful = new Set(cheerful);
    const smiling = emoji.filter(({ picture }) => isCheerful.has(picture));
    if (smiling.length > 0 && (isDisruption(context) || isCondolence(context))) {
      reports.push({
        kind: "smiling",
        ranges: ranges(smiling),
        fixes: [removal(context, smiling, "remove", {})],
      });
    }
    const rows = sameInARow(context, emoji, inARow);
    if (rows.length > 0) {
      const spare = rows.flatMap((row) => row.slice(1));
      reports.push({
        kind: "repeated",
        ranges: ranges(rows.flat()),
        fixes: [removal(context, spare, "keep-first", {})],
      });
      return reports;
    }
    for (const emojiOfVersion of byVersion(
      context,
      emoji.filter((each) => !carriesMeaning(context, each)),
    )) {
      if (emojiOfVersion.length <= most) continue;
      const fixes = [removal(context, emojiOfVersion.slice(most), "keep-few", { most })];
      reports.push({
        kind: "many",
        values: { count: emojiOfVersion.length, most },
        ranges: ranges(emojiOfVersion),
        fixes,
      });
    }
    return reports;
  },
});

const ranges = (emoji: readonly Emoji[]) => emoji.map(({ part, start, end }) => ({ part, start, end }));

/** What a text says with a sign: done or not, which way, which country or number. */
const sayingSign =
  /^(?:\p{RI}{2}|[#*0-9]\u20E3|🔟|[✅❌❎✔☑✖➕➖⭕🔜🔛🔚🔙🆕🆓⛔🚫🛑⚠❗❓🟢🟡🟠🔴🔵⚪⚫🟩🟨🟥➡⬅⬆⬇↗↘↙↖↪↩▶◀👉👈👆👇🔗☎📞✉📧♿])$/u;

/** It says something, or marks the line that it begins: neither is decoration. */
function carriesMeaning({ draft }: CheckContext, { part, start, end, picture }: Emoji): boolean {
  if (sayingSign.test(picture)) return true;
  const text = draft.parts[part] ?? "";
  const before = text.slice(Math.max(0, start - 8), start).replace(/[ \t]+$/u, "");
  if (!/^[ \t]*[\p{L}\p{N}]/u.test(text.slice(end, end + 8))) return false;
  const beginsLine = before === "" ? start < 8 : before.endsWith("\n");
  return beginsLine || isColumn(text, start);
}

/** Up to a few words in front of the emoji, which parts them from what follows: "MA 🎲 Lautapelit". */
const row = /^[^\n\p{Extended_Pictographic}]{1,30}\p{Extended_Pictographic}[^\n\p{Extended_Pictographic}]{2,90}$/u;

/** The lines above or below have one emoji each as well, so that it is the mark of a row, not decoration. */
function isColumn(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf("\n", at) + 1;
  const lineAt = (start: number) => text.slice(start, start + longestRow).split("\n", 1)[0] ?? "";
  const line = lineAt(lineStart);
  if (!row.test(line)) return false;
  const above = text.slice(Math.max(0, lineStart - 1 - longestRow), Math.max(0, lineStart - 1)).split("\n");
  const below = text.slice(lineStart + line.length + 1, lineStart + line.length + 1 + longestRow).split("\n");
  return row.test(above.at(-1) ?? "") || row.test(below[0] ?? "");
}
const longestRow = 160;

/** Removes emoji, each with the space in front of it, or behind it where it begins the line. */
function removal({ draft }: CheckContext, emoji: readonly Emoji[], label: string, values: Record<string, number>): Fix {
  const edits = emoji.map(({ part, start, end }) => {
    const text = draft.parts[part] ?? "";
    const before = text.charAt(start - 1);
    if (before === " ") return replaceRange(draft, { part, start: start - 1, end }, "");
    const beginsLine = before === "" || before === "\n";
    return replaceRange(draft, { part, start, end: beginsLine && text.charAt(end) === " " ? end + 1 : end }, "");
  });
  return { kind: "edit", label, values, edits, safe: false };
}

/** Runs of at least `least` times the same emoji with nothing but spaces between. */
function sameInARow({ draft }: CheckContext, emoji: readonly Emoji[], least: number): Emoji[][] {
  const rows: Emoji[][] = [];
  for (const each of emoji) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const follows =
      last?.part === each.part &&
      last.picture === each.picture &&
      (draft.parts[each.part] ?? "").slice(last.end, each.start).trim() === "";
    if (row && follows) row.push(each);
    else rows.push([each]);
  }
  return rows.filter((row) => row.length >= least);
}

/** The emoji of each language version: those behind its words, or before the first words of all. */
function byVersion({ derived }: CheckContext, emoji: readonly Emoji[]): Emoji[][] {
  const groups = new Map<string, Emoji[]>();
  const next = new Map<number, number>();
  const versions = derived.spans.map((spans) => spans.filter(({ lang }) => lang === "fi" || lang === "sv"));
  for (const each of emoji) {
    const spans = versions[each.part] ?? [];
    let at = next.get(each.part) ?? 0;
    while (at + 1 < spans.length && (spans[at + 1]?.start ?? 0) < each.start) at++;
    next.set(each.part, at);
    const lang = spans[at]?.lang ?? "other";
    const group = groups.get(lang) ?? [];
    group.push(each);
    groups.set(lang, group);
  }
  return [...groups.values()];
}
