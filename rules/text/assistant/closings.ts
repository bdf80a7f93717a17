/** What assistants offer, ask and advise behind the texts that they write. */
import { type Phrase, phraseList } from "./phrase-list";
import { languages, length } from "./phrases";

const edits =
  "(?:muokkaan|lyhennän|tiivistän|käännän|muotoilen|kirjoitan|viimeistelen|teen (?:siitä|tästä|tekstistä|lyhyemmän|toisen|myös))";
const changing =
  "(?:muokata|lyhentää|tiivistää|kääntää|muotoilla|viimeistellä|tehdä (?:siitä|tästä|tekstistä|lyhyemmän|toisen|myös))";
const editing =
  "(?:förkort|omformuler|översätt|anpass|finslip|korta(?:r)? ner|skriv\\p{L}* om|gör\\p{L}* (?:den|texten|en (?:kortare|annan|formell)))";
/** Said at the very end; elsewhere people say such things, too. */
const last: Phrase[] = [
  ["haluatko", `(?: sinä)?,? että (?:minä )?(?:\\p{L}+ ){0,3}${edits}`],
  ["(?:jos haluat,? |halutessasi |tarvittaessa )?voin(?:ko)?", `(?: \\p{L}+){0,4} ${changing}`],
  [
    "kerro",
    ",? (?:jos|mikäli|kun) haluat(?:,? että)? (?:\\p{L}+ ){0,3}(?:muutoksia|muokkaan|muokata|lyhyemmän|toisen version|lyhennän)",
  ],
  ["toivottavasti", " (?:tämä|tästä) (?:teksti )?(?:auttaa|on apua)[.!]"],
  ["vill du att jag", ` (?:\\p{L}+ ){0,3}${editing}`],
  ["jag kan|om du vill kan jag", `(?: \\p{L}+){0,4} ${editing}`],
  ["säg (?:bara )?till", ",? om du vill (?:ha|att jag) [^\\n]{0,40}(?:ändring|version|kortare|juster|förkort|tonen)"],
  ["(?:jag )?hoppas", " (?:att )?(?:det|detta|det här) (?:hjälper|är till hjälp)[.!]"],
  ["would you like me to", " "],
  [
    "let me know",
    " if you(?:['’]d| would)? (?:like|want|need) (?:me to|any (?:changes|edits|adjustments)|a (?:shorter|different))",
  ],
  ["(?:i )?hope this helps", "[.!]"],
];
const another = `(?:${length.fi}|${length.sv}|${length.en}|toisenlai\\p{L}+|englanninkieli\\p{L}+|annan|engelsk|different|(?:swedish|finnish|english))`;
/** Parts of a text that only its writer would have changed. */
const ofText =
  "(?:versio|tekst(?:i|in|iä|istä|iin)(?!\\p{L})|julkaisu(?:n|a|sta|un)?(?!\\p{L})|sävy|tunnist|texten|inlägg|tonen|hashtag|emoji|bildtext|(?:the|this|your) (?:text|post)|caption|tone(?!\\p{L}))";
/** Readers change their bookings and times, not the text. */
const tweak = `(?:sävy|tonen|(?:annan|annat|different) ton|tone(?!\\p{L})|(?:${length.fi}|${length.sv}|${length.en}) (?:\\p{L}+ )?(?:versio|teksti|variant|text|inlägg|post|caption)|(?:muuttaa|muokata|lyhentää|säätää|muutoksia|muokkauksia|muokkaan|lyhennän|ändra|justera|korta(?: ner)?|ändringar i|förkortar|change|adjust|edit|tweak|shorten) (?:\\p{L}+ )?(?:tekst(?:iä|iin|in)(?!\\p{L})|julkaisu(?:a|un)(?!\\p{L})|versiota|texten|inlägget|the (?:text|post|caption))|(?:muutoksia|muokkauksia|ändringar|justeringar|changes|adjustments|edits|tweaks)\\s*[.!]?\\s*$)`;
const gaps =
  "(?:hakasul(?:ku|kei|kui|je)|paikkamerk|hakparentes|klammer|klamrar|platshållar|(?:square )?brackets?(?!\\p{L})|placeholders?(?!\\p{L}))";
