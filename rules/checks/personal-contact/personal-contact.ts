import { type CheckContext, defineCheck, type Report } from "../../context/check";
import type { TextRange } from "../../model/draft";
import type { Fix } from "../../model/finding";
import { say } from "../../model/say";
import { findBusinessIds } from "../../text/business-ids";
import { findIdentityCodes } from "../../text/detectors/finnish-identity-code";
import { findIbans } from "../../text/detectors/iban";
import { findNamedCards } from "../../text/detectors/named-card";
import { findPaymentCards } from "../../text/detectors/payment-card";
import { replaceRange } from "../../text/edits";
import { type EmailAddress, findEmails } from "../../text/emails";
import { hasHomeAddress } from "../../text/home-addresses";
import { findLinks, isHostOf } from "../../text/links";
import { matchesOf } from "../../text/matches";
import { findPhones, isServiceNumber, type PhoneNumber } from "../../text/phones";
import { findVehiclePlates } from "../../text/plates";
import { outside } from "../../text/ranges";
import { findListed } from "../../text/word-list";
import { findWords, type Word } from "../../text/words";
import { askingSentences, asks } from "./asking";
import { consumerDomains, kindOfEmail, unitAddresses } from "./email-owner";
import { inquiryWords, ownersIn, residentWords, workWords } from "./phone-owner";

type Kind = "private-email" | "named-email" | "phone" | "phone-in-reply" | "plate" | "asks-for-data" | "in-parent";

