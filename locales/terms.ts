/**
 * One word for one thing, in each language of the interface: what a thing is called, and what it is not called. A test holds the
 * texts of the interface, of the checks and of the tasks to it; docs/glossary.md says what the things are.
 */
import type { InterfaceLanguage } from "../rules/model/finding";

export interface Term {
  /** The word that is used. */
  word: string;
  /** Other words for the same thing, in any form; searched for without regard to capitals. Null: there are none to avoid. */
  not: RegExp | null;
}

/** A stem at the beginning of a word, with whatever endings. */
const stems = (...words: string[]) => new RegExp(`(?<![\\p{L}\\p{N}#])(?:${words.join("|")})\\p{L}*`, "iu");
/** A word as it stands, or one of its listed forms. */
const words = (...forms: string[]) => new RegExp(`(?<![\\p{L}\\p{N}#])(?:${forms.join("|")})(?!\\p{L})`, "iu");

export const terms: Record<string, Record<InterfaceLanguage, Term>> = {
  post: {
    fi: { word: "julkaisu", not: stems("postau", "päivityks", "päivitystä", "twiit") },
    sv: { word: "inlägg", not: stems("uppdateringen", "uppdateringar", "tweet", "postning") },
    en: { word: "post", not: stems("tweet", "status update") },
  },
  hashtag: {
    fi: { word: "aihetunniste", not: stems("tunniste(?!t[ta]av|t[ta]u)", "hashtag", "häsät", "risuaita") },
    sv: { word: "hashtagg", not: words("hashtag", "hashtags", "tagg", "taggar", "taggen", "ämnesord") },
    en: { word: "hashtag", not: words("tag", "tags") },
  },
  repair: {
    fi: { word: "korjaus", not: stems("korjailu", "fiksau") },
    sv: { word: "rättelse", not: stems("korrigering", "åtgärderna", "åtgärden") },
    en: { word: "repair", not: words("fix", "fixes") },
  },
  version: {
    fi: { word: "versio, teksti", not: stems("osuu(?:s|de)", "kielisen osan", "kielinen osa") },
    sv: { word: "version, text", not: words("(?:den )?(?:svenska|finska) delen") },
    en: { word: "version, text", not: words("(?:Swedish|Finnish) part") },
  },
  outline: {
    fi: { word: "pohja", not: stems("runko", "rungo", "luurank") },
    sv: { word: "stomme", not: words("(?:svensk|finsk) grund", "mall", "mallen") },
    en: { word: "outline", not: words("skeleton", "template") },
  },
  "alternative text": {
    fi: { word: "vaihtoehtoinen teksti", not: stems("alt-tekst", "tekstivastin") },
    sv: { word: "alternativtext", not: stems("alternativ text", "alternativa text", "alt-text") },
    en: { word: "alternative text", not: words("alt text", "alt texts") },
  },
  guideline: {
    fi: { word: "ohje", not: stems("ohjeist", "linjaus") },
    sv: { word: "anvisningar", not: words("anvisning", "anvisningen", "riktlinje\\p{L}*") },
    en: { word: "guideline", not: words("guidelines", "instructions") },
  },
  superior: {
    fi: { word: "esihenkilö", not: stems("esimie") },
    sv: { word: "chef", not: stems("förman") },
    en: { word: "supervisor", not: words("superior", "boss") },
  },
  skip: {
    fi: { word: "ohita", not: words("ei tällä kertaa", "sivuuta") },
    sv: { word: "hoppa över", not: stems("förbigå") },
    en: { word: "skip", not: words("not this time", "dismiss") },
  },
  screenshot: {
    fi: { word: "kuvakaappaus", not: stems("ruutukaappau", "näyttökuva") },
    sv: { word: "skärmbild", not: stems("skärmdump") },
    en: { word: "screenshot", not: words("screen capture", "screen grab") },
  },
  permission: {
    fi: { word: "lupa", not: null },
    sv: { word: "tillstånd", not: words("lov", "lovet") },
    en: { word: "permission", not: null },
  },
  "live stream": {
    fi: { word: "livelähetys", not: stems("suora tallen", "suoran tallen", "striim") },
    sv: { word: "livesändning", not: stems("direktsändning") },
    en: { word: "live stream", not: stems("livestream", "broadcast") },
  },
  "e-mail": {
    fi: { word: "sähköposti", not: stems("meili", "email") },
    sv: { word: "e-post", not: stems("mejl", "epost") },
    en: { word: "e-mail", not: words("email", "emails") },
  },
  hyphen: {
    fi: { word: "yhdysmerkki", not: stems("väliviiva") },
    sv: { word: "bindestreck", not: null },
    en: { word: "hyphen", not: null },
  },
  "saved draft": {
    fi: { word: "tallennettu", not: stems("säilytetty", "säilytä luonno") },
    sv: { word: "sparat", not: stems("bevarad", "bevarat") },
    en: { word: "saved", not: words("kept drafts?", "keep the draft") },
  },
};
