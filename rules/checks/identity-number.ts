import { type CheckContext, defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Fix } from "../model/finding";
import { say } from "../model/say";
import type { IdentityCode } from "../text/detectors/finnish-identity-code";
import { findIbans } from "../text/detectors/iban";
import { findNamedCards } from "../text/detectors/named-card";
import { findOtherIdentityCodes } from "../text/detectors/other-identity-codes";
import { findPersonalNumbers } from "../text/detectors/personal-numbers";
import { replaceRange } from "../text/edits";
import { outside } from "../text/ranges";
import { hasListed } from "../text/word-list";
import { findWords } from "../text/words";

type NumberKind = "identity-code" | "artificial-code" | "like-a-code" | "payment-card" | "bank-account";
type Kind = NumberKind | "in-parent";

export const identityNumber = defineCheck({
  id: "identity-number",
  alwaysOn: true,
  title: say("Tunnukset ja numerot", "Beteckningar och nummer", "Identifiers"),
  kinds: {
    "identity-code": {
      level: "error",
      message: say(
        "Tekstissä on henkilötunnus. Poista se ennen julkaisua.",
        "Texten innehåller en personbeteckning. Ta bort den före publicering.",
        "The text contains a personal identity code. Remove it before publishing.",
      ),
      headline: say("Henkilötunnus tekstissä", "Personbeteckning i texten", "Identity code in the text"),
    },
    "artificial-code": {
      level: "warning",
      message: say(
        "Tekstissä on testihenkilötunnus. Tarkista, ettei se ole kenenkään oma.",
        "Texten innehåller en testpersonbeteckning. Kontrollera att den inte är någons egen.",
        "The text contains a test identity code. Make sure that it is nobody’s own.",
      ),
      headline: say("Testihenkilötunnus tekstissä", "Testpersonbeteckning i texten", "Test identity code in the text"),
    },
    "like-a-code": {
      level: "warning",
      message: say(
        "Tekstissä on henkilötunnukselta näyttävä numero. Poista se, jos se on henkilötunnus.",
        "Ett nummer liknar en personbeteckning. Ta bort det om det är en sådan.",
        "The text contains a number that looks like an identity code. Remove it if it is one.",
      ),
      headline: say("Onko tämä henkilötunnus?", "Är det här en personbeteckning?", "Is this an identity code?"),
    },
    "payment-card": {
      level: "error",
      message: say(
        "Tekstissä on maksukortin numero. Poista se ennen julkaisua.",
        "Texten innehåller ett betalkortsnummer. Ta bort det före publicering.",
        "The text contains a payment card number. Remove it before publishing.",
      ),
      headline: say("Maksukortin numero tekstissä", "Betalkortsnummer i texten", "Payment card number in the text"),
    },
    "bank-account": {
      level: "warning",
      message: say(
        "Tilinumero ei ole kunnan oma. Tarkista, saako sen julkaista.",
        "Kontonumret är inte kommunens eget. Kontrollera om det får publiceras.",
        "This bank account is not the municipality’s own. Check whether it may be published.",
      ),
      headline: say("Tilinumero ei ole kunnan", "Kontonumret är inte kommunens", "Not the municipality’s bank account"),
    },
    "in-parent": {
      level: "warning",
      message: say(
        "Viestissä, johon vastaat, on henkilötunnus tai kortin numero. Piilota se.",
        "Meddelandet du svarar på har en personbeteckning eller ett kortnummer. Dölj det.",
        "The message you answer has an identity code or a card number. Hide it.",
      ),
      headline: say(
        "Henkilötietoja saadussa viestissä",
        "Personuppgifter i meddelandet",
        "Personal data in the message",
      ),
    },
  },
  labels: {
    "mask-code": say("Poista henkilötunnus", "Ta bort personbeteckningen", "Remove the identity code"),
    "mask-code.short": say("Poista", "Ta bort", "Remove"),
    "mask-card": say("Poista kortin numero", "Ta bort kortnumret", "Remove the card number"),
    "mask-card.short": say("Poista", "Ta bort", "Remove"),
    "mask-account": say("Poista tilinumero", "Ta bort kontonumret", "Remove the account number"),
    "mask-account.short": say("Poista", "Ta bort", "Remove"),
  },
  params: {
    /** Words beside a number that say what it is. */
    cues: [
      "hetu",
      "henkilötunnu",
      "henkilökoodi",
      "henkilönumero",
      "sotu",
      "sosiaaliturvatunnu",
      "personbeteckning",
      "personnummer",
      "personkod",
      "personsignum",
      "socialskyddssignum",
      "socialsignum",
      "samordningsnummer",
      "id nummer",
      "identity code",
      "identity number",
      "social security number",
      "isikukood",
      "asmens koda",
      "personas kod",
      "pesel",
      "fødselsnummer",
      "cpr",
    ],
    /** UTF-16 units on each side of a number within which a cue counts. */
    cueDistance: 40,
  },
  tightening: { cues: "more", cueDistance: "higher" },
  review(context, { cues, cueDistance }) {
    const { draft, derived } = context;
    const isCued: IsCued = (text, { start, end }) => {
      const around = text.slice(Math.max(0, start - cueDistance), end + cueDistance);
      return hasListed(findWords(around, 0), cues) && !hasOtherLabel(text.slice(0, start), cues);
    };
    const inText = draft.parts.flatMap((text, part) =>
      findNumbers(text, context, isCued).map(({ kind, start, end }): Report<Kind> => {
        const range = { part, start, end };
        return { kind, ranges: [range], fixes: [mask(context, kind, range)] };
      }),
    );
    // an alternative text cannot be marked or edited from here
    const inAltTexts = (draft.media?.altTexts ?? []).flatMap((text, picture) =>
      findNumbers(text ?? "", context, isCued).map(({ kind, start, end }): Report<Kind> => {
        // tells one finding from another without repeating the number
        const digits = (text ?? "").slice(start, end).replace(/\D/g, "");
        return { kind, values: { place: `${picture + 1}/${start}/${Number(digits) % 97}` } };
      }),
    );
    const canHideParent = draft.surface === "comment" && draft.place === "own" && derived.isOrganisation;
    const parent = canHideParent ? (draft.parent ?? "").slice(0, longestParent) : "";
    const inParent = findNumbers(parent, context, isCued).some(({ kind }) => kind !== "bank-account");
    return [...inText, ...inAltTexts, ...(inParent ? [{ kind: "in-parent" as const }] : [])];
  },
});

