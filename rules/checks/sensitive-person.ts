import { type CheckContext, defineCheck, type Report } from "../context/check";
import { findMentions } from "../context/subjects";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { findPersonNames, isGivenName } from "../text/person-names";
import { hasListed } from "../text/word-list";

export const sensitivePerson = defineCheck({
  id: "sensitive-person",
  title: say("Henkilö tekstissä", "Person i texten", "A person in the text"),
  kinds: {
    named: {
      level: "reminder",
      message: say(
        "Onko nimetty ihminen oppilas, asiakas tai lapsi? Varmista lupa.",
        "Är den som nämns elev, klient eller barn? Kontrollera att det finns lov.",
        "Is the person named a pupil, customer or child? Make sure of consent.",
      ),
    },
    customer: {
      level: "reminder",
      message: say(
        "Vastaus voi paljastaa asiakkuuden. Hoida asia yksityisesti.",
        "Svaret kan avslöja en kundrelation. Sköt ärendet privat.",
        "The reply may reveal that someone is a customer. Take care of it in private.",
      ),
    },
  },
  params: {
    /** Words for a child, pupil, customer or patient, in the same sentence as a name. */
    circumstances: {
      fi: [
        "oppila",
        "*luokkalai",
        "koululai",
        "*koululai",
        "eskari",
        "esikoulu",
        "päiväkot",
        "päiväkodi",
        "*hoitolap",
        "lapsi=",
        "lapsen=",
        "lapsemme",
        "vauva",
        "*vuotia",
        "asiaka",
        "asiakka",
        "potila",
        "diagnoos",
        "toimeentulotu",
        "lastensuoj",
        "erityistu",
        "erityislap",
        "sairau",
        "sairast",
        "vammai",
        "työtön",
        "työttöm",
        "päihde",
        "kuntoutuj",
      ],
      sv: [
        "elev",
        "*eleven=",
        "skolbarn",
        "förskolebarn",
        "daghem",
        "barnet=",
        "barn=",
        "årige=",
        "åriga=",
        "åring",
        "klient",
        "kund=",
        "kunden=",
        "patient",
        "diagnos",
        "utkomststöd",
        "barnskydd",
        "särskilt stöd",
        "sjukdom",
        "insjukn",
        "handikap",
        "arbetslös",
        "missbruk",
      ],
    },
    /** Titles, right before or behind the name, of someone who acts in office or in public. */
    titles: [
      "*johtaja",
      "*päällik",
      "*opettaja",
      "rehtori",
      "*rehtori",
      "*ohjaaja",
      "*hoitaja",
      "*neuvoja",
      "*sihteeri",
      "valtuutettu",
      "*puheenjohtaja",
      "*koordinaattori",
      "*suunnittelija",
      "*kirjailija",
      "*taiteilija",
      "muusikko",
      "*valmentaja",
      "*lääkäri",
      "*ministeri",
      "*insinööri",
      "*asiantuntija",
      "*chef",
      "*direktör",
      "*lärare",
      "rektor",
      "*rektor",
      "*ledare",
      "ordförande",
      "*ledamot",
      "*sekreterare",
      "*koordinator",
      "*planerare",
      "*författare",
      "konstnär",
      "*tränare",
      "*läkare",
      "*minister",
      "*handledare",
      "*bibliotekarie",
      "*ingenjör",
      "*sakkunnig",
    ],
    customerWords: {
      fi: [
        "hakemuksesi",
        "hakemustasi",
        "hakemuksenne",
        "hakemustanne",
        "olet asiakkaamme",
        "asiakkaanamme",
        "asiakkuutesi",
        "lapsesi päätö",
        "päätöksesi",
        "tapauksesi",
        "asiakastietosi",
        "varauksesi",
        "laskusi",
      ],
      sv: [
        "din ansökan",
        "er ansökan",
        "ditt ärende",
        "ert ärende",
        "du är vår kund",
        "du är vår klient",
        "din klient",
        "ditt beslut",
        "ditt barns beslut",
        "dina kunduppgifter",
        "din faktura",
      ],
    },
  },
  tightening: {
    circumstances: { fi: "more", sv: "more" },
    titles: "fewer",
    customerWords: { fi: "more", sv: "more" },
  },
  review(context, { circumstances, titles, customerWords }) {
    const { draft, derived } = context;
    const reports: Report<"named" | "customer">[] = [];
    const names = findNames(context).filter((name) => {
      const sentence = derived.sentences.find(
        (each) => each.part === name.part && each.start <= name.start && name.end <= each.end,
      );
      const words = sentence ? derived.wordsIn(sentence) : [];
      if (!hasListed(words, circumstances.fi) && !hasListed(words, circumstances.sv)) return false;
      return !hasListed(neighbours(context, name), titles);
    });
    if (names.length > 0)
      reports.push({ kind: "named", ranges: names.map(({ part, start, end }) => ({ part, start, end })) });
    if (draft.surface === "comment" && derived.isOrganisation) {
      const ranges = findMentions(context, customerWords);
      if (ranges.length > 0) reports.push({ kind: "customer", ranges });
    }
    return reports;
  },
});

/** At most this many names are looked at; a text with more is a list of names. */
const mostNames = 40;

/** Full names, and given names that stand alone. */
function findNames({ draft, guideline, derived }: CheckContext): TextRange[] {
  const full = draft.parts.flatMap((text, part) => findPersonNames(text, part, guideline));
  const begins = new Set(derived.sentences.map(({ part, start }) => `${part}:${start}`));
  const certain = full.filter(({ sure, part, start }) => sure || !begins.has(`${part}:${start}`));
  const fullNameStarts = new Set(full.map(({ part, start }) => `${part}:${start}`));
  const single = derived.words.flat().filter(({ part, start, end, key }) => {
    const originalText = (draft.parts[part] ?? "").slice(start, end);
    return (
      /^\p{Lu}\p{Ll}/u.test(originalText) &&
      !fullNameStarts.has(`${part}:${start}`) &&
      isGivenName(key) &&
      !begins.has(`${part}:${start}`)
    );
  });
  return [...certain, ...single].slice(0, mostNames);
}

/** The two words before the name and, behind a comma, the three after it. */
function neighbours({ draft, derived }: CheckContext, { part, start, end }: TextRange) {
  const wordsBefore = derived.wordsIn({ part, start: Math.max(0, start - 60), end: start }).slice(-2);
  const commaFollows = /^\s*[,(]/.test((draft.parts[part] ?? "").slice(end, end + 3));
  return commaFollows
    ? [...wordsBefore, ...derived.wordsIn({ part, start: end, end: end + 60 }).slice(0, 3)]
    : wordsBefore;
}
