import { type CheckContext, defineCheck, type Report } from "../../context/check";
import { findMentions } from "../../context/subjects";
import type { TextRange } from "../../model/draft";
import { say } from "../../model/say";
import { findHomeAddresses } from "../../text/home-addresses";
import { outside, rangeOf } from "../../text/ranges";
import { hasListed } from "../../text/word-list";
import { illnessFinder } from "./illness";
import { findNames, neighbours } from "./named-people";
import { ageBeside, customers, isSpokenTo, lookedUp, pupilsOfClass, saysIn, secrets } from "./private-matters";

export const sensitivePerson = defineCheck({
  id: "sensitive-person",
  title: say("Henkilö tekstissä", "Person i texten", "A person in the text"),
  kinds: {
    named: {
      level: "reminder",
      message: say(
        "Onko nimetty ihminen oppilas, asiakas tai lapsi? Varmista lupa.",
        "Är den som nämns elev, klient eller barn? Kontrollera att det finns tillstånd.",
        "Is the person named a pupil, customer or child? Make sure of consent.",
      ),
      headline: say("Saako henkilön nimen julkaista?", "Får personen nämnas?", "May the person be named?"),
    },
    customer: {
      level: "reminder",
      message: say(
        "Vastaus voi paljastaa asiakkuuden. Hoida asia yksityisesti.",
        "Svaret kan avslöja en kundrelation. Sköt ärendet privat.",
        "The reply may reveal that someone is a customer. Take care of it in private.",
      ),
      headline: say("Paljastaako vastaus asiakkuuden?", "Röjer svaret en kundrelation?", "Does it reveal a customer?"),
    },
    child: {
      level: "warning",
      message: say(
        "Lapsen koko nimi ja ikä yksilöivät hänet. Poista toinen tai varmista huoltajan lupa.",
        "Namn och ålder pekar ut barnet. Ta bort det ena eller be vårdnadshavaren om tillstånd.",
        "A full name and an age identify the child. Remove one, or ask the guardian.",
      ),
      headline: say("Lapsen nimi ja ikä", "Barnets namn och ålder", "A child’s name and age"),
    },
    exposed: {
      level: "warning",
      message: say(
        "Teksti kertoo ihmisestä yksityisen asian. Poista se ja vastaa yksityisesti.",
        "Texten röjer något privat om en person. Ta bort det och svara privat.",
        "The text tells something private about a person. Remove it, answer in private.",
      ),
      headline: say("Ihmisen yksityinen asia", "Något privat om en person", "Something private about a person"),
    },
  },
  params: {
    secrets,
    lookedUp,
    customers,
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
      "runoilija",
      "*näyttelijä",
      "*laulaja",
      "säveltäjä",
      "*urheilija",
      "*hiihtäjä",
      "*juoksija",
      "*pelaaja",
      "*mestari",
      "poet",
      "*skådespelare",
      "*sångare",
      "tonsättare",
      "*idrottare",
      "skidåkare",
      "*löpare",
      "*spelare",
      "*mästare",
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
    secrets: { fi: "more", sv: "more" },
    lookedUp: { fi: "more", sv: "more" },
    customers: { fi: "more", sv: "more" },
    circumstances: { fi: "more", sv: "more" },
    titles: "fewer",
    customerWords: { fi: "more", sv: "more" },
  },
  review(context, { secrets, lookedUp, customers, circumstances, titles, customerWords }) {
    const { draft, derived } = context;
    const isReply = draft.surface === "comment" && derived.isOrganisation;
    const ranges: Record<"child" | "exposed" | "named" | "customer", TextRange[]> = {
      child: [],
      exposed: isReply ? draft.parts.flatMap((text, part) => pupilsOfClass(text, part)) : [],
      named: [],
      customer: [],
    };
    const illnessOf = illnessFinder(context);
    for (const name of findNames(context)) {
      // at the beginning of a sentence the title has a capital letter, too
      const titled = hasListed([...neighbours(context, name), ...derived.wordsIn(name)], titles);
      // "Anna" begins many a sentence as a verb
      const isPerson =
        name.isKnown && (name.isFull || (name.isCertain && !isSpokenTo(draft.parts[name.part] ?? "", name)));
      const illness = isPerson ? illnessOf(name, titled || !name.isFull) : [];
      ranges.exposed.push(...illness.filter((range) => !ranges.exposed.includes(range)));
      if (titled || illness.length > 0) continue;
      const text = draft.parts[name.part] ?? "";
      const homes = name.isFull && name.isKnown ? homesOf(context, name) : [];
      ranges.exposed.push(...homes);
      if (homes.length > 0) continue;
      const age = name.isFull ? ageBeside(text, name) : null;
      if (age !== null && saysIn(context, name, secrets)) ranges.exposed.push(name);
      else if (age !== null && age < 18) ranges.child.push(name);
      else if (name.isFull && isOurCustomer(context, name, customers, secrets)) ranges.exposed.push(name);
      else if (isReply && name.isKnown && !isSpokenTo(text, name) && saysIn(context, name, secrets))
        ranges.exposed.push(name);
      else if (name.isCertain && saysIn(context, name, circumstances)) ranges.named.push(name);
    }
    if (isReply) {
      const revealing = findMentions(context, customerWords);
      const isPrivate = (range: TextRange) => saysIn(context, range, secrets) || saysIn(context, range, lookedUp);
      ranges.exposed.push(...revealing.filter(isPrivate));
      ranges.customer.push(...revealing.filter((range) => !isPrivate(range)));
    }
    return Object.entries(ranges).flatMap(([kind, found]): Report<keyof typeof ranges>[] => {
      const alone = outside(found, kind === "exposed" ? [] : ranges.exposed).map(rangeOf);
      // the keys are those of `ranges`
      return alone.length > 0 ? [{ kind: kind as keyof typeof ranges, ranges: alone }] : [];
    });
  },
});

/** Where the person lives, by the sentence of the name. */
function homesOf({ draft, derived }: CheckContext, name: TextRange): TextRange[] {
  const sentence = derived.sentenceAt(name);
  if (!sentence) return [];
  const { part, start } = sentence;
  const text = (draft.parts[part] ?? "").slice(start, Math.min(sentence.end, start + longestSentence));
  return findHomeAddresses(text).map((home) => ({ part, start: start + home.start, end: start + home.end }));
}
/** UTF-16 units of a sentence that are looked at. */
const longestSentence = 600;

/** "Asiakkaamme Helvi Ranta", or a customer of whom the sentence tells more. */
function isOurCustomer(context: CheckContext, name: TextRange, customers: WordLists, secrets: WordLists): boolean {
  const { part, start } = name;
  const before = context.derived.wordsIn({ part, start: Math.max(0, start - 60), end: start }).slice(-2);
  if (!hasListed(before, customers.fi) && !hasListed(before, customers.sv)) return false;
  const isOurs = before.some(({ key }) => /mme$|^(?:vår|vårt|våra|meidän)$/.test(key));
  return isOurs || saysIn(context, name, secrets);
}

interface WordLists {
  fi: string[];
  sv: string[];
}
