import { defineCheck } from "../context/check";
import { altWords, countMedia } from "../context/media-words";
import { sentencesWith } from "../context/subjects";
import type { TextRange } from "../model/draft";
import type { ChecklistFix, EditFix } from "../model/finding";
import { say } from "../model/say";
import type { Language } from "../model/span";
import { appendBeforeHashtags, replaceRange } from "../text/edits";
import { firstIndex } from "../text/first-index";
import { fits } from "../text/length";
import { placeholder, placeholderWords } from "../text/placeholders";
import { outside } from "../text/ranges";
import { findListed } from "../text/word-list";
import type { Word } from "../text/words";

const split = (list: string) => list.split("|");

export const mediaRights = defineCheck({
  id: "media-rights",
  title: say("Kuvan oikeudet", "Rättigheter till bilden", "Rights to the picture"),
  kinds: {
    found: {
      level: "warning",
      message: say(
        "Kuva on peräisin muualta. Julkaise se vain luvalla, ja mainitse kuvaaja.",
        "Bilden kommer från annat håll. Publicera den bara med tillstånd och ange fotografen.",
        "The picture is from elsewhere. Publish it only with permission, and name its maker.",
      ),
      headline: say("Onko kuvaan lupa?", "Får bilden användas?", "May the picture be used?"),
    },
    screenshot: {
      level: "reminder",
      message: say(
        "Kuvakaappauksessa voi olla toisten kuvia ja tietoja. Saako sen julkaista?",
        "En skärmbild kan visa andras bilder och uppgifter. Får den publiceras?",
        "A screenshot may show other people’s pictures and data. May it be published?",
      ),
      headline: say(
        "Saako kuvakaappauksen julkaista?",
        "Får skärmbilden publiceras?",
        "May the screenshot be published?",
      ),
    },
  },
  labels: {
    ticks: say("Tarkista oikeudet", "Kontrollera rättigheterna", "Check the rights"),
    "ticks.short": say("Tarkista", "Kontrollera", "Check"),
    own: say(
      "Kuva on oma, tai sen käyttöön on lupa",
      "Bilden är egen eller får användas",
      "It is our own, or may be used",
    ),
    music: say(
      "Myös musiikin ja gifien käyttöön on lupa",
      "Också musik och gif-bilder får användas",
      "Music and gifs may be used too",
    ),
    credit: say("Lisää kuvaajan nimi", "Lägg till fotografens namn", "Add the photographer’s name"),
    "credit.short": say("Lisää", "Lägg till", "Add"),
  },
  params: {
    credit: "Kuva/Foto:",
    pictures: split(
      "*kuva=|*kuvan=|*kuvat=|*kuvia=|meemi|*video=|*videon=|piirros=|piirroksen=|*foto=|*fotot=|*foton=|*bild=|*bilden=|*bilder=|*bilderna=|*fotografi|meme=|picture=|photo=|kuvalähde=|bildkälla=|kuvakooste=|image=",
    ),
    /** Verbs of taking and finding, as done: "bilderna hittar du på nätet" leads readers there. */
    taking: split(
      "löysi|löytyi=|löytynyt=|löydet|nappas|napann|napat|kopioi|kopsa|kaappas|kaapat|kaapann|lainas|lainann|lainat|otin=|otimme=|otettu=|saatu=|saatiin=|peräisin=|poimi|haettu=|hain=|haimme=|latasi|ladann|ladattu=|hittade|hittat=|hittad=|lånade|lånat=|lånad=|sparade|sparat=|sparad=|tog=|tagit=|tagen=|hämtade|hämtat=|hämtad=|kopiera|snodde=|snott=|knyckt|norpade=|laddade=|laddat=|found=|took=|taken=|copied=",
    ),
    /** Where pictures of others lie. */
    sources: split(
      "netistä=|internetistä=|verkosta=|webistä=|somesta=|googlesta=|googlella=|googlaamalla=|googlen kuvista=|*kuvahausta=|pinterestistä=|facebookista=|instagramista=|tiktokista=|redditistä=|lehdestä=|på nätet=|från nätet=|på internet=|från internet=|på google=|från google=|på pinterest=|från pinterest=|på facebook=|från facebook=|på instagram=|från instagram=|från tiktok=|från sociala medier=|via google=|från en webbplats=|från webben=|ur tidningen=|från tidningen=|from google=|from pinterest=|from facebook=|from instagram=|from the internet=|from the web=|from the net=|online=|internet=",
    ),
    /** Services that stand where a maker should be named. */
    services: split("google=|internet=|netti=|nätet=|pinterest=|facebook=|instagram=|tiktok=|reddit="),
    /** Nobody knows the maker, or it is said to be somebody else's. */
    unowned: split(
      "kuvaaja … tuntem|tuntematon kuvaaja|kuvaaja ei tiedossa|fotograf … okänd|okänd fotograf|lainakuva|lainattu kuva|kuva= … lainattu=|lånad bild|lånat foto|bilden= … lånad=",
    ),
    screenshots: ["kuvakaappau", "ruutukaappau", "näyttökuva", "skärmdump", "skärmbild", "skärmavbild", "screenshot"],
  },
  tightening: {
    pictures: "more",
    taking: "more",
    sources: "more",
    services: "more",
    unowned: "more",
    screenshots: "more",
  },
  appliesTo: (context) => countMedia(context) > 0,
  review(context, { credit, screenshots, ...lists }) {
    const { draft, derived, guideline } = context;
    const credits = creditsIn(draft.parts);
    const isFound = (credit: TextRange) => saysSource(derived.wordsIn(credit), lists);
    if (credits.some((credit) => !isFound(credit))) return [];
    const ticks: ChecklistFix = { kind: "checklist", label: "ticks", values: {}, items: ["own", "music"] };
    const { sources, services, unowned } = lists;
    const telling = [sources, services, unowned].flatMap((list) => [...sentencesWith(context, list).keys()]);
    const sentences = Array.from(new Set(telling), ({ part, ...range }) => ({
      text: draft.parts[part] ?? "",
      words: derived.wordsIn({ part, ...range }),
    }));
    const told = sentences.flatMap(({ words, text }) => fromElsewhere(words, text, lists));
    const ranges = [...told, ...outside(credits, told)];
    const inPlaceOfNames = sentences.flatMap(({ words, text }) => creditedServices(words, text, lists));
    const line = `${credit} ${placeholder(placeholderWords.fi.name)}`;
    const edits =
      inPlaceOfNames.length > 0
        ? inPlaceOfNames.map(({ service, lang }) =>
            replaceRange(draft, service, placeholder(placeholderWords[lang].name)),
          )
        : [appendBeforeHashtags(draft, draft.parts.length - 1, line, "\n\n")];
    const name: EditFix = { kind: "edit", label: "credit", values: {}, edits, safe: false };
    const fixes = fits(draft, guideline, edits) ? [ticks, name] : [ticks];
    const altTexts = draft.media?.altTexts ?? [];
    const saysAlt = altWords(context).some((words, at) => fromElsewhere(words, altTexts[at] ?? "", lists).length > 0);
    if (ranges.length > 0 || saysAlt) return [{ kind: "found", ranges, fixes }];
    const shots = derived.words.flatMap((words) => findListed(words, screenshots));
    return shots.length > 0 ? [{ kind: "screenshot", ranges: shots, fixes: [ticks] }] : [];
  },
});

