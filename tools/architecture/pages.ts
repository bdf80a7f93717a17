/** What `floors.ts` says, as lint rules and as pictures. */
import { type Area, areas, notBelow, notInContentScripts, type Room } from "./floors";

interface Restriction {
  group: string[];
  message: string;
}

/** One of biome's overrides: in these files, imports that match a pattern are an error. */
export interface FloorRule {
  includes: string[];
  linter: {
    rules: { style: { noRestrictedImports: { level: "error"; options: { patterns: Restriction[] } } } };
  };
}

const rule = (includes: string[], patterns: Restriction[]): FloorRule => ({
  includes: [...includes, "!**/*.test.ts", "!**/*.test.tsx"],
  linter: { rules: { style: { noRestrictedImports: { level: "error", options: { patterns } } } } },
});

/** Programs and packages that a part of the house does without. */
const packages: Partial<Record<Room, Restriction>> = {
  rules: { group: ["wxt/**", "preact/**", "webextension-polyfill", "node:*"], message: "rules/ is pure." },
  composers: { group: ["wxt/**", "preact/**", "webextension-polyfill"], message: "composers/ knows pages only." },
  session: { group: ["preact/**"], message: "session/ holds plain data; components show it." },
};

/** Files that are rooms of their own, beside the folders of rules/. */
const fileRooms: readonly Room[] = ["review", "message", "index"];
const isFile = (area: Area, room: Room) => area.folder === "rules" && fileRooms.includes(room);

/** How rooms are written in the imports of other rooms of their area, which may lie a folder deeper or in the same folder. */
function patternsOf(area: Area, rooms: readonly Room[]): string[] {
  const oneOf = (names: readonly string[]) => (names.length === 1 ? names.join() : `{${names.join()}}`);
  if (area.folder === "") return rooms.length > 0 ? [`**/${oneOf(rooms)}/**`] : [];
  const names = (chosen: readonly Room[]) => [
    ...new Set(chosen.flatMap((room) => [room, room.split("/").at(-1) ?? room])),
  ];
  const files = names(rooms.filter((room) => isFile(area, room)));
  const folders = names(rooms.filter((room) => !isFile(area, room)));
  const up = "{./,../,../../}";
  return [
    ...(folders.length > 0 ? [`${up}${oneOf(folders)}/**`] : []),
    ...(files.length > 0 ? [`${up}${oneOf(files)}`] : []),
  ];
}

/** Rooms that lie in the folder of this one and have a floor of their own: `review/finding` in `review`. */
const nestedRooms = ({ floors }: Area, room: Room): Room[] =>
  floors.flatMap(({ rooms }) => rooms.filter((other) => other.startsWith(`${room}/`)));

function ruleOfRoom(area: Area, house: Area, room: Room): FloorRule {
  const above = notBelow(area, room).filter((other) => !room.startsWith(`${other}/`));
  const restrictions: Restriction[] = [
    {
      group: patternsOf(house, notBelow(house, area.folder)),
      message: `${area.folder}/ imports only what is below it: see docs/architecture.md.`,
    },
    {
      group: patternsOf(area, above),
      message: `${area.folder}/${room} imports only rooms below it: see docs/architecture.md.`,
    },
  ];
  const lint = packages[area.folder];
  const files = isFile(area, room) ? `${area.folder}/${room}.ts` : `${area.folder}/${room}/**`;
  const nested = nestedRooms(area, room).map((other) => `!${area.folder}/${other}/**`);
  return rule([files, ...nested], [...restrictions.filter(({ group }) => group.length > 0), ...(lint ? [lint] : [])]);
}

/** Composers have no rooms of their own, and content scripts import less than other entrypoints. */
function rulesOfFolders(house: Area): FloorRule[] {
  const composers: Restriction = {
    group: patternsOf(house, notBelow(house, "composers")),
    message: "composers/ imports only what is below it: see docs/architecture.md.",
  };
  const contentScripts: Restriction = {
    group: [`**/{${notInContentScripts.join()}}/**`],
    message: "Content scripts import less: see contentScriptRooms in tools/architecture/floors.ts.",
  };
  return [
    rule(["composers/**"], [composers, ...(packages.composers ? [packages.composers] : [])]),
    rule(["entrypoints/*.content.ts", "entrypoints/in-page/**"], [contentScripts]),
  ];
}

export function floorRules(): FloorRule[] {
  const [house, ...inside] = areas;
  if (!house) return [];
  const rules = inside.flatMap((area) =>
    area.floors.flatMap(({ rooms }) => rooms.map((room) => ruleOfRoom(area, house, room))),
  );
  return [...rulesOfFolders(house), ...rules];
}

const width = 118;
const roomsWidth = 36;
const row = (rooms: string, holds: string) => `│ ${rooms.padEnd(roomsWidth)}${holds.padEnd(width - roomsWidth - 4)} │`;
const border = (left: string, right: string) => `${left}${"─".repeat(width - 2)}${right}`;

/** The floors of an area from the roof down, as a picture of text. */
export function pictureOf({ floors }: Area): string {
  const rows = floors.toReversed().map(({ rooms, holds }) => row(rooms.join(" · "), holds));
  return ["```", border("┌", "┐"), rows.join(`\n${border("├", "┤")}\n`), border("└", "┘"), "```"].join("\n");
}

const pictures = () => areas.map((area) => `### ${area.title}\n\n${pictureOf(area)}\n`).join("\n");

/** Between these marks the pictures stand in `docs/architecture.md`. */
const marks = { begin: "<!-- floors -->", end: "<!-- end of floors -->" } as const;

/** The page with today's pictures. Throws where the marks are missing. */
export function withPictures(page: string): string {
  const [begin, end] = [page.indexOf(marks.begin), page.indexOf(marks.end)];
  if (begin < 0 || end < begin) throw new Error(`docs/architecture.md has no ${marks.begin} … ${marks.end}.`);
  return `${page.slice(0, begin + marks.begin.length)}\n\n${pictures()}\n${page.slice(end)}`;
}

interface BiomeConfiguration {
  overrides: object[];
}

const isFloorRule = (override: object) => JSON.stringify(override).includes("noRestrictedImports");

/** Biome's configuration with today's floor rules behind its other overrides. */
export function withFloorRules<C extends BiomeConfiguration>(configuration: C): C {
  const others = configuration.overrides.filter((override) => !isFloorRule(override));
  return { ...configuration, overrides: [...others, ...floorRules()] };
}
