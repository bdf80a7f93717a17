import { defineCheck } from "../context/check";
import { isCondolence, isDisruption, mentions } from "../context/subjects";
import { say } from "../model/say";
import { isOwnSite } from "../text/site-language";

export const videoInText = defineCheck({
  id: "video-in-text",
  title: say("Video tekstinä", "Videon som text", "The video in words"),
  kinds: {
    missing: {
      level: "reminder",
      message: say(
        "Kirjoita videon sisältö myös artikkeliksi ja lisää linkki siihen.",
        "Skriv videons innehåll också som en artikel och länka till den.",
        "Write what the video says in an article too, and link to it.",
      ),
      headline: say("Videon sisältö myös tekstinä", "Videons innehåll också som text", "The video in words too"),
    },
  },
  params: {
    /** A text with this many words in one language is taken to tell what the video tells. */
    enoughWords: 40,
    /** Words of greetings and invitations: such videos hold no information that is needed as text. */
    light: {
      fi: [
        "hyvää joulua",
        "hyvää uutta",
        "hauskaa",
        "iloista",
        "onnea=",
        "onnittel",
        "tervetuloa",
        "kiitos kaikille",
        "toivottavat",
        "toivotamme",
        "*tapahtum",
        "konsert",
        "festivaal",
        "avajais",
        "*juhla",
        "tunnelmia",
        "*tunnelma",
      ],
      sv: [
        "god jul",
        "gott nytt",
        "trevlig",
        "glad påsk",
        "glad midsommar",
        "grattis",
        "gratul",
        "välkommen",
        "välkomna",
        "tack till alla",
        "önskar",
        "evenemang",
        "konsert",
        "festival",
        "invigning",
        "fest=",
        "festen=",
        "stämning",
      ],
    },
  },
  tightening: { enoughWords: "higher", light: { fi: "fewer", sv: "fewer" } },
  appliesTo: ({ draft, derived }) =>
    derived.isOrganisation &&
    draft.surface !== "comment" &&
    ((draft.media?.videos ?? 0) > 0 || draft.surface === "video"),
  review(context, { enoughWords, light }) {
    const { versions, links } = context.derived;
    const isLong = Math.max(versions.fi.words, versions.sv.words) >= enoughWords;
    const hasLink = links.some((link) => isOwnSite(link, context.guideline));
    const isExempt = mentions(context, light) || isCondolence(context) || isDisruption(context);
    return isLong || hasLink || isExempt || versions.fi.words + versions.sv.words === 0 ? [] : [{ kind: "missing" }];
  },
});