export const personalContact = defineCheck({
  id: "personal-contact",
  title: say("Yhteystiedot", "Kontaktuppgifter", "Contact details"),
  kinds: {
    "private-email": {
      level: "warning",
      message: say(
        "Osoite on yksityinen. Käytä yksikön osoitetta tai varmista lupa.",
        "Adressen är privat. Använd enhetens adress eller kontrollera att det finns tillstånd.",
        "The address is a private one. Use the unit’s own, or make sure of consent.",
      ),
      headline: say("Yksityinen sähköpostiosoite", "Privat e-postadress", "Private e-mail address"),
    },
    "named-email": {
      level: "reminder",
      message: say(
        "Onko henkilön kanssa sovittu yhteystiedosta? Yksikön osoite on varmempi.",
        "Är det avtalat med personen? Enhetens adress är säkrare.",
        "Has the person agreed to be the contact? The unit’s address is safer.",
      ),
      headline: say("Henkilön sähköpostiosoite", "En persons e-postadress", "A person’s e-mail address"),
    },
    phone: {
      level: "reminder",
      message: say(
        "Onko puhelinnumero tarkoitettu julkiseksi? Varmista ennen julkaisua.",
        "Är telefonnumret avsett att vara offentligt? Kontrollera före publicering.",
        "Is the phone number meant to be public? Make sure before publishing.",
      ),
      headline: say("Onko puhelinnumero julkinen?", "Är telefonnumret offentligt?", "Is the phone number public?"),
    },
    "phone-in-reply": {
      level: "warning",
      message: say(
        "Vastauksessa on puhelinnumero. Poista se, jos se on asukkaan.",
        "Svaret innehåller ett telefonnummer. Ta bort det om det är en invånares.",
        "The reply has a phone number. Remove it if it is a resident’s.",
      ),
      headline: say("Puhelinnumero vastauksessa", "Telefonnummer i svaret", "Phone number in the reply"),
    },
    plate: {
      level: "reminder",
      message: say(
        "Rekisteritunnuksesta voi tunnistaa ihmisen. Poista se.",
        "Ett registernummer kan peka ut en person. Ta bort det.",
        "A number plate can point to a person. Remove it.",
      ),
      headline: say("Rekisteritunnus tekstissä", "Registernummer i texten", "Number plate in the text"),
    },
    "asks-for-data": {
      level: "warning",
      message: say(
        "Älä pyydä henkilötietoja kommentteihin. Ohjaa yksityisviestiin tai lomakkeeseen.",
        "Be inte om personuppgifter i kommentarer. Hänvisa till ett privat meddelande.",
        "Do not ask for personal data in comments. Lead to a private message or a form.",
      ),
      headline: say("Henkilötietoja kommentteihin?", "Personuppgifter i kommentarer?", "Personal data in comments?"),
    },
    "in-parent": {
      level: "reminder",
      message: say(
        "Viestissä, johon vastaat, on yhteystietoja. Piilota se ja vastaa yksityisesti.",
        "Meddelandet du svarar på har kontaktuppgifter. Dölj det och svara privat.",
        "The message you answer has contact details. Hide it and answer in private.",
      ),
      headline: say("Viestissä on yhteystietoja", "Kontaktuppgifter i meddelandet", "Contact details in the message"),
    },
  },
  labels: {
    "mask-email": say("Poista osoite", "Ta bort adressen", "Remove the address"),
    "mask-email.short": say("Poista", "Ta bort", "Remove"),
    "mask-phone": say("Poista numero", "Ta bort numret", "Remove the number"),
    "mask-phone.short": say("Poista", "Ta bort", "Remove"),
    "mask-plate": say("Poista tunnus", "Ta bort registernumret", "Remove the plate"),
    "mask-plate.short": say("Poista", "Ta bort", "Remove"),
  },
  params: {
    /** Addresses that only show what addresses look like. */
    sampleAddresses: [
      "etunimi.sukunimi",
      "fornamn.efternamn",
      "förnamn.efternamn",
      "firstname.lastname",
      "first.last",
      "nimi.sukunimi",
    ],
    /** Domains whose addresses belong to private persons. */
    consumerDomains,
    /** What the local part of a unit's address begins with, or has behind a full stop. */
    unitAddresses,
    /** Beside a number: who answers there does so at work. */
    workWords,
    /** Before a number, and nobody is named: it is there to be called. */
    inquiryWords,
    /** Beside a number: it is that of the person who is written to, or the writer's own. */
    residentWords,
    vehicleWords: [
      "*auto",
      "*ajoneuvo",
      "rekisteri",
      "rekkari",
      "*rekka=",
      "*rekan=",
      "mopo",
      "*mopo=",
      "moottoripyör",
      "mönkijä",
      "skootteri",
      "traktor",
      "perävaunu",
      "peräkärry",
      "*pysäköi",
      "bil=",
      "bilen=",
      "bilar=",
      "*bil=",
      "*bilen=",
      "fordon",
      "*fordon",
      "moped",
      "motorcykel",
      "skoter",
      "släpvagn",
      "parkera",
      "*parkera",
      "registernummer",
      "registerskylt",
    ],
    /** UTF-16 units on each side of a word for a vehicle within which a plate is looked for. */
    vehicleDistance: 40,
    asks,
  },
  tightening: {
    sampleAddresses: "fewer",
    consumerDomains: "more",
    unitAddresses: "fewer",
    workWords: "fewer",
    inquiryWords: "fewer",
    residentWords: "more",
    vehicleWords: "more",
    vehicleDistance: "higher",
    asks: { verbs: "more", data: "more", inPublic: "more", inPrivate: "fewer", negations: "fewer" },
  },
  review(context, params) {
    const { draft, guideline } = context;
    const parent = (draft.parent ?? "").slice(0, longestParent);
    const inParent = new Set(findPhones(parent, 0).map(({ number }) => number));
    const rangesByKind: Record<Kind, TextRange[]> = {
      "private-email": [],
      "named-email": [],
      phone: [],
      "phone-in-reply": [],
      plate: [],
      "asks-for-data": askingSentences(context, params.asks),
      "in-parent": [],
    };
    const isOwn = ({ domain }: EmailAddress) => isHostOf(domain, guideline.public.domains);
    const isReply = draft.surface === "comment";
    for (const [part, text] of draft.parts.entries()) {
      const ownerOf = ownersIn(text, context.derived.words[part] ?? [], params);
      const emails = findEmails(text, part);
      for (const email of emails) {
        const kind = kindOfEmail(email, guideline.public.domains, params);
        // an officer's work address beside name and title is meant to be there
        const isOfficer =
          kind === "named-email" &&
          isOwn(email) &&
          ownerOf(email, false) === "work" &&
          isNamed(email, context.derived.words[part] ?? []);
        if (kind && !isOfficer) rangesByKind[kind].push(email);
      }
      const links = context.derived.links.filter((link) => link.part === part);
      const phones = outside(findPhones(text, part), [...emails, ...links, ...otherNumbers(text, part)]);
      for (const phone of phones.filter(({ number }) => !isPublic(number, guideline.public.phones))) {
        const owner = isReply && inParent.has(phone.number) ? "person" : ownerOf(phone);
        if (owner === "person") rangesByKind[isReply ? "phone-in-reply" : "phone"].push(phone);
      }
      const plates = outside(findVehiclePlates(text, part), [...emails, ...links]);
      const vehicles = findListed(context.derived.words[part] ?? [], params.vehicleWords).map((range) => ({
        ...range,
        start: range.start - params.vehicleDistance,
        end: range.end + params.vehicleDistance,
      }));
      const platesAlone = new Set(outside(plates, vehicles));
      rangesByKind.plate.push(...plates.filter((plate) => !platesAlone.has(plate)));
    }
    const canHideParent = isReply && draft.place === "own" && context.derived.isOrganisation;
    const hidden: Report<Kind>[] =
      canHideParent && hasPrivateContact(parent, guideline, params) ? [{ kind: "in-parent" }] : [];
    const reports = Object.entries(rangesByKind).flatMap(([kind, ranges]): Report<Kind>[] => {
      if (ranges.length === 0) return [];
      const plainRanges = ranges.map(({ part, start, end }) => ({ part, start, end }));
      // the keys are those of `rangesByKind`
      return [{ kind: kind as Kind, ranges: plainRanges, fixes: fixFor(context, kind, plainRanges) }];
    });
    return [...reports, ...hidden];
  },
});

