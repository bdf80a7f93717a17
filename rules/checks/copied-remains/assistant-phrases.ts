/** What assistants say to the writer before and behind the texts that they write. */

const some = "(?:facebook|instagram|fb|ig|x|linkedin|twitter|youtube|some|sociala medier)";
/** What a writer asks an assistant for; an answer to readers speaks of other things. */
const post = {
  fi: `(?:${some}-?)?(?:julkaisu|päivity|postau|twiit|somejulkaisu|somepäivity|somepostau|kuvateksti)\\p{L}*`,
  sv: `(?:${some}-?)?(?:inlägg|uppdatering|bildtext|tweet|post)\\p{L}*`,
  en: `(?:${some} )?(?:post|caption|tweet|update)s?`,
};
const languages =
  "(?:(?:suomen)?ruotsiksi|suomeksi|englanniksi|(?:selko)?suomeksi|selkokiel\\p{L}+|suomenkieli\\p{L}+|ruotsinkieli\\p{L}+|(?:finlands)?svenska|finska|engelska|svensk|finsk|lätt språk|Swedish|Finnish|English)";
/** What only somebody who writes for another calls the text. */
const text = {
  fi: "(?:teksti|versio|muotoilu|tiivistelm|käännö|julkaisu|päivity|postau|luonno|ehdotu|vaihtoehto|vaihtoehdo)\\p{L}*",
  sv: "(?:text|version|formulering|sammanfattning|översättning|inlägg|uppdatering|utkast|förslag|variant|alternativ)\\p{L}*",
  en: "(?:text|version|wording|rewrite|summary|translation|post|caption|draft|suggestion|option)s?",
};
const length = {
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
const agreed =
  "(?:tottakai|totta kai|toki|tietysti|tietenkin|selvä|ilman muuta|självklart|absolut|givetvis|javisst|visst|sure|certainly|of course|absolutely)[!,.–-]{0,2}\\s";
const agreeing = `(?:${agreed})?`;

const opening = [
  `(?:tässä|alla|ohessa)${upTo}(?<!\\p{L})(?:ehdotu|luonno|versio|muotoilu|vaihtoehto|vaihtoehdo|esimerkki)\\p{L}*${upTo}(?<![\\p{L}])(?:${post.fi}|tekstistä)`,
  `(?:tässä|alla|ohessa)${upTo}(?<![\\p{L}])${post.fi} (?:${languages}|molemmilla kielillä)`,
  `(?:tässä|alla|ohessa) (?:on |tulee )?(?:teksti(?:si)?|tekstin|käännö\\p{L}*|julkaisu\\p{L}*) ${upTo}(?:${languages}|käännettynä)`,
  `(?:här (?:är|kommer|följer|har du)|nedan (?:är|följer|finns))${upTo}(?<!\\p{L})(?:förslag|utkast|version|variant|exempel|alternativ)\\p{L}*${upTo}(?<!\\p{L})${post.sv}`,
  `(?:här (?:är|kommer|följer|har du)|nedan (?:är|följer|finns))${upTo}(?:översättning\\p{L}*|texten|inlägget) ${upTo}${languages}`,
  `(?:here(?:['’]s| is| are)|below is)${upTo}(?<!\\p{L})(?:drafts?|suggestions?|proposals?|versions?|rewrite|translations?)(?!\\p{L})${upTo}(?:${post.en}|${languages}|text)`,
  `(?:here(?:['’]s| is| are)|below is)(?: a| an| your| the)?(?: \\p{L}+){0,3} ${post.en}(?!\\p{L})${upTo}`,
];
/** After "Tottakai!" whatever it hands over; else a text of another length, or for speakers of Finland Swedish. */
const handing = [
  `${agreed}${here.fi}${upTo}(?<!\\p{L})${text.fi}`,
  `${agreed}${here.sv}${upTo}(?<!\\p{L})${text.sv}`,
  `${agreed}${here.en}${upTo}(?<!\\p{L})${text.en}(?!\\p{L})`,
  `${agreeing}${here.fi}${upTo}(?:suomenruotsiksi|selkosuomeksi|(?<!\\p{L})${text.fi} \\d{2,4} merk\\p{L}+|\\d{2,4} merkin ${text.fi})`,
  `${agreeing}${here.sv}${upTo}(?:finlandssvenska|(?:på|med|under|högst) \\d{2,4} tecken)`,
  `${agreeing}${here.fi} (?:on |tulee )?(?:sinulle )?(?:(?:hieman|vähän|vielä|myös) )?${length.fi} ${text.fi}${aim.fi}${signs}\\s*:`,
  `${agreeing}${here.sv} (?:en |ett )?(?:(?:lite|något|ännu) )?${length.sv} ${text.sv}${aim.sv}${signs}\\s*:`,
  `${agreeing}${here.en} (?:an? |the )?(?:(?:slightly|even) )?${length.en} ${text.en}${aim.en}${signs}\\s*:`,
];
/** Headings over the versions that it offers. */
const headings = [
  `${length.fi} (?:versio|teksti)${aim.fi}`,
  `${length.sv} (?:version|text|variant)${aim.sv}`,
  `${length.en} (?:version|text)${aim.en}`,
  `${some}-(?:versio|teksti|julkaisu|postaus|päivitys|version|text|inlägg|uppdatering)`,
];
const edits =
  "(?:muokkaan|lyhennän|tiivistän|käännän|muotoilen|kirjoitan|viimeistelen|teen (?:siitä|tästä|tekstistä|lyhyemmän|toisen|myös))";
const changing =
  "(?:muokata|lyhentää|tiivistää|kääntää|muotoilla|viimeistellä|tehdä (?:siitä|tästä|tekstistä|lyhyemmän|toisen|myös))";
const editing =
  "(?:förkort|omformuler|översätt|anpass|finslip|korta(?:r)? ner|skriv\\p{L}* om|gör\\p{L}* (?:den|texten|en (?:kortare|annan|formell)))";
const closing = [
  `haluatko(?: sinä)?,? että (?:minä )?(?:\\p{L}+ ){0,3}${edits}`,
  `(?:jos haluat,? |halutessasi |tarvittaessa )?(?:voin|voinko)(?: \\p{L}+){0,4} ${changing}`,
  "kerro,? (?:jos|mikäli|kun) haluat(?:,? että)? (?:\\p{L}+ ){0,3}(?:muutoksia|muokkaan|muokata|lyhyemmän|toisen version|lyhennän)",
  "toivottavasti (?:tämä|tästä) (?:teksti )?(?:auttaa|on apua)[.!]",
  `vill du att jag (?:\\p{L}+ ){0,3}${editing}`,
  `(?:jag kan|om du vill kan jag)(?: \\p{L}+){0,4} ${editing}`,
  "säg (?:bara )?till,? om du vill (?:ha|att jag) [^\\n]{0,40}(?:ändring|version|kortare|juster|förkort|tonen)",
  "(?:jag )?hoppas (?:att )?(?:det|detta|det här) (?:hjälper|är till hjälp)[.!]",
  "would you like me to ",
  "let me know if you(?:['’]d| would)? (?:like|want|need) (?:me to|any (?:changes|edits|adjustments)|a (?:shorter|different))",
  "(?:i )?hope this helps[.!]",
];
/** What follows is the text; a sentence of the post's own goes on instead. */
export const opens = new RegExp(
  `^\\s*(?:(?:${agreeing}(?:${opening.join("|")})|${handing.slice(0, 5).join("|")})[^:\\n]{0,80}:|${handing.slice(5).join("|")})\\s*$`,
  "iu",
);
export const labels = new RegExp(`^\\s*[*_#]{0,3}\\s?(?:${headings.join("|")})${signs}\\s*:[*_]{0,2}\\s*$`, "iu");
export const speaksOfItself =
  /^\s*(?:as an ai(?: language model)?,|som en (?:ai|språkmodell)|(?:tekoäly|kieli)mallina (?:en|minä|minulla))(?!\p{L})/iu;
export const closes = new RegExp(`^\\s*(?:${closing.join("|")})`, "iu");
