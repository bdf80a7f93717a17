/** Words that show whether a passage is a sentence, a greeting, a pointer or a name. Closed classes and endings, in small letters. */
import type { Language } from "../model/span";
import { dayMarkOf } from "./day-and-clock-words";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const wordPattern = /\p{L}[\p{L}\p{M}'’:-]*/gu;

/** Copulas, auxiliaries and the commonest verbs whose endings do not show that they are verbs. */
const verbs = {
  fi: list(`
    on ovat oli olivat ole olkaa ollaan olisi olet olen en et ei emme ette eivät älä älkää voi voit voivat voimme voitte voidaan
    saa saat saavat saamme saatte saadaan pitää täytyy kannattaa tule tulkaa tulee tulevat tullaan käy käykää käyvät
    katso katsokaa lue lukekaa varaa varatkaa ota ottakaa ilmoittaudu muista muistathan anna kerro tee tehkää vie jää jäävät
    alkaa alkavat maksaa jatkaa aukeaa avaa sulkee myy tuo näe vastaa etsii hakee kutsuu jakaa loppuu sijaitsee
  `),
  sv: list(`
    är var vore blir blev bli har hade ha kan kunde ska skall skulle får fick vill ville måste bör borde finns fanns kommer kom går
    gick gör gjorde ger gav tar tog ser såg står stod håller höll heter vet låt kör körs säger sade ligger sitter söker hör
    läs se boka delta följ ring skriv ta gå gör hämta lämna anmäl prova njut fråga svara passa kolla besök rösta lyssna titta
    börjar öppnar stänger slutar byggs bygger hjälper bjuder kostar gäller händer leder skriver köper säljer behöver beror
    ges fås ses tas görs visas sänds läses säljs bjuds byts byggs hålls ordnas stängs dras vinner springer spelar serverar väljer möter åker äter
  `),
};

/** "Closed", "open", "cancelled": a notice says it without a verb; a copied fact says it as well. */
const predicates = {
  fi: list("suljettu suljettuna avoinna auki kiinni peruttu perutaan poissa poikki myöhässä valmis valmiina siirretty"),
  sv: list(
    "stängt stängd stängda öppet öppen öppna inställt inställd inställda avstängt avstängd framflyttat klar klart försenad",
  ),
};

/** Pronouns, subordinating conjunctions, negations and adverbs: they stand in sentences, hardly in names and titles. */
const sentenceWords = {
  fi: list(`
    minä minun minua minulle sinä sinun sinua sinulle sinulla me meidän meitä meille meillä meiltä te teidän teitä teille teillä
    hän hänen he heidän heitä heille se sen sitä siitä siihen siellä sieltä ne niiden niitä niistä tämä tämän tätä tässä tästä
    tähän täällä täältä nämä näiden näitä joka jonka jota jossa josta johon jolla jolle jotka joiden joita joissa mikä mitä missä
    mistä mihin milloin miten kuka ketä kaikki kaikkien kaikille jokainen että jotta jos kun koska vaikka kuin mutta vaan eikä
    myös vielä nyt sitten jo aina vain kunnes ennen jälkeen aikana takia vuoksi ilman saakka asti lisäksi
  `),
  sv: list(`
    jag mig min mitt mina du dig din ditt dina han honom hon henne vi oss vår vårt våra ni er ert era de dem deras det den denna
    detta dessa man sig sin sitt sina som att om när där här vad vem vilken vilket vilka hur varför eftersom medan innan tills
    inte ingen inget inga alla allt varje någon något några men utan också även redan ännu nu då så bara alltid dit hit
  `),
};

/** They join names as well, and are no words of a sentence there. */
export const joiningWords = list("ja sekä tai och samt eller av af i på för vid till från rf r.f ry r.y ab oy fi sv");

const finnishVerbEnding =
  /.{3}(?:mme|tte|vat|vät|taan|tään|daan|dään|uu|yy|ee|taa|tää|eaa|eää|kaa|kää|nut|nyt|neet|ttiin)$/u;
/** What has been done is said without a verb as well: "Kadut aurattu", "Nimet julkaistu". */
const finnishParticiple = /.{4}(?:ttu|tty|stu|sty)$/u;
const swedishVerbEnding = /.{3}(?:ades?|erar|eras|[dlnrstvkgm]as|[^n]gar|kar|tar|dar|nar|rar|lar|par|sar|var)$/u;
/** Nouns that end like verbs: "ändringar", "lördagar", "timmar", "dagar", "lokalens stolar", "ungdomarnas". */
const swedishNoun = /(?:ingar|dagar|timmar|delar|kvällar|månar|platsar|gårdar|vägar|hallar|skolar|[aeo]rnas)$/u;

/** `plain`: in small letters; `strict`: words that a copied fact may hold ("suljettu") do not count. */
export function isVerb(plain: string, language: Language, strict = false): boolean {
  if (verbs[language].has(plain)) return true;
  if (!strict && (predicates[language].has(plain) || (language === "fi" && finnishParticiple.test(plain)))) return true;
  if (strict && predicates[language].has(plain)) return false;
  return language === "fi" ? finnishVerbEnding.test(plain) : swedishVerbEnding.test(plain) && !swedishNoun.test(plain);
}

/** Endings that verbs have, and other words as well. */
const verbLikeEnding = { fi: /(?:aa|ää|ee|ii|oo|uu|yy|oi|öi|ui)$/u, sv: /..(?:as|es|ar|er|ade|des|tes)$/u };

/** It is a verb or may be one. */
export const mayBeVerb = (plain: string, language: Language): boolean =>
  isVerb(plain, language) || verbLikeEnding[language].test(plain);

/** Adverbs of time: what is said with them is news, no slogan. */
const timeWords = list(
  "nyt taas jälleen jo vielä tänään huomenna eilen nu igen åter redan ännu idag imorgon dag morgon kväll",
);
export const isTimeWord = (word: string): boolean => {
  const plain = word.toLowerCase();
  return timeWords.has(plain) || dayMarkOf(plain) !== undefined;
};

export const isPredicate = (plain: string, language: Language): boolean => predicates[language].has(plain);
export const isSentenceWord = (plain: string, language: Language): boolean => sentenceWords[language].has(plain);

/** First words of what is said on arriving, leaving, thanking and wishing; complete for Finnish by the partitive of wishes. */
export const opensGreeting =
  /^(?:(?:lämpimästi|sydämellisesti|varmt|hjärtligt|oikein|mycket|tusen|stort|suuri|iso|en|ett)\s+)?(?:tervetuloa|välkom(?:men|na)|kiito(?:s|kset)|kiitti|tack|hei|heippa|hej|hejsan|hejdå|moi|moikka|moro|terve|huomenta|päivää|god|gott|goda|glad|glada|trevlig(?:t|a)?|skön(?:t|a)?|fin|fint|härlig(?:t|a)?|lycka|lyckliga|grattis|ha|hyvää|hyvä|iloista|mukavaa|kivaa|hauskaa|ihanaa|rauhallista|aurinkoista|onnea|onneksi|nähdään|tavataan|vi\s+(?:ses|syns)|syns|ole\s+hyvä|olkaa\s+hyvä|varsågod(?:a)?)(?![\p{L}])/iu;
/** "Kirjasto toivottaa hyvää kesää", "Glad sommar önskar biblioteket" */
export const wishes = /(?<!\p{L})(?:toivotta(?:a|vat|mme|en)|toivoo|toivovat|önskar|önskas|tillönskar)(?!\p{L})/iu;
/** Words that open a greeting, and the language that has them: above 0 Finnish, below 0 Swedish. */
export const greetingMarks: ReadonlyMap<string, 1 | -1> = new Map([
  ...[...list("tervetuloa kiitos kiitokset kiitti hei heippa moi moikka moro terve huomenta onnea onnittelut")].map(
    (word) => [word, 1] as const,
  ),
  ...[...list("välkommen välkomna tack hej hejsan hejdå grattis gratulerar lycka")].map((word) => [word, -1] as const),
]);
export const opensSignature =
  /^(?:ystävällisin\s+|parhain\s+|lämpimin\s+)?(?:terveisin|terkuin|terkut|terveiset|terv|yt|med\s+vänliga?|vänlig(?:a|en)?|bästa|hälsning(?:ar)?|hälsn|hälsar|mvh|vh)(?!\p{L})/iu;

const textWords =
  "version|versio|text|tekst|info|översätt|sammanfattning|inlägg|upplaga|sida|sidor|nyhet|käännös|julkaisu|päivity|tiedo|sivu|uuti|selostus|material";
const pointers = [
  // the language of a text, never of a country, a club or a school: "på svenska", "ruotsiksi", "svensk version"
  /(?<!\p{L})(?:på\s+(?:svenska|finska)|ruotsiksi|suomeksi|(?:ruotsin|suomen)no\p{L}*)(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})(?:(?:svensk|finsk)(?:a|språkiga?)?|(?:ruotsin|suomen)kieli\\p{L}*)\\s+(?:${textWords})`,
    "iu",
  ),
  /(?<!\p{L})(?:översätt(?:ning(?:en)?|s)|kään(?:nös|nöstä|netään))(?!\p{L})/iu,
  /^(?:svenska|finska|suomi|ruotsi|sv|fi):\s*(?:\p{L}+\s+){0,2}(?:kommentar|kommente|sen(?:are|er)|myöhemmin|nästa|seuraava)/iu,
  // "Svenska nedan i kommentarerna"
  /^(?:svenska|finska|suomi|ruotsi)\s+(?:\p{L}+\s+){0,3}(?:kommentar|kommente|senare|myöhemmin|nästa|seuraava)/iu,
  /^(?:den\s+)?(?:text(?:en)?|teksti|versio|version(?:en)?)\s+(?:kommer|följer|tulossa|tulee|seuraa)/iu,
];
const publishing =
  /(?<!\p{L})(?:kommer|publiceras|följer|finns|läggs|hittar|julkaistaan|tulee|tulossa|ilmestyy|löytyy|löydät|seuraa)(?!\p{L})/iu;
/** Another post or page, where the other version is published. */
const otherPlace =
  /(?<!\p{L})(?:kommentar|kommente|nästa|följande|senare|snart|eget|separat|seuraava|myöhemmin|pian|toise|oma|erilli|erikseen|webb|verkko|sivu|sida|sidor|länk|linki|linkk|profil|bio|tråd|ketju|inlägg|julkais|tweet|twiit|päivity|story|stories|tarin)/iu;

/** What a sentence says of a version that stands elsewhere. */
export interface Pointer {
  /** null where it does not name the language. */
  to: Language | null;
  /** Where or when it is published is said: beside a version that is missing this is a promise. */
  isPromise: boolean;
}

/** A sentence that only says where or when the other version is to be found, else null; `words`: how many it has. */
export function readPointer(sentence: string, words: number): Pointer | null {
  if (words > 12 || !pointers.some((pointer) => pointer.test(sentence))) return null;
  // "Rundturen på svenska är 5.12 kl. 12." tells something of its own
  if (/\d/u.test(sentence) && !publishing.test(sentence)) return null;
  const to = /svensk|ruotsi/iu.test(sentence) ? "sv" : /finsk|suome/iu.test(sentence) ? "fi" : null;
  return { to, isPromise: otherPlace.test(sentence) || publishing.test(sentence) };
}