/** UTF-16 units of the message that is answered; more than any platform takes. */
const longestParent = 20_000;

interface NumberRange extends TextRange {
  kind: NumberKind;
}
/** Whether a word beside the number says that it is an identity code. */
type IsCued = (text: string, range: { start: number; end: number }) => boolean;

/** Of two that overlap the surer one. The part is 0. */
function findNumbers(text: string, { guideline }: CheckContext, isCued: IsCued): NumberRange[] {
  if (!/\d{3}/.test(text)) return [];
  const ranged = (kind: NumberKind, { start, end }: { start: number; end: number }): NumberRange => ({
    kind,
    part: 0,
    start,
    end,
  });
  const { codes, cards } = findPersonalNumbers(text);
  const accounts = findIbans(text);
  let found = codes.flatMap((code) => {
    const kind = kindOf(
      code,
      () => isCued(text, code),
      () => hasOtherLabel(text.slice(0, code.start), []),
    );
    return kind ? [ranged(kind, code)] : [];
  });
  const add = (more: NumberRange[]) => {
    found = [...found, ...outside(more, found)];
  };
  add(accounts.map((account) => ranged("bank-account", account)));
  add(cards.map((card) => ranged("payment-card", card)));
  add(findNamedCards(text).map((card) => ranged("payment-card", card)));
  const others = findOtherIdentityCodes(text).filter((code) => code.unmistakable || isCued(text, code));
  add(others.map((code) => ranged("like-a-code", code)));
  const own = new Set(accounts.filter(({ value }) => guideline.public.ibans.includes(value)).map(({ start }) => start));
  return found
    .filter(({ kind, start }) => kind !== "bank-account" || !own.has(start))
    .sort((a, b) => a.start - b.start);
}

function kindOf(code: IdentityCode, isCued: () => boolean, isOther: () => boolean): NumberKind | null {
  if (code.verdict === "valid") return "identity-code";
  if (code.verdict === "artificial") return "artificial-code";
  // "tuotenumero 121212A123B"
  const looksLikeOne = code.verdict === "malformed" && code.letterSeparator && !isOther();
  return looksLikeOne || isCued() ? "like-a-code" : null;
}

/** "Varausnumerosi on …", "puh. …": the word right in front names another kind of number. */
const label =
  /(?<!\p{L})((?:\p{L}{2,40}(?:numero|nummer|viite|referens|koodi|kod)|viite|referens|diaari|dnro|dnr)\p{L}{0,12}|puh|tel|tfn|p|soita|ring)[.:]?(?: on| är)?:? ?$/iu;

function hasOtherLabel(textBefore: string, cues: readonly string[]): boolean {
  const word = label.exec(textBefore.slice(-80))?.[1];
  return word !== undefined && !hasListed(findWords(word, 0), cues);
}

const masks = {
  fi: { account: "[poistettu tilinumero]", card: "[poistettu kortin numero]", code: "[poistettu henkilötunnus]" },
  sv: { account: "[borttaget kontonummer]", card: "[borttaget kortnummer]", code: "[borttagen personbeteckning]" },
};

function mask({ draft, derived }: CheckContext, kind: NumberKind, range: TextRange): Fix {
  const spans = derived.spans[range.part] ?? [];
  const swedish = spans.findLast((span) => span.start <= range.start)?.lang === "sv";
  const words = masks[swedish ? "sv" : "fi"];
  const what = kind === "bank-account" ? "account" : kind === "payment-card" ? "card" : "code";
  const edit = replaceRange(draft, range, words[what]);
  const isCertain = kind !== "bank-account" && kind !== "like-a-code";
  return { kind: "edit", label: `mask-${what}`, values: {}, edits: [edit], safe: isCertain };
}
