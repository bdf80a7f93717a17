/** Numbers written as words: viisi, kahdeltatoista, kaksisataa; fem, tolv, tvåhundra. */
import type { Language } from "../../model/span";
import { numeralEndings } from "../../words/finnish-endings";

type Atom = { kind: "unit" | "teen" | "toista" | "ten" | "hundred" | "thousand"; value: number };
type Atoms = { byText: Map<string, Atom>; heads: Set<string>; longest: number };

const headLength = 3;

function atomsOf(list: Iterable<[string, Atom]>): Atoms {
  const byText = new Map(list);
  const texts = [...byText.keys()];
  return {
    byText,
    heads: new Set(texts.map((text) => text.slice(0, headLength))),
    longest: Math.max(...texts.map((text) => text.length)),
  };
}

/** Forms of a Finnish numeral: those that stand alone, and the stem that takes the other case endings. */
const finnish: [value: number, kind: Atom["kind"], forms: string, stem: string][] = [
  [0, "unit", "nolla nollaa nollaan nollana", "nolla"],
  [1, "unit", "yksi yhtä yhteen yhtenä", "yhde"],
  [2, "unit", "kaksi kahta kahteen kahtena", "kahde"],
  [3, "unit", "kolme kolmea kolmeen kolmena", "kolme"],
  [4, "unit", "neljä neljää neljään neljänä", "neljä"],
  [5, "unit", "viisi viittä viiteen viitenä", "viide"],
  [6, "unit", "kuusi kuutta kuuteen kuutena", "kuude"],
  [7, "unit", "seitsemän seitsemää seitsemään seitsemänä", "seitsemä"],
  [8, "unit", "kahdeksan kahdeksaa kahdeksaan kahdeksana", "kahdeksa"],
  [9, "unit", "yhdeksän yhdeksää yhdeksään yhdeksänä", "yhdeksä"],
  [10, "ten", "kymmenen kymmentä kymmeneen kymmenenä", "kymmene"],
  [100, "hundred", "sata sataa sataan satana", "sada"],
  [1000, "thousand", "tuhat tuhatta tuhanteen tuhantena", "tuhanne"],
];

function* finnishAtoms(): Generator<[string, Atom]> {
  yield ["toista", { kind: "toista", value: 10 }];
  for (const [value, kind, forms, stem] of finnish) {
    for (const form of forms.split(" ")) yield [form, { kind, value }];
    for (const ending of numeralEndings) yield [stem + ending, { kind, value }];
  }
}

const swedishUnits = "en|ett två tre fyra fem sex sju åtta nio".split(" ");
const swedishTeens = "tio elva tolv tretton fjorton femton sexton sjutton arton|aderton nitton".split(" ");
const swedishTens = "tjugo trettio|tretti fyrtio|förtio femtio sextio sjuttio åttio nittio".split(" ");

function* swedishAtoms(): Generator<[string, Atom]> {
  const all = (words: string[], atom: (at: number) => Atom) =>
    words.flatMap((forms, at) => forms.split("|").map((form): [string, Atom] => [form, atom(at)]));
  yield* all(swedishUnits, (at) => ({ kind: "unit", value: at + 1 }));
  yield* all(swedishTeens, (at) => ({ kind: "teen", value: at + 10 }));
  yield* all(swedishTens, (at) => ({ kind: "teen", value: 10 * at + 20 }));
  yield ["noll", { kind: "unit", value: 0 }];
  yield ["hundra", { kind: "hundred", value: 100 }];
  yield ["tusen", { kind: "thousand", value: 1000 }];
}

const atoms: Record<Language, Atoms> = { fi: atomsOf(finnishAtoms()), sv: atomsOf(swedishAtoms()) };
const longestWord = 48;

/** null where the word is no number. */
export function numberOfWord(word: string, lang: Language): number | null {
  const number = leadingNumber(word, lang);
  return number && number.end === word.length ? number.value : null;
}

/** The number with which a compound begins: femåring, viisivuotias. `end`: where the rest begins. */
export function leadingNumber(word: string, lang: Language): { value: number; end: number } | null {
  const { byText, heads, longest } = atoms[lang];
  if (word.length > longestWord || !heads.has(word.slice(0, headLength))) return null;
  let end = 0;
  const sum = new Sum();
  while (end < word.length) {
    let length = Math.min(longest, word.length - end);
    let atom: Atom | undefined;
    for (; length > 1; length--) {
      atom = byText.get(word.slice(end, end + length));
      if (atom) break;
    }
    if (!atom || !sum.add(atom)) break;
    end += length;
  }
  return end > 0 ? { value: sum.value, end } : null;
}

/** Adds up the parts of a numeral from left to right. */
class Sum {
  private thousands = 0;
  private rest = 0;
  /** The unit just read, which the next part may multiply. */
  private unit = 0;
  private last: Atom["kind"] | null = null;

  get value(): number {
    return this.thousands + this.rest;
  }

  /** False where the part cannot follow those before it. */
  add({ kind, value }: Atom): boolean {
    const { unit, last } = this;
    if ((kind === "unit" || kind === "teen") && (last === "unit" || (last === "teen" && kind === "teen"))) return false;
    if (kind === "toista" && last !== "unit") return false;
    this.unit = 0;
    this.last = kind;
    if (kind === "unit") {
      this.unit = value;
      this.rest += value;
    } else if (kind === "teen" || kind === "toista") {
      // artonhundra
      if (kind === "teen") this.unit = value;
      this.rest += value;
    } else if (kind === "thousand") {
      this.thousands = (this.rest || 1) * value;
      this.rest = 0;
    } else {
      this.rest += unit > 0 ? unit * (value - 1) : value;
    }
    return true;
  }
}
