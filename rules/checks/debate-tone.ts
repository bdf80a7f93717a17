import { type CheckContext, defineCheck, type Report } from "../context/check";
import { findMentions } from "../context/subjects";
import { say } from "../model/say";
import { outside } from "../text/ranges";

export const debateTone = defineCheck({
  id: "debate-tone",
  title: say("Sävy", "Tonen", "Tone"),
  kinds: {
    insult: {
      level: "warning",
      message: say(
        "Sana voi loukata. Sano asia asiallisesti; väittelyihin ei ole tarve osallistua.",
        "Ordet kan såra. Säg saken sakligt; det finns inget behov av att delta i debatter.",
        "The word may hurt. Put it factually; there is no need to take part in debates.",
      ),
    },
    heated: {
      level: "reminder",
      message: say(
        "Tarkista sävy: huudahdukset tai syytös voivat kiristää keskustelua.",
        "Kontrollera tonen: utrop eller en anklagelse kan hetsa upp diskussionen.",
        "Check the tone: exclamations or an accusation may heat up the discussion.",
      ),
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
    const role = draft.postingAs?.role;
    return derived.isOrganisation || role === "expert" || role === "elected";
  },
  review(context, { innocent, accusations }) {
    const { draft, guideline } = context;
    const insults = outside(findMentions(context, guideline.lexicons.insult), findMentions(context, innocent));
    const reports: Report<"insult" | "heated">[] = insults.length > 0 ? [{ kind: "insult", ranges: insults }] : [];
    const heated = [...exclamations(context), ...findMentions(context, accusations)];
    // exclamation marks suit the greetings of a post; arguments arise in comments
    if (heated.length > 0 && draft.surface === "comment") reports.push({ kind: "heated", ranges: heated });
    return reports;
  },
});

const exclamations = ({ draft }: CheckContext) =>
  draft.parts.flatMap((text, part) =>
    Array.from(text.matchAll(/!{3,100}|\?!{1,100}|!\?{1,100}|\?{3,100}/g), (match) => ({
      part,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