interface Lists {
  pictures: readonly string[];
  taking: readonly string[];
  sources: readonly string[];
  services: readonly string[];
  unowned: readonly string[];
}

/** Where a sentence says that its picture was taken from elsewhere, or that nobody knows whose it is. */
function fromElsewhere(words: readonly Word[], text: string, lists: Lists): TextRange[] {
  const unowned = findListed(words, lists.unowned);
  const pictures = findListed(words, lists.pictures);
  if (pictures.length === 0) return unowned;
  const sources = findListed(words, lists.sources);
  const taken = pairs(findListed(words, lists.taking), sources, text, withinClause);
  const labelled = pairs(pictures, sources, text, labelling).filter(
    ([one, other]) => isInOrder([one, other]) && !announces.test(text.slice(one.end, other.end)),
  );
  const credited = creditedServices(words, text, lists).map(({ picture, service }) => spanning(picture, service));
  return [...unowned, ...[...taken, ...labelled].map(([one, other]) => spanning(one, other)), ...credited];
}

interface Credit {
  picture: TextRange;
  service: TextRange;
  lang: Language;
}

/** "Kuva: Pinterest / Bild: Pinterest": where the maker should be named, each with the language of its line. */
function creditedServices(words: readonly Word[], text: string, { pictures, services }: Lists): Credit[] {
  const byEnd = new Map(findListed(words, pictures).map((picture) => [picture.end, picture]));
  return findListed(words, services).flatMap((service): Credit[] => {
    const gap = /\s?[:/]\s?$/u.exec(text.slice(Math.max(0, service.start - 3), service.start))?.[0].length ?? 0;
    const picture = gap > 0 ? byEnd.get(service.start - gap) : undefined;
    if (!picture) return [];
    const isSwedish = /^(?:foto|\p{L}{0,20}bild)/iu.test(text.slice(picture.start, picture.end));
    return [{ picture, service, lang: isSwedish ? "sv" : "fi" }];
  });
}

