import { type CheckContext, defineCheck, type Report } from "../context/check";
import { findMentions } from "../context/subjects";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { matchesOf } from "../text/matches";
import { outside } from "../text/ranges";

export const debateTone = defineCheck({
  id: "debate-tone",
  title: say("Sävy", "Tonen", "Tone"),
  kinds: {
    insult: {
      level: "warning",
      message: say(
        "Sana voi loukata. Muotoile asia toisin; väittelyihin ei tarvitse osallistua.",
        "Ordet kan såra. Formulera dig sakligt; du behöver inte delta i debatter.",
        "The word may hurt. Put it factually; you need not take part in debates.",
      ),
      headline: say("Sana voi loukata", "Ordet kan såra", "The word may hurt"),
    },
    heated: {
      level: "reminder",
      message: say(
        "Tarkista sävy: huudahdukset tai syytös voivat kärjistää keskustelua.",
        "Kontrollera tonen: utropstecken eller en anklagelse kan hetsa upp diskussionen.",
        "Check the tone: exclamations or an accusation may heat up the discussion.",
      ),
      headline: say("Tarkista sävy", "Kontrollera tonen", "Check the tone"),
    },
  },
  params: {
    /** Sayings in which a listed word insults nobody. */
    innocent: { fi: ["tyhmiä kysymyksiä", "tyhmää kysymystä"], sv: ["dumma frågor"] },
    accusations: {
      fi: [
        "te ette osaa",
        "te ette ymmärrä",
        "sinä et ymmärrä",
        "sinä et osaa",
        "aina te",
        "aina sinä",
        "jos viitsisi",
      ],
      sv: ["ni förstår inte", "du förstår inte", "ni kan aldrig", "alltid ska ni", "alltid ska du", "om du orkade"],
    },
  },
  tightening: { innocent: { fi: "fewer", sv: "fewer" }, accusations: { fi: "more", sv: "more" } },
  appliesTo: ({ draft, derived }) => {
    const role = draft.postingAs?.role ?? "unknown";
    // nobody has said yet whose page it is: an insult that came from the organisation would be one on any page
    const mayBeOrganisation = role === "unknown" && draft.place === "unknown";
    return derived.isOrganisation || mayBeOrganisation || role === "expert" || role === "elected";
  },
  review(context, { innocent, accusations }) {
    const { draft, guideline } = context;
    const mentions = outside(findMentions(context, guideline.lexicons.insult), findMentions(context, innocent));
    const insults = mentions.filter((range, at) => at >= mostLookedAt || !isInTitle(context, range));
    const reports: Report<"insult" | "heated">[] = insults.length > 0 ? [{ kind: "insult", ranges: insults }] : [];
    const heated = [...exclamations(context), ...findMentions(context, accusations)];
    // exclamation marks suit the greetings of a post; arguments arise in comments
    if (heated.length > 0 && draft.surface === "comment") reports.push({ kind: "heated", ranges: heated });
    return reports;
  },
});

/** UTF-16 units that are looked at before and behind a word; so many words of a draft are looked at. */
const near = 60;
const mostLookedAt = 50;

/** What stands before a word with a capital inside a sentence, and before one up to three words behind such a word. */
const beforeTitle = /[\p{L}\p{N},:–-] +(["”“»'’]?)$/u;
const insideTitle = /[\p{L}\p{N},:–-] +(["”“»'’]?)(\p{Lu}[\p{Ll}-]* +(?:[\p{Ll}-]+ +){0,2})$/u;

/**
 * "… spelas Hullu juttu": with a capital inside a sentence words are a title where they stand in quotation marks, or
 * where they stand in the draft again, as titles do in the other version.
 */
function isInTitle({ draft }: CheckContext, { part, start, end }: TextRange): boolean {
  const text = draft.parts[part] ?? "";
  const word = text.slice(start, end);
  const opens = /^\p{Lu}/u.test(word) ? beforeTitle : insideTitle;
  const found = opens.exec(text.slice(Math.max(0, start - near), start));
  if (!found) return false;
  const [, quote = "", titleBefore = ""] = found;
  const opening = titleBefore + word;
  if (!/^\p{Lu}[\p{Ll}-]/u.test(opening)) return false;
  const behind = text.slice(end, end + near);
  if (quote !== "") return /^[^.!?\n"”“»]{0,40}["”“»'’]/u.test(behind);
  const [title = ""] = (titleBefore === "" && /^\s+\p{L}+/u.exec(behind)) || [];
  if (titleBefore === "" && title === "") return false;
  const from = start - titleBefore.length;
  const written = opening + title;
  return draft.parts.some((each, at) =>
    at === part ? each.indexOf(written) !== from || each.includes(written, end) : each.includes(written),
  );
}

const exclamations = ({ draft }: CheckContext) =>
  draft.parts.flatMap((text, part) =>
    matchesOf(text, /!{3,100}|\?!{1,100}|!\?{1,100}|\?{3,100}/g).map((match) => ({
      part,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
