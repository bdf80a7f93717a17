import type { Draft } from "../draft";
import type { Guideline } from "../guideline/schema";
import type { EditFix, Fix } from "../review";
import { missingTags, skeleton } from "../skeleton/skeleton";
import { appendBeforeHashtags } from "../text/edits";
import { isDisruption } from "../topics";
import { type CheckContext, defineCheck } from "./check";

export const bothLanguages = defineCheck({
  id: "both-languages",
  title: { fi: "Molemmat kielet", sv: "Båda språken", en: "Both languages" },
  kinds: {
    "swedish-missing": {
      level: { facebook: "error", default: "warning" },
      message: {
        fi: "Ruotsinkielinen versio puuttuu. Lisää se tai kerro, miten se julkaistaan.",
        sv: "Den svenska versionen saknas. Lägg till den eller ange hur den publiceras.",
        en: "The Swedish version is missing. Add it, or say how it will be published.",
      },
    },
    "outline-left": {
      level: "error",
      message: {
        fi: "Tekstissä on vielä merkitty kohta. Kirjoita tai tarkista se ja poista merkki.",
        sv: "Texten har ännu ett markerat ställe. Skriv eller kontrollera det och ta bort märket.",
        en: "A marked place is still left. Write or check it, and take the mark out.",
      },
    },
    "finnish-missing": {
      level: { facebook: "error", default: "warning" },
      message: {
        fi: "Suomenkielinen versio puuttuu. Lisää se tai kerro, miten se julkaistaan.",
        sv: "Den finska versionen saknas. Lägg till den eller ange hur den publiceras.",
        en: "The Finnish version is missing. Add it, or say how it will be published.",
      },
    },
  },
  labels: {
    skeleton: { fi: "Lisää pohja: {language}", sv: "Lägg till en grund: {language}", en: "Add an outline: {language}" },
    machine: {
      fi: "Konekäännösluonnos: {language}",
      sv: "Maskinöversatt utkast: {language}",
      en: "Machine-translated draft: {language}",
    },
    "own-post": {
      fi: "Julkaisen sen omana päivityksenä",
      sv: "Jag publicerar den som ett eget inlägg",
      en: "I publish it as a post of its own",
    },
    thread: { fi: "Jatkan ketjussa", sv: "Jag fortsätter i en tråd", en: "I go on in a thread" },
    "one-language": {
      fi: "Kohderyhmä on yksikielinen",
      sv: "Målgruppen är enspråkig",
      en: "The audience has one language",
    },
  },
  params: { minWords: 4, minOtherWords: 2 },
  appliesTo: ({ draft, derived }) => draft.surface !== "comment" && derived.isOrganisation,
  review(context, params) {
    const { fi, sv } = context.derived.versions;
    const left = context.derived.placeholders;
    const missing =
      fi.words >= params.minWords && isMissing(sv, params.minOtherWords)
        ? "sv"
        : sv.words >= params.minWords && isMissing(fi, params.minOtherWords)
          ? "fi"
          : null;
    if (left.length > 0) return [{ kind: "outline-left", ranges: left }];
    if (!missing || !context.guideline.languages.required.includes(missing)) return [];
    return [
      {
        kind: missing === "sv" ? "swedish-missing" : "finnish-missing",
        // in a disruption people need it in both languages at once, on every channel
        ...(isDisruption(context) ? { level: "error" as const } : {}),
        fixes: fixes(context, missing),
      },
    ];
  },
});

const isMissing = (version: { state: string; words: number }, minWords: number) =>
  version.state === "missing" || version.words < minWords;

function fixes(context: CheckContext, missing: "fi" | "sv"): Fix[] {
  const { draft } = context;
  const values = { language: missing === "sv" ? "svenska" : "suomi" };
  const list: Fix[] = [];
  if (draft.surface !== "video") list.push(skeletonFix(draft, context, missing));
  list.push({ kind: "decision", label: "own-post", values, decision: "own-post" });
  if (draft.channel === "x") list.push({ kind: "decision", label: "thread", values, decision: "thread" });
  list.push({ kind: "decision", label: "one-language", values, decision: "one-language-audience" });
  return list;
}

function skeletonFix(draft: Draft, context: CheckContext, missing: "fi" | "sv"): EditFix {
  const part = draft.parts.length - 1;
  const tags = missingTags(context, missing);
  const text = skeleton(context, missing);
  return {
    kind: "edit",
    label: "skeleton",
    values: { language: missing === "sv" ? "svenska" : "suomi" },
    edits: [appendBeforeHashtags(draft, part, text, gap(context.guideline), tags)],
    safe: true,
  };
}

const gap = (guideline: Guideline) => `\n\n${guideline.templates.separator}\n\n`;
