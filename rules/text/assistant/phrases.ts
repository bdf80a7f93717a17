/** What assistants say to the writer when they hand over a text, and the headings over the versions that they offer. */
import { latinPattern } from "../latin-pattern";
import { type Phrase, phraseList } from "./phrase-list";

export const some = "(?:facebook|instagram|fb|ig|x|linkedin|twitter|youtube|some|sociala medier)";
/** What a writer asks an assistant for; an answer to readers speaks of other things. */
const post = {
  fi: `(?:${some}-?)?(?:julkaisu|päivity|postau|twiit|somejulkaisu|somepäivity|somepostau|kuvateksti)\\p{L}*`,
  sv: `(?:${some}-?)?(?:inlägg|uppdatering|bildtext|tweet|post)\\p{L}*`,
  en: `(?:${some} )?(?:post|caption|tweet|update)s?`,
};
/** Languages as a text is put into them, or is in them. */
export const languages =
  "(?:(?:suomen)?ruotsiksi|suomeksi|englanniksi|(?:selko)?suomeksi|selkokiel\\p{L}+|suomenkieli\\p{L}+|ruotsinkieli\\p{L}+|(?:finlands)?svenska|finska|engelska|svensk|finsk|lätt språk|Swedish|Finnish|English)";
/** What only somebody who writes for another calls the text. */
const text = {
  fi: "(?:teksti|versio|muotoilu|tiivistelm|käännö|julkaisu|päivity|postau|luonno|ehdotu|vaihtoehto|vaihtoehdo)\\p{L}*",
  sv: "(?:text|version|formulering|sammanfattning|översättning|inlägg|uppdatering|utkast|förslag|variant|alternativ)\\p{L}*",
  en: "(?:text|version|wording|rewrite|summary|translation|post|caption|draft|suggestion|option)s?",
};
export const length = {
  fi: "(?:lyhye(?:mpi|mmän|nnetty|nnetyn)|lyhennet\\p{L}+|pi(?:dempi|demmän|temmän)|tiivi\\p{L}+|napakampi|napakamman|rennompi|rennomman|virallisempi|virallisemman|muodollisempi)",
  sv: "(?:kortare|längre|förkorta[dt]e?|komprimera[dt]e?|ledigare|mer (?:formell|ledig|avslappna[dt])t?)",
  en: "(?:shorter|longer|shortened|condensed|more (?:formal|casual|concise))",
};
const here = {
  fi: "(?:tässä|alla|ohessa)",
  sv: "(?:här (?:är|kommer|följer|har du)|nedan (?:är|följer|finns))",
  en: "(?:here(?:['’]s| is| are)|below is)",
};
/** Where it goes, or what it is made of. */
const aim = {
  fi: `(?: (?:sinulle|${some}(?:iin|een|i?lle|iä varten|-\\p{L}+)|some\\p{L}*|(?:tekstistä|julkaisusta)(?:si)?|${languages})){0,3}`,
  sv: `(?: (?:(?:för|till|på|anpassad för) (?:dig|${some}|${languages})|av (?:texten|inlägget|din text|ditt inlägg))){0,3}`,
  en: `(?: (?:for|of|in) (?:${some}|${languages}|(?:the|your) (?:text|post))){0,3}`,
};
const signs = "(?:\\s?\\([^()\\n]{1,40}\\))?";
const upTo = "[^.!?:\\n]{0,40}";
/** What an assistant may say first. */
export const agreed =
  "(?:tottakai|totta kai|toki|tietysti|tietenkin|selvä|ilman muuta|självklart|absolut|givetvis|javisst|visst|sure|certainly|of course|absolutely)[!,.–-]{0,2}\\s";

