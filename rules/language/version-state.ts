/** How far the Finnish and the Swedish version of a draft have come. */
import type { LanguageSpan, VersionState } from "./span";

/** `parts` as in the draft, `spans` as found in them, one list a part. */
export function versionStates(parts: string[], spans: LanguageSpan[][]): { fi: VersionState; sv: VersionState } {
  const fi = count(parts, spans, "fi");
  const sv = count(parts, spans, "sv");
  return {
    fi: { ...fi, state: stateOf(fi.letters, sv.letters) },
    sv: { ...sv, state: stateOf(sv.letters, fi.letters) },
  };
}

function count(parts: string[], spans: LanguageSpan[][], lang: "fi" | "sv"): { letters: number; words: number } {
  let letters = 0;
  let words = 0;
  parts.forEach((text, part) => {
    for (const span of spans[part] ?? []) {
      if (span.lang !== lang) continue;
      const own = text.slice(span.start, span.end);
      letters += own.match(/\p{L}/gu)?.length ?? 0;
      words += own.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
    }
  });
  return { letters, words };
}

/** State of the version with `own` letters beside one with `other` letters. */
function stateOf(own: number, other: number): VersionState["state"] {
  if (own < 2 || own < 0.04 * other || (own < 6 && own < 0.3 * other)) return "missing";
  if (own < 0.25 * other) return "started";
  return own < 0.5 * other ? "shorter" : "complete";
}
