import { type CheckContext, defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Fix } from "../model/finding";
import { say } from "../model/say";
import type { IdentityCode } from "../text/detectors/finnish-identity-code";
import { findPersonalNumbers } from "../text/detectors/personal-numbers";
import { replaceRange } from "../text/edits";
import { hasListed } from "../text/word-list";
import { findWords } from "../text/words";

type Kind = "identity-code" | "artificial-code" | "like-a-code" | "payment-card" | "bank-account";

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
    },
    "artificial-code": {
      level: "warning",
      message: say(
        "Tekstissä on testihenkilötunnus. Tarkista, ettei se ole kenenkään oma.",
        "Texten innehåller en testpersonbeteckning. Kontrollera att den inte är någons egen.",
        "The text contains a test identity code. Make sure that it is nobody’s own.",
      ),
    },
    "like-a-code": {
      level: "warning",
      message: say(
        "Tekstissä on henkilötunnukselta näyttävä numero. Poista se, jos se on henkilötunnus.",
        "Ett nummer liknar en personbeteckning. Ta bort det om det är en sådan.",
        "The text contains a number that looks like an identity code. Remove it if it is one.",
      ),
    },
    "payment-card": {
      level: "error",
      message: say(
        "Tekstissä on maksukortin numero. Poista se ennen julkaisua.",
        "Texten innehåller ett betalkortsnummer. Ta bort det före publicering.",
        "The text contains a payment card number. Remove it before publishing.",
      ),
    },
    "bank-account": {
      level: "warning",
      message: say(
        "Tilinumero ei ole kunnan oma. Tarkista, saako sen julkaista.",
        "Kontonumret är inte kommunens eget. Kontrollera om det får publiceras.",
        "This bank account is not the municipality’s own. Check whether it may be published.",
      ),
    },
  },
  labels: {
    mask: say("Poista numero", "Ta bort numret", "Remove the number"),
  },
  params: {
    /** Words beside a number that say what it is. */
    cues: ["hetu", "henkilötunnu", "sotu", "sosiaaliturvatunnu", "personbeteckning", "personnummer", "id nummer"],
    /** UTF-16 units on each side of a number within which a cue counts. */
    cueDistance: 40,
  },
  tightening: { cues: "more", cueDistance: "higher" },
  review(context, { cues, cueDistance }) {
    const { draft } = context;
    const nearCue = (text: string, { start, end }: { start: number; end: number }) => {
      const around = text.slice(Math.max(0, start - cueDistance), end + cueDistance);
      return hasListed(findWords(around, 0), cues);
    };
    const inText = draft.parts.flatMap((text, part) =>
      findNumbers(text, context, nearCue).map(({ kind, start, end }): Report<Kind> => {
        const range = { part, start, end };
        return { kind, ranges: [range], fixes: [mask(context, kind, range)] };
      }),
    );
    // an alternative text cannot be marked or edited from here
    const inAltTexts = (draft.media?.altTexts ?? []).flatMap((text, picture) =>
      findNumbers(text ?? "", context, nearCue).map(({ kind, start, end }): Report<Kind> => {
        // tells one finding from another without repeating the number
        const digits = (text ?? "").slice(start, end).replace(/\D/g, "");
        return { kind, values: { place: `${picture + 1}/${start}/${Number(digits) % 97}` } };
      }),
    );
    return [...inText, ...inAltTexts];
  },
});

interface NumberRange {
  kind: Kind;
  start: number;
  end: number;
}

function findNumbers(
  text: string,
  { guideline }: CheckContext,
  nearCue: (text: string, range: { start: number; end: number }) => boolean,
): NumberRange[] {
  const { codes, accounts, cards } = findPersonalNumbers(text);
  return [
    ...codes.flatMap((code) => {
      const kind = kindOf(code, nearCue(text, code));
      return kind ? [{ kind, start: code.start, end: code.end }] : [];
    }),
    ...accounts
      .filter(({ value }) => !guideline.public.ibans.includes(value))
      .map(({ start, end }) => ({ kind: "bank-account" as const, start, end })),
    ...cards.map(({ start, end }) => ({ kind: "payment-card" as const, start, end })),
  ];
}

function kindOf(code: IdentityCode, hasCue: boolean): Kind | null {
  if (code.verdict === "valid") return "identity-code";
  if (code.verdict === "artificial") return "artificial-code";
  if (code.verdict === "partial") return hasCue ? "like-a-code" : null;
  return hasCue || code.letterSeparator ? "like-a-code" : null;
}

const masks = {
  fi: { account: "[poistettu tilinumero]", card: "[poistettu kortin numero]", code: "[poistettu henkilötunnus]" },
  sv: { account: "[borttaget kontonummer]", card: "[borttaget kortnummer]", code: "[borttagen personbeteckning]" },
};

function mask({ draft, derived }: CheckContext, kind: Kind, range: TextRange): Fix {
  const spans = derived.spans[range.part] ?? [];
  const swedish = spans.findLast((span) => span.start <= range.start)?.lang === "sv";
  const words = masks[swedish ? "sv" : "fi"];
  const text = kind === "bank-account" ? words.account : kind === "payment-card" ? words.card : words.code;
  const edit = replaceRange(draft, range, text);
  return { kind: "edit", label: "mask", values: {}, edits: [edit], safe: kind !== "bank-account" };
}
