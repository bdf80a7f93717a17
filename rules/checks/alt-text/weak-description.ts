/** Whether an alternative text describes a picture: what machines, programs and hurried people leave there does not. */
import { findEmoji } from "../../text/emoji";
import { findLinks } from "../../text/links";

/** How platforms and office programs begin what they write by themselves. */
const machine = new RegExp(
  `^(?:${[
    "(?:voi|saattaa|taitaa) (?:olla|sisältää|esittää) (?:\\p{L}{1,20} )?\\p{L}{0,12}kuva",
    "kuva(?:ssa|n)? (?:voi|saattaa|taitaa) (?:olla|sisältää|esittää|näkyä)",
    "(?:tämä on )?(?:mahdollisesti|luultavasti|todennäköisesti) \\p{L}{0,12}kuva",
    "kuvan mahdollinen sisältö",
    "kuva, joka sisältää|kuva, jossa on",
    "ei (?:kuvan )?(?:kuvausta|kuvatekstiä)|kuvausta ei",
    "(?:det (?:här )?)?kan (?:vara|föreställa|visa) (?:ett? |en )?(?:\\p{L}{1,20} )?\\p{L}{0,12}(?:bild|foto|illustration|skärmdump)",
    "(?:möjligen|troligen|eventuellt) en \\p{L}{0,12}bild",
    "(?:bilden?|fotot?) kan (?:innehålla|vara|visa|föreställa)",
    "ingen (?:foto|bild)?beskrivning|(?:en )?bild som (?:innehåller|visar)",
    "(?:this )?(?:image )?(?:may|might|could) be (?:an? )?(?:\\p{L}{1,20} )?(?:image|photo|illustration|graphic|meme|cartoon|screenshot|selfie|close-?up)",
    "(?:this )?(?:image|photo|picture) (?:may|might|could) (?:contain|show)",
    "no (?:photo |image |picture )?description|no alt text",
    "(?:photo (?:shared )?by .{1,80} (?:on|in)|(?:video|reel) (?:shared )?by .{1,80} on) ",
    "an? (?:picture|image|screenshot|close-up) (?:containing|of an?(?!\\p{L}))|picture containing|diagram description automatically",
  ].join("|")})`,
  "iu",
);
const machineEnd =
  /(?:description automatically generated|automaattisesti luotu|luotu automaattisesti|automatiskt genererad|genererad automatiskt|ai-generated content may be incorrect|tekoälyn luoma sisältö voi olla virheellistä)/iu;

/** When, or in whose hands, an old picture was taken is a part of what it is: "Valokuva vuodelta 1926: …". */
const tellsOrigin =
  /^\p{L}{4,20} (?:vuo(?:delta|silta|desta)|\d{4}|arkist\p{L}+|från (?:år(?:et|en)? )?\d{2}|(?:ur|från) \p{L}{0,20}arkiv|from (?:the )?(?:year )?\d{4}).{20}/iu;

/** Notes to oneself to write the text later. */
const note =
  /^(?:todo|tbd|fixme|xxx|(?:kirjoita|lisää|lisätään|täydennä|muista|tähän|tee|skriv|lägg till|fyll i|kom ihåg|här|add|write|insert)(?: [\p{L}-]{1,20}){0,3} (?:kuvaus|kuvailu|kuvauksen|kuvailun|kuvateksti|alt-?teksti|vaihtoehtoinen teksti|beskrivning|beskrivningen|bildtext|alt-?text|alternativ text|description)|(?:kuvaus|kuvailu|kuvateksti|alt-?teksti|beskrivning|bildtext|alt-?text) (?:puuttuu|myöhemmin|tulossa|tulee|saknas|senare|kommer|missing|later))(?!\p{L})/iu;

/** Words of which names of files and of new documents are made. */
const nameOfFile = new Set(
  (
    "img image images dsc dscn dscf dscn pxl fb gopr mvimg vid video photo picture pic scan skannaus screenshot screen shot snip capture " +
    "kuvakaappaus ruutukaappaus näyttökuva näyttökaappaus skärmbild skärmavbild skärmdump whatsapp signal telegram instagram facebook " +
    "kuva kuvat valokuva bild bilder foto untitled unnamed nimetön namnlös design suunnittelu ulkoasu kopio copy kopia of final lopullinen slutlig " +
    "valmis uusi new ny version versio v story post julkaisu inlägg reel canva tiedosto file fil at klo kl am pm ip jpg jpeg png gif webp heic pdf tif"
  ).split(" "),
);
const fileEnding = /\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|pdf)$/iu;

const isFileName = (text: string): boolean =>
  fileEnding.test(text) ||
  /^(?:img|dsc|p|pxl)[_-]?\d/iu.test(text) ||
  (text.match(/\p{L}+/gu) ?? []).every((word) => nameOfFile.has(word.toLowerCase()));

/** What is left without hashtags, names of accounts, addresses, emoji and what waits in brackets. */
function plainWords(text: string): string {
  const marks = [...findLinks(text, 0), ...findEmoji(text, 0)].sort((a, b) => b.start - a.start);
  const bare = marks.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return bare
    .replace(/[#@][\p{L}\p{N}\p{M}_]+/gu, " ")
    .replace(/\[[^\]\n]{0,200}\]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** `post` is the text beside which the picture stands: what it says already need not be heard again. */
export function isWeak(written: string, minLetters: number, emptyBeginnings: readonly string[], post: string): boolean {
  const text = plainWords(written.slice(0, 2_000));
  const lower = text.toLowerCase();
  return (
    text.length < minLetters ||
    machine.test(text) ||
    machineEnd.test(text) ||
    note.test(text) ||
    isFileName(text) ||
    (emptyBeginnings.some((words) => lower.startsWith(words)) && !tellsOrigin.test(text)) ||
    letters(written) === letters(post)
  );
}

/** Whether two pictures have one text. */
export const hasTwins = (texts: readonly string[]): boolean => new Set(texts.map(letters)).size < texts.length;
