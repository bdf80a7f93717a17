import { type CheckContext, defineCheck } from "../context/check";
import { isDisruption } from "../context/subjects";
import type { VersionReading } from "../language/version-state";
import type { Draft } from "../model/draft";
import type { EditFix, Fix, Level } from "../model/finding";
import type { Guideline } from "../model/guideline";
import { plainAccount } from "../model/plain-account";
import { say } from "../model/say";
import { otherLanguage } from "../model/span";
import { missingTags, outlineOf } from "../outline/outline";
import { appendBeforeHashtags } from "../text/edits";
import { versionPlaceholders } from "../text/placeholders";

export const bothLanguages = defineCheck({
  id: "both-languages",
  title: say("Molemmat kielet", "Båda språken", "Both languages"),
  kinds: {
    "swedish-missing": {
      level: { facebook: "error", default: "warning" },
      message: say(
        "Ruotsinkielinen versio puuttuu. Lisää se tai kerro, miten se julkaistaan.",
        "Den svenska versionen saknas. Lägg till den eller ange hur den publiceras.",
        "The Swedish version is missing. Add it, or say how it will be published.",
      ),
      headline: say("Ruotsinkielinen teksti puuttuu", "Svensk text saknas", "Swedish text is missing"),
    },
    "finnish-missing": {
      level: { facebook: "error", default: "warning" },
      message: say(
        "Suomenkielinen versio puuttuu. Lisää se tai kerro, miten se julkaistaan.",
        "Den finska versionen saknas. Lägg till den eller ange hur den publiceras.",
        "The Finnish version is missing. Add it, or say how it will be published.",
      ),
      headline: say("Suomenkielinen teksti puuttuu", "Finsk text saknas", "Finnish text is missing"),
    },
    "swedish-promised": {
      level: { facebook: "error", default: "reminder" },
      message: say(
        "Ruotsinkielinen versio on luvattu muualle. Muista julkaista se.",
        "Den svenska versionen är utlovad. Kom ihåg att publicera den.",
        "The Swedish version is promised elsewhere. Remember to publish it.",
      ),
      headline: say("Ruotsinkielinen teksti on luvattu", "Svensk text är utlovad", "Swedish text is promised"),
    },
    "finnish-promised": {
      level: { facebook: "error", default: "reminder" },
      message: say(
        "Suomenkielinen versio on luvattu muualle. Muista julkaista se.",
        "Den finska versionen är utlovad. Kom ihåg att publicera den.",
        "The Finnish version is promised elsewhere. Remember to publish it.",
      ),
      headline: say("Suomenkielinen teksti on luvattu", "Finsk text är utlovad", "Finnish text is promised"),
    },
  },
  labels: {
    "outline-sv": say("Lisää pohja ruotsinnokselle", "Lägg till en svensk stomme", "Add a Swedish outline"),
    "outline-sv.short": say("Lisää pohja", "Sätt in stomme", "Add an outline"),
    "outline-fi": say("Lisää pohja suomennokselle", "Lägg till en finsk stomme", "Add a Finnish outline"),
    "outline-fi.short": say("Lisää pohja", "Sätt in stomme", "Add an outline"),
    "other-account": say(
      "Julkaisen sen tilillä {account}",
      "Jag publicerar den på kontot {account}",
      "I publish it on the account {account}",
    ),
    "other-account.short": say("Toinen tili", "Annat konto", "Other account"),
    "own-post": say(
      "Julkaisen sen omana julkaisunaan",
      "Jag publicerar den som ett eget inlägg",
      "I publish it as a post of its own",
    ),
    "own-post.short": say("Oma julkaisu", "Eget inlägg", "Separate post"),
    thread: say("Jatkan ketjussa", "Jag fortsätter i en tråd", "I go on in a thread"),
    "thread.short": say("Ketjussa", "I en tråd", "In a thread"),
    "one-language": say(
      "Julkaisen vain yhdellä kielellä",
      "Jag publicerar bara på ett språk",
      "I publish in one language only",
    ),
    "one-language.short": say("Yksi kieli", "Bara ett språk", "One language"),
    "only-finnish": say("Julkaisen vain suomeksi", "Jag publicerar bara på finska", "I publish in Finnish only"),
    "only-finnish.short": say("Vain suomeksi", "Bara finska", "Finnish only"),
    "only-swedish": say("Julkaisen vain ruotsiksi", "Jag publicerar bara på svenska", "I publish in Swedish only"),
    "only-swedish.short": say("Vain ruotsiksi", "Bara svenska", "Swedish only"),
  },
  params: {
    /** Fewer words of greetings, or in a third language, ask for no version. */
    minWords: 4,
    /** Fewer words of a notice ("Vesikatko Masalassa") ask for none. */
    minNoticeWords: 2,
  },
  tightening: { minWords: "lower", minNoticeWords: "lower" },
  appliesTo: ({ draft, derived }) => draft.surface !== "comment" && derived.isOrganisation,
  review(context, params) {
    const { fi, sv, foreignWords } = context.derived.versionReadings;
    const asks = ({ state, words, hasNotice }: VersionReading) =>
      state !== "missing" && words >= (hasNotice ? params.minNoticeWords : params.minWords);
    const isForeign = fi.state === "missing" && sv.state === "missing" && foreignWords >= params.minWords;
    const missing = (
      [
        ["fi", fi, sv],
        ["sv", sv, fi],
      ] as const
    ).flatMap(([language, own, other]) => (own.state === "missing" && (isForeign || asks(other)) ? [language] : []));
    return missing
      .filter((language) => context.guideline.languages.required.includes(language))
      .map((language) => {
        const isPromised = (language === "fi" ? fi : sv).isPromised;
        return {
          kind: `${names[language]}-${isPromised ? "promised" : "missing"}` as const,
          ...(isPromised ? {} : levelHere(context, language)),
          fixes: fixes(context, language),
        };
      });
  },
});