const before =
  "(?:ennen (?:julkaisua|julkaisemista)|(?:innan|före) (?:du publicerar|publicering\\p{L}*)|before (?:you )?(?:post|publish)(?:ing)?)";
const checked =
  "(?:päivämäär|kellonai|linki|linkki|yhteystie|osoite|nimet|datum|klockslag|länk|kontaktuppgift|namn|dates?|times?|links?|names?|details)";
/** Of the text itself, to the one who has it written. */
const anywhere: Phrase[] = [
  [
    "haluatko|haluaisitko|kaipaatko|tarvitsetko|teenkö|kirjoitanko|laadinko|lisäänkö|vill du (?:också |även )?ha|would you (?:also )?like|do you (?:also )?want",
    `(?: \\p{L}+){0,3} ${another} (?:versio|teksti|käännö|version|variant|text|översättning|translation)`,
  ],
  [
    "teenkö|kirjoitanko|laadinko|käännänkö|lyhennänkö|muokkaanko|lisäänkö|ska jag|shall i|should i|want me to|do you want me to",
    `(?: \\p{L}+){0,6} ${ofText}`,
  ],
  [
    "(?:ilmoita|kerro|sano|vinkkaa),? (?:minulle,? )?(?:jos|mikäli)",
    ` (?:haluat|kaipaat|tarvitset|toivot)[^\\n]{0,60}${tweak}`,
  ],
  [
    "(?:säg (?:bara |gärna )?till|låt mig veta|hör av dig),? (?:om|ifall)",
    ` du (?:vill|behöver|önskar)[^\\n]{0,60}${tweak}`,
  ],
  ["(?:just )?let me know", ` (?:if|whether) you[^\\n]{0,60}${tweak}`],
  [
    "(?:muista |kom ihåg att |glöm inte att |remember to |don['’]t forget to |just |please )?(?:täyden|korva|vaihda|lisä|täyt|fyll|ersätt|byt ut|lägg|replac|fill|insert|add)",
    `[^\\n]{0,60}${gaps}`,
  ],
  [
    "muista|tarkista|kom ihåg|glöm inte|kontrollera|dubbelkolla|remember|don['’]t forget|check|double-check|make sure",
    `[^\\n.!?]{0,50}${checked}[^\\n.!?]{0,40}${before}`,
  ],
  ["voit (?:vapaasti )?(?:muokata|säätää|muuttaa) (?:tekstiä|sävyä|julkaisua)", "[^\\n]{0,20}(?:tarpee|miele|halua)"],
  ["(?:muokkaa|säädä) (?:tekstiä|sävyä|julkaisua)", " (?:vapaasti|tarpee)"],
  [
    "du kan (?:fritt )?(?:justera|anpassa|ändra)|(?:justera|anpassa|ändra) (?:gärna|fritt)",
    " (?:texten|tonen|inlägget)",
  ],
  ["(?:please )?feel free to", " (?:adjust|edit|tweak|adapt|modify|personali[sz]e|customi[sz]e)"],
  ["i can also", ` (?:\\p{L}+ ){0,4}${ofText}`],
  [
    "(?:tarvittaessa |halutessasi |jos haluat,? )?(?:voin|osaan)",
    " (?:myös )?(?:\\p{L}+ ){0,3}(?:version|käännöksen|tekstiä|tekstin|sävyä|aihetunnisteita|hashtageja|emojeja)(?!\\p{L})",
  ],
  [
    "jag kan",
    ` (?:också|även|gärna) (?:\\p{L}+ ){0,4}(?:version|variant|texten|tonen|inlägget|hashtag\\p{L}*|emoji\\p{L}*|${languages})(?!\\p{L})`,
  ],
];

export const closes = phraseList([...last, ...anywhere]);
export const offers = phraseList(anywhere);
