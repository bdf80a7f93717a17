/**
 * For `train.ts`: makes inflected forms and compounds of base words. They need not all exist: the model learns endings
 * and the joints of compounds from them.
 */
import { seededRandom } from "./seeded-random";

export function inflectedForms(language: "fi" | "sv", words: readonly string[]): string[] {
  const nouns = [...new Set(words.filter((word) => /^\p{L}{3,}$/u.test(word)))];
  const random = seededRandom(11);
  const pick = () => nouns[Math.floor(random() * nouns.length)] ?? "";
  const compounds = nouns.flatMap((noun) => [join(language, noun, pick()), join(language, pick(), noun)]);
  const forms = language === "fi" ? finnishForms : swedishForms;
  return [...nouns.flatMap(forms), ...compounds, ...compounds.flatMap((word) => forms(word).slice(1, 4))];
}

function join(language: "fi" | "sv", first: string, second: string): string {
  if (language === "fi") return (/nen$/.test(first) ? first.replace(/nen$/, "s") : first) + second;
  return (/(?:tion|ing|het|skap|ment|nad|tet)$/.test(first) ? `${first}s` : first.replace(/a$/, "")) + second;
}

function finnishForms(word: string): string[] {
  const back = /[aou]/.test(word);
  const harmonise = (ending: string) => (back ? ending : ending.replaceAll("a", "ä"));
  const stem = word.endsWith("nen") ? word.replace(/nen$/, "se") : word.replace(/us$/, "ukse").replace(/ys$/, "ykse");
  if (!/[aeiouyäö]$/.test(stem)) return [word];
  const endings = ["n", "t", "ssa", "sta", "lla", "lle", "na", "ksi", "mme", "en", "ja", "ista", "issa", "illa"];
  return [word, ...endings.map((ending) => stem + harmonise(ending))];
}

function swedishForms(word: string): string[] {
  if (/a$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${word}n`, `${stem}or`, `${stem}orna`, `${word}ns`, `${stem}ornas`];
  }
  if (/(?:else|are|e)$/.test(word)) return [word, `${word}n`, `${word}r`, `${word}t`, `${word}rna`, `${word}ns`];
  return [
    word,
    `${word}en`,
    `${word}er`,
    `${word}ar`,
    `${word}et`,
    `${word}s`,
    `${word}erna`,
    `${word}ens`,
    `${word}arna`,
  ];
}
