import { type CheckContext, defineCheck } from "../context/check";
import { isPlannedAhead } from "../context/planned";
import { findDisruption, findMentions, isCondolence, mentions } from "../context/subjects";
import { toldInPicture } from "../context/told-in-picture";
import type { EditFix } from "../model/finding";
import { say } from "../model/say";
import { versionLines } from "../outline/version-lines";
import { findEmails } from "../text/emails";
import { findLinks, isHostOf } from "../text/links";
import { findPhones } from "../text/phones";
import { outside, textAt } from "../text/ranges";
import { isOwnSite } from "../text/site-language";
import { standsFor } from "../text/unfinished-places";

export const websiteLink = defineCheck({
  id: "website-link",
  title: say("Linkki verkkosivuille", "Länk till webbplatsen", "Link to the website"),
  kinds: {
    missing: {
      level: "reminder",
      message: say(
        "Ohjaa lukija linkillä kunnan verkkosivuille lukemaan lisää.",
        "Länka till kommunens webbplats så att läsaren kan läsa mer.",
        "Link to the municipality’s website, where readers find out more.",
      ),
      headline: say("Linkki verkkosivuille puuttuu", "Länk till webbplatsen saknas", "No link to the website"),
    },
    "official-notice": {
      level: "error",
      message: say(
        "Viranomaisen tiedotus julkaistaan verkkosivuilla. Lisää linkki sinne.",
        "Myndighetsinformation publiceras på webbplatsen. Lägg till en länk dit.",
        "Official notices are published on the website. Add a link to it.",
      ),
      headline: say("Tiedotteesta puuttuu linkki", "Meddelandet saknar länk", "The notice has no link"),
    },
    "no-way-on": {
      level: "reminder",
      message: say(
        "Mistä lukija saa lisätietoa? Lisää linkki verkkosivuille.",
        "Var får läsaren mer information? Lägg till en länk till webbplatsen.",
        "Where does the reader find out more? Add a link to the website.",
      ),
      headline: say("Mistä lukija saa lisätietoa?", "Var finns mer information?", "Where to find out more?"),
    },
  },
  labels: {
    insert: say("Lisää linkit verkkosivuille", "Lägg till länkar till webbplatsen", "Add links to the website"),
    "insert.short": say("Lisää", "Lägg till", "Add"),
  },
  params: {
    /** Pages of these take their visitors to no service. */
    platforms: ["facebook.com", "instagram.com", "x.com", "twitter.com", "linkedin.com", "tiktok.com", "threads.net"],
    /** Somebody is to register, apply, buy or read on, or is told how to act in a danger. */
    pointing: {
      fi: "ilmoittaudu=|ilmoittautukaa|ilmoittautumi|liput … myynnissä=|lippuja … myynnissä=|liput … ennakkoon=|lipunmyynti|osta lippu|osta liput|varaa paikka|lisätietoja=|lisätietoa=|lisätiedot=|lue lisää|*sivuilta=|*sivuillamme=|*sivuillemme=|sähköisesti=|sähköisellä=|*lomakkeella=|on ilmestynyt=|ladattavissa=|toimi näin|näin toimit|muista nämä|soita 112".split(
        "|",
      ),
      sv: "anmäl dig|anmälan=|anmälning|biljetter … till salu|biljetterna … till salu|biljetter … säljs|biljetterna … säljs|biljettförsälj|köp biljett|boka plats|mer information|mera information|mer info|läs mer|*webbplats=|*webbsidor=|elektroniskt=|elektronisk=|*blanketten=|har utkommit|kan laddas ner|gör så här|kom ihåg det här|ring 112".split(
        "|",
      ),
    },
    /** Words after which nothing more is needed. */
    settled: {
      fi: "ovelta=|paikan päältä=|paikan päällä=|paikalla=|*tiskiltä=|*tiskillä=|*kassalta=|*kassalla=|*toimistosta=|*toimistossa=|*aulasta=|*henkilökunnalta=|kommenteissa=|kommentteihin=|kommentoi|yksityisvies|linkki … profiili|linkki … biossa=|linkki … kommen|ei … ilmoittautumi|ilman … ilmoittautumi|ilmoittautumista ei=|ei … ennakkoilmoittautumi|ilman ennakko|ei ajanvarau|ilman ajanvarau|ei tarvitse ilmoittautu|ilmoittautumisaika … päätty|ilmoittautuminen … päätty".split(
        "|",
      ),
      sv: "i dörren=|vid dörren=|på plats=|vid … disk|i … kassa=|i … kassan=|vid kassan=|på kansliet=|i aulan=|av personalen=|i kommentar|kommentera|privat meddelande|länk … profil|länk … bion=|länk … kommentar|ingen … anmälan=|inga … anmälning|utan … anmälan=|utan förhandsanmälan|ingen förhandsanmälan|ingen tidsbokning=|utan tidsbokning=|behöver inte anmäla".split(
        "|",
      ),
    },
    atKnownTimes: {
      fi: "aukioloaikoina=|aukioloaikana=|aukioloaikaan=|aukioloaikojen puitteissa".split("|"),
      sv: "under … öppettid|inom … öppettid".split("|"),
    },
    /** What stands on a page of its own, to which the front page leads nobody. */
    special: {
      fi: "ilmoittaudu|ilmoittautu|*lomak|haku=|haku … alka|hakuai|hae=|haetaan=|haemme=|hakemuk|*kysely|*kartta=|*kartan=|liput=|lippuja=|varaa=|äänest|*kaava|nähtävi|kuulutu|sähköisesti=|ajanvarau|verkkokau".split(
        "|",
      ),
      sv: "anmäl|*blankett|ansök|sök=|söks=|sökas=|vi söker|*enkät|*karta=|*kartan=|biljett|boka=|bokas=|rösta=|omröst|detaljplan|*planen=|kungör|påseende|elektroniskt=|tidsbokning|webbutik".split(
        "|",
      ),
    },
  },
  appliesTo: ({ draft: { channel, surface }, derived }) =>
    derived.isOrganisation && ((channel === "facebook" && surface === "post") || surface === "video"),
  review(context, { platforms, pointing, settled, atKnownTimes, special }) {
    const { guideline, derived, draft } = context;
    const { link = "" } = draft.media ?? {};
    const links = [...derived.links, ...findLinks(link, 0)]; // many delete the address once its preview is shown
    if (links.some((one) => isOwnSite(one, guideline)) || isCondolence(context)) return [];
    // "[lisää linkki]": the check of places to fill in says so
    if (derived.unfinished.some((place) => standsFor(textAt(context.draft.parts, place)) === "url")) return [];
    const { officialNotice, onDisplay, displayedPlans, informing, mayInform, sociable } = guideline.lexicons;
    const fixes = mentions(context, special) ? [] : linksFix(context);
    const isVideo = draft.surface === "video";
    const displayed = mentions(context, onDisplay) && mentions(context, displayedPlans);
    if (!isVideo && (displayed || mentions(context, officialNotice))) return [{ kind: "official-notice", fixes }];
    // a form, a shop or a service of somebody else is where the reader is to go
    if (links.some(({ host }) => !isHostOf(host, platforms))) return [];
    const disruption = findDisruption(context);
    if (disruption.length > 0 && !isPlannedAhead(context, disruption)) return []; // the check of crises speaks of it
    // of a video its title says so: "miltä lähtö tuntui" in a description is no greeting
    const isSociable = mentions(isVideo ? titleOf(context) : context, sociable);
    if (isVideo) {
      const hasText = derived.versions.fi.words + derived.versions.sv.words > 0;
      return isSociable || !hasText ? [] : [{ kind: "no-way-on", fixes }];
    }
    // the check of alternative texts asks for what the picture says
    if (toldInPicture(context).length > 0) return [];
    const hasContact = draft.parts.some((text) => findPhones(text, 0).length + findEmails(text, 0).length > 0);
    if (hasContact || mentions(context, settled)) return [];
    const ranges = findMentions(context, pointing);
    if (ranges.length > 0) return [{ kind: "no-way-on", ranges, fixes }];
    // "auki kirjaston aukioloaikoina" tells no new opening hours
    const informs = outside(findMentions(context, informing), findMentions(context, atKnownTimes)).length > 0;
    return informs || (!isSociable && mentions(context, mayInform)) ? [{ kind: "missing", fixes }] : [];
  },
});

const titleOf = ({ derived }: CheckContext) => ({ derived: { ...derived, words: derived.words.slice(0, 1) } });

/** A link to the front page for each language version, in all of them or in none. */
function linksFix(context: CheckContext): EditFix[] {
  const { templates, sites } = context.guideline;
  const line = (lang: "fi" | "sv") => `${templates.readMore[lang]} ${sites.landing[lang]}`;
  const edits = versionLines(context, { fi: line("fi"), sv: line("sv") });
  return edits ? [{ kind: "edit", label: "insert", values: {}, edits, safe: false }] : [];
}
