/** Holds `CHANGELOG.md` and the version together. */
import { CannotRelease } from "./cannot-release";

interface Section {
  /** `Unreleased` or a version. */
  name: string;
  /** As written, `YYYY-MM-DD` where it is right; null without one. */
  date: string | null;
  body: string;
}

/** Sections of the second level, in order; names with or without square brackets. */
export function readSections(changelog: string): Section[] {
  const [, ...parts] = changelog.replace(/\r\n/g, "\n").split(/^## /m);
  return parts.map((part) => {
    const [heading = "", ...lines] = part.split("\n");
    const [, bracketed, plain, date] = /^(?:\[(.+?)\]|(\S+))(?: - (.*))?$/.exec(heading.trim()) ?? [];
    return { name: bracketed ?? plain ?? heading, date: date ?? null, body: lines.join("\n").trim() };
  });
}

/** The newest section that is a version; undefined before the first release. */
export const newestRelease = (changelog: string): Section | undefined =>
  readSections(changelog).find(({ name }) => name !== "Unreleased");

/** @throws CannotRelease where the version is not the changelog's newest, has no day, or something is not released. */
export function holdTogether(changelog: string, version: string): void {
  const waiting = readSections(changelog).find(({ name, body }) => name === "Unreleased" && body !== "");
  if (waiting)
    throw new CannotRelease(
      `CHANGELOG.md has lines under "Unreleased". Put them below "## ${version} - <day>", or raise the version in package.json.`,
    );
  const newest = newestRelease(changelog);
  if (newest?.name !== version)
    throw new CannotRelease(
      `package.json has version ${version}, and the newest in CHANGELOG.md is ${newest?.name ?? "none"}. They have to be the same.`,
    );
  if (!isDay(newest.date))
    throw new CannotRelease(`CHANGELOG.md gives ${version} no day: the heading is "## ${version} - YYYY-MM-DD".`);
}

function isDay(date: string | null): boolean {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
