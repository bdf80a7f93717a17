/**
 * What the interface calls the languages that `franc-min` is sure of, by its codes: as one says "it is in …". Left out are those
 * that it takes each other or their sisters for (Czech and Slovak, Bulgarian and Macedonian, Kazakh and Kirghiz);
 * docs/languages.md has the measurement.
 */
import type { InterfaceLanguage } from "../rules/model/finding";

const names: Record<string, [fi: string, sv: string, en: string]> = {
  arb: ["arabiaksi", "på arabiska", "in Arabic"],
  bel: ["valkovenäjäksi", "på belarusiska", "in Belarusian"],
  ben: ["bengaliksi", "på bengali", "in Bengali"],
  ckb: ["kurdiksi", "på kurdiska", "in Kurdish"],
  cmn: ["kiinaksi", "på kinesiska", "in Chinese"],
  deu: ["saksaksi", "på tyska", "in German"],
  ell: ["kreikaksi", "på grekiska", "in Greek"],
  eng: ["englanniksi", "på engelska", "in English"],
  fra: ["ranskaksi", "på franska", "in French"],
  hin: ["hindiksi", "på hindi", "in Hindi"],
  hun: ["unkariksi", "på ungerska", "in Hungarian"],
  ita: ["italiaksi", "på italienska", "in Italian"],
  jpn: ["japaniksi", "på japanska", "in Japanese"],
  kor: ["koreaksi", "på koreanska", "in Korean"],
  nld: ["hollanniksi", "på nederländska", "in Dutch"],
  npi: ["nepaliksi", "på nepali", "in Nepali"],
  pes: ["persiaksi", "på persiska", "in Persian"],
  pol: ["puolaksi", "på polska", "in Polish"],
  por: ["portugaliksi", "på portugisiska", "in Portuguese"],
  ron: ["romaniaksi", "på rumänska", "in Romanian"],
  rus: ["venäjäksi", "på ryska", "in Russian"],
  som: ["somaliksi", "på somaliska", "in Somali"],
  spa: ["espanjaksi", "på spanska", "in Spanish"],
  swh: ["suahiliksi", "på swahili", "in Swahili"],
  tam: ["tamiliksi", "på tamil", "in Tamil"],
  tha: ["thaiksi", "på thai", "in Thai"],
  tur: ["turkiksi", "på turkiska", "in Turkish"],
  ukr: ["ukrainaksi", "på ukrainska", "in Ukrainian"],
  urd: ["urduksi", "på urdu", "in Urdu"],
  vie: ["vietnamiksi", "på vietnamesiska", "in Vietnamese"],
};

const sentences: Record<InterfaceLanguage, [all: string, part: string]> = {
  fi: ["Teksti on", "Osa tekstistä on"],
  sv: ["Texten är", "En del av texten är"],
  en: ["The text is", "Part of the text is"],
};

/**
 * "Teksti on ukrainaksi." `codes`: of ISO 639-3; null where none of them has a name here. `isAll`: no other language stands in
 * the text.
 */
export function thirdLanguageSentence(
  codes: readonly string[],
  isAll: boolean,
  language: InterfaceLanguage,
): string | null {
  const column = ({ fi: 0, sv: 1, en: 2 } as const)[language];
  const named = codes.flatMap((code) => (Object.hasOwn(names, code) ? (names[code]?.[column] ?? []) : []));
  if (named.length === 0) return null;
  const [all, part] = sentences[language];
  return `${isAll ? all : part} ${new Intl.ListFormat(language).format(named)}.`;
}
