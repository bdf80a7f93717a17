/** What an assistant says around the text that it wrote, and the marks of its sources. */
import { type Remain, remainsOf } from "./remain";

const sourceMark =
  /\s?(?::contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\[oaicite:\d{1,4}\]|【\d{1,3}[†:][^】\n]{0,60}】|\[cite_start\]|\[cite: ?[\d, -]{1,40}\]|[\ue200-\ue20f]?cite[\ue200-\ue20f]?turn\d{1,3}(?:search|view|news)\d{1,3}[\ue200-\ue20f]?)/gu;

const some = "(?:facebook|instagram|fb|ig|x|linkedin|twitter|youtube|some|sociala medier)";
/** What a writer asks an assistant for; an answer to readers speaks of other things. */
const post = {
  fi: `(?:${some}-?)?(?:julkaisu|päivity|postau|twiit|somejulkaisu|somepäivity|somepostau|kuvateksti)\\p{L}*`,
  sv: `(?:${some}-?)?(?:inlägg|uppdatering|bildtext|tweet|post)\\p{L}*`,
  en: `(?:${some} )?(?:post|caption|tweet|update)s?`,
};
const languages =
  "(?:suomeksi|ruotsiksi|englanniksi|suomenkieli\\p{L}+|ruotsinkieli\\p{L}+|svenska|finska|engelska|svensk|finsk|Swedish|Finnish|English)";
const upTo = "[^.!?:\\n]{0,40}";
const agreeing =
  "(?:(?:tottakai|totta kai|toki|tietysti|tietenkin|selvä|ilman muuta|självklart|absolut|givetvis|javisst|visst|sure|certainly|of course|absolutely)[!,.–-]{0,2}\\s)?";

const opening = [
  `(?:tässä|alla|ohessa)${upTo}(?<!\\p{L})(?:ehdotu|luonno|versio|muotoilu|vaihtoehto|vaihtoehdo|esimerkki)\\p{L}*${upTo}(?<![\\p{L}])(?:${post.fi}|tekstistä)`,
  `(?:tässä|alla|ohessa)${upTo}(?<![\\p{L}])${post.fi} (?:${languages}|molemmilla kielillä)`,
  `(?:tässä|alla|ohessa) (?:on |tulee )?(?:teksti(?:si)?|tekstin|käännö\\p{L}*|julkaisu\\p{L}*) ${upTo}(?:${languages}|käännettynä)`,
  `(?:här (?:är|kommer|följer|har du)|nedan (?:är|följer|finns))${upTo}(?<!\\p{L})(?:förslag|utkast|version|variant|exempel|alternativ)\\p{L}*${upTo}(?<!\\p{L})${post.sv}`,
  `(?:här (?:är|kommer|följer|har du)|nedan (?:är|följer|finns))${upTo}(?:översättning\\p{L}*|texten|inlägget) ${upTo}${languages}`,
  `(?:here(?:['’]s| is| are)|below is)${upTo}(?<!\\p{L})(?:drafts?|suggestions?|proposals?|versions?|rewrite|translations?)(?!\\p{L})${upTo}(?:${post.en}|${languages}|text)`,
  `(?:here(?:['’]s| is| are)|below is)(?: a| an| your| the)?(?: \\p{L}+){0,3} ${post.en}(?!\\p{L})${upTo}`,
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
const opens = new RegExp(`^\\s*${agreeing}(?:${opening.join("|")})[^:\\n]{0,80}:\\s*$`, "iu");
const speaksOfItself =
  /^\s*(?:as an ai(?: language model)?,|som en (?:ai|språkmodell)|(?:tekoäly|kieli)mallina (?:en|minä|minulla))(?!\p{L})/iu;
const closes = new RegExp(`^\\s*(?:${closing.join("|")})`, "iu");
const longestPhrase = 250;

/** `isAnswer`: an answer to a reader hopes to help, as people do. */
export function assistantRemains(text: string, isAnswer: boolean): Remain[] {
  const marks = remainsOf(text, sourceMark, () => "");
  const first = lineAt(text, text.search(/\S/u));
  const last = lineAt(text, text.trimEnd().length - 1);
  const phrases = [
    first && (opens.test(first.words) || speaksOfItself.test(first.words)) ? first : null,
    last && !isAnswer && last.start !== first?.start && closes.test(last.words) ? last : null,
  ];
  return [...phrases.flatMap((line) => (line ? [lineRemain(text, line)] : [])), ...marks];
}

interface Line {
  start: number;
  end: number;
  words: string;
}

function lineAt(text: string, at: number): Line | null {
  if (at < 0) return null;
  const start = text.lastIndexOf("\n", at) + 1;
  const lineEnd = text.indexOf("\n", at);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return end - start > longestPhrase ? null : { start, end, words: text.slice(start, end) };
}

/** Only a line of its own is offered to be taken out: behind other words there may be the post. */
function lineRemain(text: string, { start, end, words }: Line): Remain {
  const isAlone = /^[^.!?:]*(?:[!.,] [^.!?:]*)?[.!?:…]*\s*$/u.test(words) && words.length < text.trim().length;
  return { start, end, instead: isAlone ? "" : null, isCertain: false };
}
