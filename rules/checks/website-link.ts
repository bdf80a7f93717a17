import { type CheckContext, defineCheck } from "../context/check";
import { isCondolence, mentions } from "../context/subjects";
import type { EditFix } from "../model/finding";
import { say } from "../model/say";
import { appendTo, insertAfter } from "../text/edits";
import { findLinks } from "../text/links";
import { textAt } from "../text/ranges";
import { isOwnSite } from "../text/site-language";
import { standsFor } from "../text/unfinished-places";

export const websiteLink = defineCheck({
  id: "website-link",
  title: say("Linkki verkkosivuille", "Länk till webbplatsen", "Link to the website"),
  kinds: {
    missing: {
      level: "warning",
      message: say(
        "Ohjaa lukija linkillä kunnan verkkosivuille lukemaan lisää.",
        "Hänvisa läsaren med en länk till kommunens webbplats för att läsa mer.",
        "Lead the reader to the municipality’s website with a link.",
      ),
    },
    "official-notice": {
      level: "error",
      message: say(
        "Viranomaisen tiedotus julkaistaan verkkosivuilla. Lisää linkki sinne.",
        "Myndighetsinformation publiceras på webbplatsen. Lägg till en länk dit.",
        "Official notices are published on the website. Add a link to it.",
      ),
    },
  },
  labels: {
    insert: say("Lisää linkit kunnan sivuille", "Lägg till länkar till kommunens sidor", "Add links to the website"),
  },
  appliesTo: ({ draft, derived }) => draft.channel === "facebook" && draft.surface === "post" && derived.isOrganisation,
  review(context) {
    const { guideline, derived } = context;
    const { link = "" } = context.draft.media ?? {};
    const links = [...derived.links, ...findLinks(link, 0)]; // many delete the address once its preview is shown
    if (links.some((one) => isOwnSite(one, guideline)) || isCondolence(context)) return [];
    // "[lisää linkki]": the check of places to fill in says so
    if (derived.unfinished.some((place) => standsFor(textAt(context.draft.parts, place)) === "url")) return [];
    const { officialNotice, onDisplay, displayedPlans, informing, mayInform, sociable } = guideline.lexicons;
    const displayed = mentions(context, onDisplay) && mentions(context, displayedPlans);
    const official = displayed || mentions(context, officialNotice);
    const informs = mentions(context, informing) || (mentions(context, mayInform) && !mentions(context, sociable));
    if (!official && !informs) return [];
    return [{ kind: official ? "official-notice" : "missing", fixes: [linksFix(context)] }];
  },
});

/** Adds a link for each language version, behind its last words. */
function linksFix({ draft, guideline, derived }: CheckContext): EditFix {
  const { landing } = guideline.sites;
  const line = (lang: "fi" | "sv") => `${guideline.templates.readMore[lang]} ${landing[lang]}`;
  const edits = (["fi", "sv"] as const).flatMap((lang) => {
    const part = derived.spans.findLastIndex((spans) => spans.some((span) => span.lang === lang));
    const last = derived.spans[part]?.findLast((span) => span.lang === lang);
    return last ? [insertAfter(draft, part, last.end, `\n${line(lang)}`)] : [];
  });
  const { primary } = guideline.languages;
  return {
    kind: "edit",
    label: "insert",
    values: {},
    edits: edits.length > 0 ? edits : [appendTo(draft, draft.parts.length - 1, line(primary), "\n\n")],
    safe: false,
  };
}
