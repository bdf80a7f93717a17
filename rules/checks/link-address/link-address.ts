import { type CheckContext, defineCheck, type Report } from "../../context/check";
import type { TextRange } from "../../model/draft";
import type { Fix } from "../../model/finding";
import { say } from "../../model/say";
import { replaceRange } from "../../text/edits";
import { withoutVisitorMarks } from "../../text/plain-address";
import { unwrapped } from "../../text/wrapped-address";
import { closedPlace } from "./closed-places";
import { domainsOf, mostExamined } from "./mistyped";
import { likenessToOwn } from "./own-names";
import { correctedAddress } from "./slips";
import { spacedAddresses } from "./spaces";
import { findWrittenAddresses, type WrittenAddress } from "./written-addresses";

type Kind =
  | "mistyped"
  | "cut"
  | "spaced"
  | "closed"
  | "perhaps-closed"
  | "misspelt"
  | "dotted"
  | "look-alike"
  | "wrapped"
  | "private"
  | "tracking";

export const linkAddress = defineCheck({
  id: "link-address",
  title: say("Linkin osoite", "Länkens adress", "Address of the link"),
  kinds: {
    mistyped: {
      level: "warning",
      message: say(
        "Osoitteessa on kirjoitusvirhe, eikä se avaudu. Korjaa se.",
        "Adressen har ett skrivfel och öppnas inte. Rätta den.",
        "The address has a typing error and does not open. Correct it.",
      ),
      headline: say("Osoitteessa on kirjoitusvirhe", "Skrivfel i adressen", "Typing error in the address"),
    },
    cut: {
      level: "reminder",
      message: say(
        "Osoite on katkennut, eikä se avaudu. Kopioi se kokonaan.",
        "Adressen är avhuggen och öppnas inte. Kopiera den i sin helhet.",
        "The address is cut short and does not open. Copy the whole of it.",
      ),
      headline: say("Osoite on katkennut", "Adressen är avhuggen", "The address is cut short"),
    },
    spaced: {
      level: "reminder",
      message: say(
        "Osoitteen keskellä on välilyönti. Tarkista, avautuuko oikea sivu.",
        "Det finns ett mellanslag i adressen. Kontrollera att rätt sida öppnas.",
        "There is a space in the address. Check that the right page opens.",
      ),
      headline: say("Välilyönti osoitteessa", "Mellanslag i adressen", "Space in the address"),
    },
    closed: {
      level: "warning",
      message: say(
        "Osoite ei avaudu lukijalle: paikka on sisäinen. Vaihda julkiseen osoitteeseen.",
        "Läsaren kan inte öppna adressen: platsen är intern. Byt till en offentlig adress.",
        "Readers cannot open this address: the place is internal. Use a public one.",
      ),
      headline: say("Osoite ei avaudu lukijalle", "Läsaren kan inte öppna adressen", "Readers cannot open the address"),
    },
    "perhaps-closed": {
      level: "reminder",
      message: say(
        "Linkki avaa asiakirjan muokkausnäkymän. Tarkista, ketkä pääsevät siihen.",
        "Länken öppnar dokumentet för redigering. Kontrollera vem som kommer åt det.",
        "The link opens the document for editing. Check who can get to it.",
      ),
      headline: say("Linkki avaa muokkausnäkymän", "Länken öppnas för redigering", "The link opens for editing"),
    },
    misspelt: {
      level: "warning",
      message: say(
        "Osoite on melkein kunnan oma. Tarkoititko {host}?",
        "Adressen är nästan kommunens egen. Menade du {host}?",
        "The address is almost the municipality’s own. Did you mean {host}?",
      ),
      headline: say("Onko osoite oikein?", "Är adressen rätt?", "Is the address right?"),
    },
    dotted: {
      level: "reminder",
      message: say(
        "Kunnan osoitteessa ei ole ä- eikä ö-kirjainta: {host}.",
        "Kommunens adress skrivs utan å, ä och ö: {host}.",
        "The municipality’s address is written without å, ä and ö: {host}.",
      ),
      headline: say("Ä tai ö kunnan osoitteessa", "Å, ä eller ö i adressen", "Å, ä or ö in the address"),
    },
    "look-alike": {
      level: "warning",
      message: say(
        "Osoite jäljittelee kunnan osoitetta {host} ja vie muualle. Poista se.",
        "Adressen liknar kommunens {host} men leder någon annanstans. Ta bort den.",
        "The address imitates {host} and leads elsewhere. Take it out.",
      ),
      headline: say("Osoite jäljittelee kunnan omaa", "Adressen liknar kommunens", "It imitates the municipal address"),
    },
    wrapped: {
      level: "reminder",
      message: say(
        "Linkki kulkee toisen palvelun kautta. Käytä sivun omaa osoitetta.",
        "Länken går via en annan tjänst. Använd sidans egen adress.",
        "The link goes through another service. Use the page’s own address.",
      ),
      headline: say("Linkki toisen palvelun kautta", "Länk via en annan tjänst", "Link through another service"),
    },
    private: {
      level: "warning",
      message: say(
        "Sähköpostista kopioitu linkki voi paljastaa osoitteesi. Käytä sivun omaa osoitetta.",
        "En länk kopierad ur e-post kan röja din adress. Använd sidans egen adress.",
        "A link copied from an e-mail may give away your address. Use the page’s own.",
      ),
      headline: say("Linkki voi paljastaa osoitteesi", "Länken kan röja din adress", "Link may give away your address"),
    },
    tracking: {
      level: "reminder",
      message: say(
        "Osoitteen lopussa on kävijöitä seuraava koodi. Sivu avautuu ilman sitä.",
        "Adressen slutar med kod som spårar besökare. Sidan öppnas utan den.",
        "The address ends in marks that follow visitors. The page opens without them.",
      ),
      headline: say("Seurantakoodi osoitteessa", "Spårningskod i adressen", "Tracking code in the address"),
    },
  },
  labels: {
    correct: say("Korjaa osoite", "Rätta adressen", "Correct the address"),
    "correct.short": say("Korjaa", "Rätta", "Correct"),
    clean: say("Käytä sivun omaa osoitetta", "Använd sidans egen adress", "Use the page’s own address"),
    "clean.short": say("Suora osoite", "Direkt adress", "Direct address"),
    shorten: say("Poista seuranta osoitteesta", "Ta bort spårningen ur adressen", "Take the tracking out"),
    "shorten.short": say("Poista", "Ta bort", "Take out"),
    swap: say("Vaihda: {host}", "Byt till: {host}", "Change to: {host}"),
    "swap.short": say("Vaihda", "Byt", "Change"),
  },
  params: {
    /** Hosts that only the organisation's own people can open. */
    closed: [] as string[],
    /** Hosts of others whose names are like the organisation's. */
    others: [] as string[],
  },
  tightening: { closed: "more", others: "fewer" },
  review(context, params) {
    const troubles = troublesIn(context, params);
    const kinds = [...new Set(troubles.map(({ kind }) => kind))];
    return kinds.map((kind): Report<Kind> => {
      const ofKind = troubles.filter((each) => each.kind === kind);
      const host = ofKind[0]?.host;
      return {
        kind,
        ...(host === undefined ? {} : { values: { host } }),
        ranges: ofKind.map(({ range: { part, start, end } }) => ({ part, start, end })),
        fixes: fixesFor(context, kind, ofKind),
      };
    });
  },
});

