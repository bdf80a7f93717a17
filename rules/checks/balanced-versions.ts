import { defineCheck } from "../context/check";
import { say } from "../model/say";

export const balancedVersions = defineCheck({
  id: "balanced-versions",
  title: say("Versioiden pituus", "Versionernas längd", "Length of the versions"),
  kinds: {
    "swedish-short": {
      level: "reminder",
      message: say(
        "Ruotsinkielinen teksti on selvästi lyhyempi. Onko se tarkoituksella lyhennelmä?",
        "Den svenska texten är klart kortare. Är den avsiktligt förkortad?",
        "The Swedish text is clearly shorter. Is it meant to be a shortened version?",
      ),
      headline: say(
        "Ruotsinkielinen teksti on lyhyempi",
        "Den svenska texten är kortare",
        "The Swedish text is shorter",
      ),
    },
    "finnish-short": {
      level: "reminder",
      message: say(
        "Suomenkielinen teksti on selvästi lyhyempi. Onko se tarkoituksella lyhennelmä?",
        "Den finska texten är klart kortare. Är den avsiktligt förkortad?",
        "The Finnish text is clearly shorter. Is it meant to be a shortened version?",
      ),
      headline: say("Suomenkielinen teksti on lyhyempi", "Den finska texten är kortare", "The Finnish text is shorter"),
    },
  },
  params: {
    /** The shorter version counts as shortened where it has less than this share of the longer one's letters. */
    leastShare: 0.5,
    /** Texts with fewer letters than this in all are headings and greetings, which are not compared. */
    minLetters: 60,
  },
  tightening: { leastShare: "higher", minLetters: "lower" },
  // an outline that is being written is not yet as long as it will be
  appliesTo: ({ draft, derived }) =>
    draft.surface !== "comment" && derived.isOrganisation && derived.placeholders.length === 0,
  review({ derived, draft }, { leastShare, minLetters }) {
    const { fi, sv } = derived.versions;
    if (fi.state === "missing" || sv.state === "missing" || fi.letters + sv.letters < minLetters) return [];
    const short = sv.letters < leastShare * fi.letters ? "sv" : fi.letters < leastShare * sv.letters ? "fi" : null;
    if (!short) return [];
    // the finding marks the first line of the short version
    const part = derived.spans.findIndex((spans) => spans.some(({ lang }) => lang === short));
    const span = derived.spans[part]?.find(({ lang }) => lang === short);
    const lineEnd = draft.parts[part]?.indexOf("\n", span?.start) ?? -1;
    const end = span && lineEnd >= 0 ? Math.min(span.end, lineEnd) : span?.end;
    return [
      {
        kind: short === "sv" ? "swedish-short" : "finnish-short",
        ranges: span && end !== undefined ? [{ part, start: span.start, end }] : [],
      },
    ];
  },
});