/** How grave a missing version is where that depends on more than the channel. */
function levelHere(context: CheckContext, missing: "fi" | "sv"): { level?: Level } {
  // in a disruption people need it in both languages at once, on every channel
  if (isDisruption(context)) return { level: "error" };
  return isOnAccountOf(context, otherLanguage(missing)) && accountFor(context, missing) ? { level: "reminder" } : {};
}

/** Whether the acting account is known to be the organisation's one for posts in this language. */
function isOnAccountOf({ draft, guideline }: CheckContext, language: "fi" | "sv"): boolean {
  const here = plainAccount(draft.postingAs?.name ?? "");
  const acting = guideline.accounts.filter(
    ({ channel, role, name, handle }) =>
      channel === draft.channel &&
      role === "main" &&
      here !== "" &&
      [name, handle ?? ""].map(plainAccount).includes(here),
  );
  // the accounts of both languages may have one name
  return acting.length > 0 && acting.every((account) => account.language === language);
}

const names = { fi: "finnish", sv: "swedish" } as const;

function fixes(context: CheckContext, missing: "fi" | "sv"): Fix[] {
  const { draft, derived } = context;
  const list: Fix[] = [];
  // no second outline where the first one waits to be written
  const hasOutline = draft.parts.some((text) => versionPlaceholders(text).some(({ lang }) => lang === missing));
  if (draft.surface !== "video" && !hasOutline) list.push(outlineFix(draft, context, missing));
  const account = accountFor(context, missing);
  if (account) list.push({ kind: "decision", label: "other-account", values: { account }, decision: "own-post" });
  list.push({ kind: "decision", label: "own-post", values: {}, decision: "own-post" });
  if (draft.channel === "x") list.push({ kind: "decision", label: "thread", values: {}, decision: "thread" });
  const other = otherLanguage(missing);
  const label = derived.versionReadings[other].state === "missing" ? "one-language" : (`only-${names[other]}` as const);
  list.push({ kind: "decision", label, values: {}, decision: "one-language-audience" });
  return list;
}

/** The organisation's account for posts in this language on the channel, where it has one of its own and this is another one. */
function accountFor({ draft, guideline }: CheckContext, language: "fi" | "sv"): string | null {
  const account = guideline.accounts.find(
    (listed) => listed.language === language && listed.channel === draft.channel && listed.role === "main",
  );
  const name = account?.handle ?? account?.name;
  const here = draft.postingAs;
  if (!name || (here && here.role !== "main")) return null;
  return here && plainAccount(here.name) === plainAccount(name) ? null : name;
}

function outlineFix(draft: Draft, context: CheckContext, missing: "fi" | "sv"): EditFix {
  const part = draft.parts.length - 1;
  const tags = missingTags(context, missing);
  const text = outlineOf(context, missing);
  return {
    kind: "edit",
    label: `outline-${missing}`,
    values: {},
    edits: [appendBeforeHashtags(draft, part, text, gap(context.guideline), tags)],
    safe: false,
  };
}

const gap = (guideline: Guideline) => `\n\n${guideline.templates.separator}\n\n`;