interface Trouble {
  kind: Kind;
  range: TextRange;
  /** What to write instead; null where nobody can tell. */
  right: string | null;
  isSure: boolean;
  host?: string;
}

function troublesIn(
  { draft, derived, guideline }: CheckContext,
  { closed, others }: { closed: string[]; others: string[] },
): Trouble[] {
  const domains = domainsOf(guideline);
  const own = [...domains, ...guideline.sites.neutral];
  return draft.parts.flatMap((text, part) => {
    const links = derived.links.filter((link) => link.part === part);
    const spaced = spacedAddresses(text, part, links, domains).map(
      ({ right, isSure, ...range }): Trouble => ({ kind: "spaced", range, right, isSure }),
    );
    const written = findWrittenAddresses(text, part)
      .slice(0, mostExamined)
      .filter(({ start, end }) => !spaced.some(({ range }) => range.start < end && range.end > start));
    return [...spaced, ...written.flatMap((address) => troubleOf(address, { domains, own, closed, others }) ?? [])];
  });
}

interface Hosts {
  domains: readonly string[];
  own: readonly string[];
  closed: readonly string[];
  others: readonly string[];
}

/** The gravest one: what does not open needs no shorter address. */
function troubleOf(address: WrittenAddress, { domains, own, closed, others }: Hosts): Trouble | null {
  const { text, isCut, ...range } = address;
  const slip = correctedAddress(text, own);
  if (slip) return { kind: "mistyped", range, ...slip };
  const like = likenessToOwn(text, domains, [...own, ...others]);
  if (like?.kind === "misspelt")
    return { kind: like.isDotted ? "dotted" : "misspelt", range, right: like.right, isSure: false, host: like.host };
  const place = closedPlace(text, own, closed);
  if (place) return { kind: place === "closed" ? "closed" : "perhaps-closed", range, right: null, isSure: false };
  if (like) return { kind: "look-alike", range, right: null, isSure: false, host: like.host };
  if (isCut) return { kind: "cut", range, right: null, isSure: false };
  const wrapping = unwrapped(text);
  if (wrapping)
    return { kind: wrapping.tellsSender ? "private" : "wrapped", range, right: wrapping.inside, isSure: true };
  const plain = withoutVisitorMarks(text);
  return plain === text ? null : { kind: "tracking", range, right: plain, isSure: true };
}

/** The certain ones together, each of the others by itself. */
function fixesFor({ draft }: CheckContext, kind: Kind, troubles: readonly Trouble[]): Fix[] {
  const label =
    kind === "tracking"
      ? "shorten"
      : kind === "wrapped" || kind === "private"
        ? "clean"
        : kind === "misspelt" || kind === "dotted"
          ? "swap"
          : "correct";
  const repairs = troubles.flatMap(({ range, right, isSure, host }) =>
    right === null
      ? []
      : [{ edit: replaceRange(draft, range, right), isSure, values: host === undefined ? {} : { host } }],
  );
  const sure = repairs.filter(({ isSure }) => isSure);
  const fixes = repairs
    .filter(({ isSure }) => !isSure)
    .map(({ edit, values }): Fix => ({ kind: "edit", label, values, edits: [edit], safe: false }));
  if (sure.length === 0) return fixes;
  return [{ kind: "edit", label, values: {}, edits: sure.map(({ edit }) => edit), safe: true }, ...fixes];
}