/** "Leena Ahola, leena.ahola@…": whose address it is stands in the text. */
function isNamed({ local, start }: EmailAddress, words: readonly Word[]): boolean {
  const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "");
  const names = new Set(words.filter((word) => word.end <= start).map(({ key }) => plain(key)));
  return local
    .toLowerCase()
    .split(/[.-]/)
    .every((name) => names.has(plain(name)));
}

/** UTF-16 units of the message that is answered; more than any platform takes. */
const longestParent = 20_000;

function hasPrivateContact(text: string, guideline: CheckContext["guideline"], params: Params): boolean {
  const emails = findEmails(text, 0);
  const phones = outside(findPhones(text, 0), [...emails, ...findLinks(text, 0), ...otherNumbers(text, 0)]);
  const ownerOf = ownersIn(text, findWords(text, 0), params);
  return (
    hasHomeAddress(text) ||
    emails.some((email) => kindOfEmail(email, guideline.public.domains, params) === "private-email") ||
    phones.some((phone) => !isPublic(phone.number, guideline.public.phones) && ownerOf(phone) === "person")
  );
}

const isPublic = (number: PhoneNumber["number"], publicNumbers: readonly string[]) =>
  isServiceNumber(number) || publicNumbers.some((beginning) => number.startsWith(beginning));

/** Ranges of numbers that look like telephone numbers but are something else. */
function otherNumbers(text: string, part: number): TextRange[] {
  const ranges = [
    ...findIdentityCodes(text),
    ...findIbans(text),
    ...findPaymentCards(text),
    ...findNamedCards(text),
    ...findBusinessIds(text),
  ];
  return [
    ...ranges.map(({ start, end }) => ({ part, start, end })),
    ...matchesOf(text, namedNumber).map((match) => ({
      part,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ];
}

/** A reference, record, order or invoice number with the word for it in front, "RF18 5390 …", "ISSN 0355-1234". */
const namedNumber =
  /(?<![\p{L}\p{N}])RF\d{2}(?: ?[\dA-Z]{1,4}){1,6}(?![\p{L}\p{N}])|(?<!\p{L})(?:issn|isbn|viit(?:e|tee)|viitenumero|referens|referensnummer|diaarinumero|diarienummer|dnro|tilausnumero|beställningsnummer|laskun numero|fakturanummer|verkkolaskuosoite|verkkolasku|nätfakturaadress|ovt|kirjastokortti|bibliotekskort)[\p{L}-]{0,12}(?: on| är)?:? {0,2}[\d -]{4,40}/giu;

interface Params {
  sampleAddresses: string[];
  consumerDomains: string[];
  unitAddresses: string[];
  workWords: string[];
  inquiryWords: string[];
  residentWords: string[];
}

const masks = {
  email: { fi: "[poistettu sähköpostiosoite]", sv: "[borttagen e-postadress]" },
  phone: { fi: "[poistettu puhelinnumero]", sv: "[borttaget telefonnummer]" },
  plate: { fi: "[poistettu rekisteritunnus]", sv: "[borttaget registernummer]" },
};

function fixFor({ draft, derived }: CheckContext, kind: string, ranges: TextRange[]): Fix[] {
  const what =
    kind === "private-email" ? "email" : kind === "phone-in-reply" ? "phone" : kind === "plate" ? "plate" : null;
  if (!what) return [];
  const edits = ranges.map((range) => {
    const lang = derived.spans[range.part]?.findLast((span) => span.start <= range.start)?.lang;
    return replaceRange(draft, range, masks[what][lang === "sv" ? "sv" : "fi"]);
  });
  return [{ kind: "edit", label: `mask-${what}`, values: {}, edits, safe: false }];
}