type Pair = readonly [TextRange, TextRange];

const labelling = /^\P{L}{1,3}(?:(?:on|är|is|kommer)\s)?$/u;
/** "Bilder kommer på nätet" is to come, "bilden kommer från nätet" was taken. */
const announces = /^\P{L}{1,3}kommer på(?!\p{L})/u;
const withinClause = /^[^,;:]{1,40}$/u;
const isInOrder = ([one, other]: Pair) => one.start < other.start;
const spanning = (one: TextRange, other: TextRange): TextRange => ({
  part: one.part,
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

/** UTF-16 units; no pair is further apart. */
const widest = 40;

/** Each of `ones` with the first of `others` that has only `between` in between. */
function pairs(ones: readonly TextRange[], others: readonly TextRange[], text: string, between: RegExp): Pair[] {
  return ones.flatMap((one): Pair[] => {
    const nearest = firstIndex(others, ({ end }) => end + widest >= one.start);
    const other = others
      .slice(nearest, nearest + 3)
      .find(({ start, end }) =>
        between.test(one.end <= start ? text.slice(one.end, start) : text.slice(end, one.start)),
      );
    return other ? [[one, other]] : [];
  });
}

/** "Kuva: Maija Mallikas", "Foto/Kuva: @maija", "📷 Maija", up to the next credit or the end of the line. */
const credit =
  /(?:(?<!\p{L})(?:kuva|kuvat|kuvaaja|kuvalähde|foto|fotograf|bild|bilder|bildkälla|photo|picture|image|video)\s{0,2}[:/]|📷|📸)(?:[ :/]{0,3}(?:kuva|foto|kuvat|bild|bilder|photo)(?!\p{L})){0,2}[ :/]{0,3}(?<whose>(?!tuntematon|okänd|unknown)(?:\p{L}\p{L}|@)[^\n/|.!?]{0,60})/giu;

const creditsIn = (parts: readonly string[]): TextRange[] =>
  parts.flatMap((text, part) =>
    Array.from(text.matchAll(credit), ({ index, 0: written, groups }) => {
      const end = index + written.length;
      return { part, start: end - (groups?.whose?.length ?? 0), end };
    }),
  );

/** What stands where a maker is named begins with a source or a service: "Kuva: löytyi Googlesta", "📷 Pinterest". */
function saysSource(words: readonly Word[], { taking, sources, services }: Lists): boolean {
  const [first] = words;
  if (!first) return false;
  const begins = (list: readonly string[]) => findListed(words, list).some(({ start }) => start === first.start);
  return begins(services) || begins(sources) || (begins(taking) && findListed(words, sources).length > 0);
}
