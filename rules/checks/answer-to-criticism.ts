import { type CheckContext, defineCheck } from "../context/check";
import { mentions } from "../context/subjects";
import type { Edit } from "../model/finding";
import { say } from "../model/say";
import { appendSentences, replaceRange } from "../text/edits";
import { placeholder, placeholderWords } from "../text/placeholders";
import { findListed } from "../text/word-list";
import { findWords } from "../text/words";

const partsOfAnswer = ["thanks", "cause", "remedy", "apology"] as const;
type AnswerPart = (typeof partsOfAnswer)[number];

export const answerToCriticism = defineCheck({
  id: "answer-to-criticism",
  title: say("Vastaus kritiikkiin", "Svar på kritik", "Answer to criticism"),
  kinds: {
    incomplete: {
      level: "reminder",
      message: say(
        "Negatiiviseen palautteeseen: kiitä, kerro syy ja korjaus, pahoittele.",
        "Vid negativ respons: tacka, berätta orsak och åtgärd, beklaga.",
        "To negative feedback: thank, tell the cause and the remedy, apologise.",
      ),
      headline: say("Onko vastauksessa kaikki?", "Finns allt med i svaret?", "Is everything in the answer?"),
    },
  },
  labels: {
    ticks: say("Ovatko nämä mukana?", "Finns de här med?", "Are these in it?"),
    thanks: say("Kiitos palautteesta", "Tack för responsen", "Thanks for the feedback"),
    cause: say("Mistä asia johtui", "Vad det berodde på", "What it was caused by"),
    remedy: say("Miten ja milloin se korjataan", "Hur och när det åtgärdas", "How and when it is put right"),
    apology: say("Pahoittelu", "En beklagan", "An apology"),
    complete: say("Lisää puuttuvat kohdat", "Lägg till det som saknas", "Add what is missing"),
    "complete.short": say("Lisää kohdat", "Lägg till dem", "Add them"),
  },
  params: {
    minNegative: 2,
    thanks: { fi: ["kiito", "kiitä", "kiitt"], sv: ["tack"] },
    cause: {
      fi: [
        "koska=",
        "sillä=",
        "syy=",
        "syyn=",
        "syynä=",
        "syyksi=",
        "syystä=",
        "syitä=",
        "johtu",
        "aiheut",
        "vuoksi=",
        "takia=",
        "seurauksena=",
      ],
      sv: [
        "eftersom=",
        "därför=",
        "orsak",
        "beror=",
        "berodde=",
        "bero=",
        "på grund av",
        "till följd av",
        "anledning",
        "förorsak",
      ],
    },
    remedy: {
      fi: [
        "korja",
        "korjat",
        "hoida",
        "hoide",
        "hoitu",
        "selvit",
        "paranna",
        "paranne",
        "huoleh",
        "huolehd",
        "ohjaa",
        "ohjee",
        "kunnost",
        "vaihda",
        "vaihde",
        "siivoa",
        "siivot",
        "siivoo",
        "viemme",
        "tilaamme",
        "tilattu",
        "uusimme",
        "uusitaan",
        "palautamme",
        "hyvitämme",
        "muutamme",
        "lisäämme",
        "tarkista",
        "tarkiste",
        "poistamme",
      ],
      sv: [
        "åtgärd",
        "rätta",
        "förbättr",
        "utred",
        "ser till",
        "se till",
        "fixa",
        "reparer",
        "ordna",
        "korriger",
        "byter=",
        "byts=",
        "städa",
        "undersök",
        "kontroller",
        "för … vidare",
        "ersätt",
        "återbetal",
        "ändra",
        "tar bort",
      ],
    },
    apology: {
      fi: ["pahoittel", "pahoilla", "valitettav", "anteeksi", "ikävä", "harmi"],
      sv: ["beklag", "ursäkt", "ledsen", "ledsna", "tråkig", "förlåt", "tyvärr"],
    },
  },
  tightening: {
    minNegative: "lower",
    thanks: { fi: "fewer", sv: "fewer" },
    cause: { fi: "fewer", sv: "fewer" },
    remedy: { fi: "fewer", sv: "fewer" },
    apology: { fi: "fewer", sv: "fewer" },
  },
  appliesTo: ({ draft, derived }) => draft.surface === "comment" && derived.isOrganisation && draft.parent !== null,
  review(context, { minNegative, ...lists }) {
    const { draft, guideline } = context;
    const parent = draft.parent ?? "";
    const { fi, sv } = guideline.lexicons.negative;
    const words = findWords(parent, 0);
    const negative = new Set([...findListed(words, fi), ...findListed(words, sv)].map(({ start }) => start)).size;
    if (negative < minNegative && !/[!?]{2}/.test(parent)) return [];
    const missing = partsOfAnswer.filter((part) => !mentions(context, lists[part]));
    if (missing.length === 0 || draft.parts.every((text) => text.trim() === "")) return [];
    return [
      {
        kind: "incomplete",
        fixes: [
          { kind: "checklist", label: "ticks", values: {}, items: missing },
          // a placeholder shows that this repair was made already and its sentences are still to be written
          ...(context.derived.placeholders.length === 0
            ? [
                {
                  kind: "edit" as const,
                  label: "complete",
                  values: {},
                  edits: additions(context, missing),
                  safe: false,
                },
              ]
            : []),
        ],
      },
    ];
  },
});

const sentences = {
  fi: {
    thanks: "Kiitos palautteesta.",
    cause: placeholder(placeholderWords.fi.cause),
    remedy: placeholder(placeholderWords.fi.remedy),
    apology: "Pahoittelemme tilannetta.",
  },
  sv: {
    thanks: "Tack för responsen.",
    cause: placeholder(placeholderWords.sv.cause),
    remedy: placeholder(placeholderWords.sv.remedy),
    apology: "Vi beklagar situationen.",
  },
};

/** An address on its own: "Hei!", "Hej Maija!", "Hyvä lukija,\n". "Hei Maija, aura tulee" goes on, and so does "@maija aura tulee". */
const address =
  /^\s{0,9}(?:[Hh]ei|[Mm]oi|[Mm]oikka|[Hh]eippa|[Tt]erve|[Hh]yvä|[Hh]yvää päivää|[Hh]ejsan|[Hh]ej|[Bb]ästa|[Gg]od dag)(?:,? \p{L}{1,30}){0,3} ?(?:[!.](?:\s+|$)|,?\n+)/u;
const goesOn =
  /^\s{0,9}(?:@|(?:[Hh]ei|[Mm]oi|[Mm]oikka|[Hh]eippa|[Tt]erve|[Hh]yvä|[Hh]ejsan|[Hh]ej|[Bb]ästa)(?!\p{L}))/u;

/** Thanks open the answer, behind its greeting; the rest closes it, in front of the signature. */
function additions({ draft, guideline, derived }: CheckContext, missing: readonly AnswerPart[]): Edit[] {
  const language = derived.versions.sv.letters > derived.versions.fi.letters ? "sv" : "fi";
  const { [language]: said } = sentences;
  const text = draft.parts[0] ?? "";
  const greeting = address.exec(text)?.[0] ?? "";
  const mayOpen = missing.includes("thanks") && (greeting !== "" ? greeting.length < text.length : !goesOn.test(text));
  const closing = missing.filter((part) => !(mayOpen && part === "thanks")).map((part) => said[part]);
  const here = { part: 0, start: greeting.length, end: greeting.length };
  return [
    ...(mayOpen ? [replaceRange(draft, here, `${said.thanks} `)] : []),
    ...(closing.length > 0 ? [appendSentences(draft, draft.parts.length - 1, closing.join(" "), guideline)] : []),
  ];
}
