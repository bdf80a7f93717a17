/** Which kind of municipality a name says that it is: "Kirkkonummen kaupunki" where it is a "kunta". */
import { escapePattern } from "./escape-pattern";

/** Finnish: the stem in both grades, and the cases that have a vowel of their own. */
const finnishKinds = {
  kunta: { nominative: "kunta", weak: "kunna", partitive: "kuntaa", illative: "kuntaan" },
  kaupunki: { nominative: "kaupunki", weak: "kaupungi", partitive: "kaupunkia", illative: "kaupunkiin" },
} as const;
const weakEndings = "(?:n|ssa|sta|lla|lta|lle|ksi)";
type FinnishKind = keyof typeof finnishKinds;

export interface WrongKind {
  pattern: RegExp;
  /** The right name in the case of the passage that was found. */
  write(passage: string): string;
}

/** For "Kirkkonummen kunta" what finds "Kirkkonummen kaupunkiin"; null where the organisation is no municipality. */
export function wrongFinnishKind(name: string): WrongKind | null {
  const { of: place = "", kind } = /^(?<of>\S+) (?<kind>kunta|kaupunki)$/u.exec(name)?.groups ?? {};
  if (!kind) return null;
  const [right, wrong]: FinnishKind[] = kind === "kunta" ? ["kunta", "kaupunki"] : ["kaupunki", "kunta"];
  if (!right || !wrong) return null;
  const { nominative, weak, partitive, illative } = finnishKinds[wrong];
  const forms = [nominative, partitive, illative, `${weak}${weakEndings}`].join("|");
  const to = finnishKinds[right];
  return {
    pattern: ofPlace(place, `(?:${forms})`),
    write(passage) {
      const form = passage.slice(place.length + 1);
      if (form === nominative) return `${place} ${to.nominative}`;
      if (form === partitive) return `${place} ${to.partitive}`;
      if (form === illative) return `${place} ${to.illative}`;
      return `${place} ${to.weak}${form.slice(weak.length)}`;
    },
  };
}

/** For "Kyrkslätts kommun" what finds "Kyrkslätts stad". */
export function wrongSwedishKind(name: string): WrongKind | null {
  const { of: place = "", kind } = /^(?<of>\S+) (?<kind>kommun|stad)$/u.exec(name)?.groups ?? {};
  if (!kind) return null;
  const wrong = kind === "kommun" ? "stad" : "kommun";
  return {
    pattern: ofPlace(place, `${wrong}s?`),
    write: (passage) => `${place} ${kind}${passage.slice(place.length + 1 + wrong.length)}`,
  };
}

const ofPlace = (place: string, kind: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}#@-])${escapePattern(place)} ${kind}(?![\\p{L}\\p{N}-])`, "gu");