/** Each may stand behind "Tottakai!", and goes on until the colon. */
const opening: Phrase[] = [
  [
    here.fi,
    `${upTo}(?<!\\p{L})(?:ehdotu|luonno|versio|muotoilu|vaihtoehto|vaihtoehdo|esimerkki)\\p{L}*${upTo}(?<![\\p{L}])(?:${post.fi}|tekstistä)`,
  ],
  [here.fi, `${upTo}(?<![\\p{L}])${post.fi} (?:${languages}|molemmilla kielillä)`],
  [
    here.fi,
    ` (?:on |tulee )?(?:teksti(?:si)?|tekstin|käännö\\p{L}*|julkaisu\\p{L}*) ${upTo}(?:${languages}|käännettynä)`,
  ],
  [
    here.sv,
    `${upTo}(?<!\\p{L})(?:förslag|utkast|version|variant|exempel|alternativ)\\p{L}*${upTo}(?<!\\p{L})${post.sv}`,
  ],
  [here.sv, `${upTo}(?:översättning\\p{L}*|texten|inlägget) ${upTo}${languages}`],
  [
    here.en,
    `${upTo}(?<!\\p{L})(?:drafts?|suggestions?|proposals?|versions?|rewrite|translations?)(?!\\p{L})${upTo}(?:${post.en}|${languages}|text)`,
  ],
  [here.en, `(?: a| an| your| the)?(?: \\p{L}+){0,3} ${post.en}(?!\\p{L})`],
];
/** Whose text it is told nobody but its writer. */
const yours = {
  fi: "(?:teksti|julkaisu|postauks|postaukse|päivitykse|luonnokse|viesti)(?:si|stäsi|stasi|llesi|tasi|tesi|äsi|asi|ksesi)",
  sv: "(?:ditt inlägg|din text|er text|ert inlägg|din uppdatering|ditt utkast|din bildtext)",
  en: "your (?:\\p{L}+ )?(?:post|text|caption|draft|update|message|tweet)",
};
/** A text in another language; "den svenska versionen av programmet" is for readers. */
const translated = {
  fi: `(?:(?:suomen|ruotsin|englannin)kieli\\p{L}+ )?(?:käännö|suomenno|ruotsinno)\\p{L}*(?: (?:tekstistä|julkaisusta|${languages}))?`,
  sv: `(?:den |en )?(?:(?:fin(?:lands)?)?(?:svenska?|ska?|sk)|engelska?) översättning(?:en)?(?: av (?:texten|inlägget))?`,
  en: `(?:the |a )?(?:swedish|finnish|english) (?:translation|version)(?: of (?:the|this) (?:text|post))?`,
};
/** After "Tottakai!" whatever it hands over; else a text of another length, or for speakers of Finland Swedish. */
const handing: Phrase[] = [
  [`${agreed}${here.fi}`, `${upTo}(?<!\\p{L})${text.fi}`],
  [`${agreed}${here.sv}`, `${upTo}(?<!\\p{L})${text.sv}`],
  [`${agreed}${here.en}`, `${upTo}(?<!\\p{L})${text.en}(?!\\p{L})`],
  [
    here.fi,
    `${upTo}(?:suomenruotsiksi|selkosuomeksi|(?<!\\p{L})${text.fi} \\d{2,4} merk\\p{L}+|\\d{2,4} merkin ${text.fi})`,
  ],
  [here.sv, `${upTo}(?:finlandssvenska|(?:på|med|under|högst) \\d{2,4} tecken)`],
];
/** Nothing stands between these and the colon. */
const handingShorter: Phrase[] = [
  [
    here.fi,
    ` (?:on |tulee )?(?:sinulle )?(?:(?:hieman|vähän|vielä|myös) )?${length.fi} ${text.fi}${aim.fi}${signs}\\s*:`,
  ],
  [here.sv, ` (?:en |ett )?(?:(?:lite|något|ännu) )?${length.sv} ${text.sv}${aim.sv}${signs}\\s*:`],
  [here.en, ` (?:an? |the )?(?:(?:slightly|even) )?${length.en} ${text.en}${aim.en}${signs}\\s*:`],
];
/** A version of the writer's own text, or a translation of it. */
const handingYours = (["fi", "sv", "en"] as const).flatMap((lang): Phrase[] => [
  [here[lang], `${upTo}(?<!\\p{L})${yours[lang]}(?!\\p{L})`],
  [here[lang], ` (?:on |tulee |vielä |myös |också )?${translated[lang]}(?=\\s*:)`],
]);
const tone = {
  fi: "(?:lyhyt|pitkä|rento|virallinen|asiallinen|innostava|informatiivinen|ytimekäs|humoristinen|neutraali|lämmin)",
  sv: "(?:kort|lång|ledig|formell|saklig|informativ|inspirerande|neutral|varm|lättsam)",
  en: "(?:short|long|casual|formal|informative|friendly|playful|neutral|concise)",
};
/** Headings over the versions that it offers. */
const headings: Phrase[] = [
  [length.fi, ` (?:versio|teksti)${aim.fi}`],
  [length.sv, ` (?:version|text|variant)${aim.sv}`],
  [length.en, ` (?:version|text)${aim.en}`],
  ["(?:versio|vaihtoehto) \\d", `\\s?[(–:-]\\s?${tone.fi}\\)?`],
  ["(?:version|variant|alternativ) \\d", `\\s?[(–:-]\\s?${tone.sv}\\)?`],
  ["(?:version|option) \\d", `\\s?[(–:-]\\s?${tone.en}\\)?`],
  ["(?:(?:suomen|ruotsin|englannin)kielinen )?käännös|suomennos|ruotsinnos", `(?: ${languages})?`],
  ["(?:(?:svensk|finsk|engelsk) )?översättning", `(?: till ${languages})?`],
  ["(?:swedish|finnish|english) (?:translation|version|text)", ""],
  [some, "-(?:versio|teksti|julkaisu|postaus|päivitys|version|text|inlägg|uppdatering)"],
];
/** What follows is the text; a sentence of the post's own goes on instead. */
const isOpening = phraseList([
  ...[...opening, ...handing, ...handingYours].map(
    ([begin, rest]): Phrase => [begin, `(?:${rest})[^:\\n]{0,80}:\\s*$`],
  ),
  ...handingShorter.map(([begin, rest]): Phrase => [begin, `${rest}\\s*$`]),
]);
const agreement = latinPattern(`^\\s*${agreed}`, "iu");
export const opens = (line: string): boolean => isOpening(line) || isOpening(line.replace(agreement, ""));
export const labels = phraseList(
  headings.map(([begin, rest]) => [`[*_#]{0,3}\\s?(?:${begin})`, `(?:${rest})${signs}\\s*:[*_]{0,2}\\s*$`]),
);
export const speaksOfItself =
  /^\s*(?:as an ai(?: language model)?,|som en (?:ai|språkmodell)|(?:tekoäly|kieli)mallina (?:en|minä|minulla))(?!\p{L})/iu;
