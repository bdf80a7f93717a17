/** Which version that was written beside an earlier composer belongs to the one that is shown. Pure. */
import type { Language } from "../../rules/model/span";
import { isLeft, type WrittenVersion } from "../stored/panel-version-store";

/** UTF-16 units of a text that tell it from others. */
const sourceLength = 200;

/** Nobody looks for older ones. */
const mostVersions = 8;

/** How a text begins, whatever an editor made of its white space. */
export const sourceOf = (parts: readonly string[]): string =>
  parts.join("\n\n").trim().replace(/\s+/gu, " ").slice(0, sourceLength).toWellFormed();

/** Those that were left beside other composers, the newest first. */
export const formerVersions = (versions: readonly WrittenVersion[], composer: string): WrittenVersion[] =>
  versions.filter((version) => version.composer !== composer && isLeft(version));

/** The one whose text begins like `source`; "waiting": it may still become one; null: another text stands here. */
export function versionFor(source: string, former: readonly WrittenVersion[]): WrittenVersion | "waiting" | null {
  const same = former.find((version) => (version.source === "" ? source === "" : source.startsWith(version.source)));
  if (same) return same;
  return former.some((version) => version.source.startsWith(source)) ? "waiting" : null;
}

/** Puts it in the place of the one of its composer. */
export const withVersion = (versions: readonly WrittenVersion[], version: WrittenVersion): WrittenVersion[] =>
  [version, ...versions.filter(({ composer }) => composer !== version.composer)].slice(0, mostVersions);

/** `former` comes into the field of this composer, below what is written there; a text of the other language changes places with it. */
export function takenOver(
  versions: readonly WrittenVersion[],
  former: WrittenVersion,
  composer: string,
  source: string,
): WrittenVersion[] {
  const own = versions.find((version) => version.composer === composer);
  const others = versions.filter((version) => version !== former && version !== own);
  const moved: WrittenVersion = { ...former, composer, source, inserted: null, handedOn: null };
  if (!own || own.text.trim() === "") return withVersion(others, { ...moved, inserted: own?.inserted ?? null });
  if (own.language !== former.language) {
    return withVersion([{ ...own, composer: former.composer, source: former.source }, ...others], moved);
  }
  const text = `${own.text.trimEnd()}\n\n${former.text}`;
  return withVersion(others, { ...own, text, isMachine: own.isMachine || former.isMachine });
}

/** A version that was left, as people see it. */
export interface FormerVersion {
  language: Language;
  text: string;
}
