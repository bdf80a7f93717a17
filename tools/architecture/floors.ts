/**
 * The house: which room may import which. Rooms of a floor stand beside each other and import only rooms of the floors below
 * them. The lint rules in `biome.json` and the pictures in `docs/architecture.md` are made of this list by
 * `npx tsx tools/architecture/write.ts`; a test holds both, and the real imports, to it.
 */

/** A folder, or a file without its ending; beginning from the area's folder. */
export type Room = string;

export interface Area {
  /** The folder, `""` for the whole repository. */
  folder: string;
  /** What is said of it above its picture. */
  title: string;
  /** From the ground up. */
  floors: readonly { rooms: readonly Room[]; holds: string }[];
}

export const areas: readonly Area[] = [
  {
    folder: "",
    title: "The whole house",
    floors: [
      { rooms: ["assets"], holds: "the guideline pack and the language model, as data" },
      { rooms: ["rules"], holds: "pure TypeScript: what a review says of a draft" },
      { rooms: ["composers", "locales"], holds: "the platforms' pages and their editors; the words of the interface" },
      { rooms: ["session"], holds: "between page and panel: messages, what is stored, reviews, the panel's client" },
      { rooms: ["components"], holds: "what people see (Preact)" },
      { rooms: ["entrypoints"], holds: "what the browser starts; it wires the parts together" },
    ],
  },
  {
    folder: "rules",
    title: "rules/",
    floors: [
      {
        rooms: ["model"],
        holds: "plain data that everything shares: draft, finding, guideline, fact, span",
      },
      { rooms: ["words"], holds: "Finnish and Swedish endings and consonant gradation" },
      { rooms: ["text"], holds: "what is read from a text: words, sentences, links, hashtags, names, numbers" },
      { rooms: ["language"], holds: "which stretch of a text is in which language" },
      { rooms: ["facts"], holds: "dates, times, money, places: read, put into one form, compared" },
      { rooms: ["context"], holds: "what every check stands on: derived values, the form of a check, subjects" },
      { rooms: ["outline"], holds: "the outline of a missing version" },
      { rooms: ["hashtags", "tasks"], holds: "hashtag suggestions; what is due" },
      { rooms: ["checks"], holds: "one file or folder for each check, and their registry" },
      { rooms: ["one-voice", "repair-room"], holds: "what is settled between the findings of a draft" },
      { rooms: ["review", "message"], holds: "the one way from a draft to its review; the words of findings" },
      {
        rooms: ["lookup", "writing", "packs"],
        holds: "looking up the guideline; the draft tab's texts; how a pack gets in",
      },
      { rooms: ["index"], holds: "the interface for programs outside of the extension" },
    ],
  },
  {
    folder: "session",
    title: "session/",
    floors: [
      {
        rooms: ["browser"],
        holds: "how pages and background reach the browser, and what it lends them",
      },
      { rooms: ["line"], holds: "what page, panel and background say to each other" },
      { rooms: ["stored"], holds: "what is stored: one item for each key, changed one change after the other" },
      {
        rooms: ["review"],
        holds: "draft, settings, dismissals and guideline become the open findings",
      },
      { rooms: ["panel", "background"], holds: "the panel's client and the draft tab; badge and publish guard" },
    ],
  },
  {
    folder: "components",
    title: "components/",
    floors: [
      { rooms: ["icons", "text", "context"], holds: "pictures, pieces of text, what every component is handed" },
      { rooms: ["shell"], holds: "sections, tabs, disclosures" },
      { rooms: ["status", "preview"], holds: "notices, what is shown without a draft, how a post will look" },
      { rooms: ["review/calm"], holds: "what holds new things back while someone types" },
      { rooms: ["review/finding"], holds: "one finding: its text, reasons and repairs" },
      {
        rooms: ["review/head", "review/facts", "review/version-field", "review/hand-off", "review/third-language"],
        holds: "the headline, facts side by side, the missing language, sending a draft to a colleague",
      },
      { rooms: ["review/rows", "review/foot"], holds: "one row a thing, and the bar at the lower edge" },
      { rooms: ["review"], holds: "the whole review" },
      { rooms: ["draft", "guideline", "tasks", "popup"], holds: "the tabs, and the popup" },
      { rooms: ["options", "welcome"], holds: "pages that open in a tab" },
      { rooms: ["panel"], holds: "the side panel" },
    ],
  },
];

/**
 * All that content scripts load, counting what their imports import: they run in the platforms' pages and stay small, so no
 * check, no text and no polyfill reaches them. A test holds it. Types may come from anywhere: nothing of them is loaded.
 */
export const contentScriptRooms: readonly string[] = [
  "entrypoints/*.content.ts",
  "entrypoints/in-page",
  "composers",
  "session/line",
  "rules/model/draft.ts", // the names of channels, surfaces and places
  "rules/text/detectors/personal-numbers.ts", // and what it is made of: the question before publishing waits for nothing
  ...["finnish-identity-code", "iban", "payment-card"].map((name) => `rules/text/detectors/${name}.ts`),
  "rules/text/ranges.ts",
];

/** What the files in `entrypoints/` that become content scripts may not import themselves; a lint rule holds it. */
export const notInContentScripts: readonly string[] = [
  ...["rules", "locales", "components"],
  ...["browser", "review", "panel", "background"].map((room) => `session/${room}`),
];

/** The rooms of an area that stand on the room's floor or above it, without the room itself. */
export function notBelow(area: Area, room: Room): Room[] {
  const floor = area.floors.findIndex(({ rooms }) => rooms.includes(room));
  return area.floors.slice(floor).flatMap(({ rooms }) => rooms.filter((other) => other !== room));
}

/** The room of an area in which a file lies: the longest that fits; null where it lies in none. `file`: from the root, with `/`. */
export function roomOf(area: Area, file: string): Room | null {
  const inArea =
    area.folder === "" ? file : file.startsWith(`${area.folder}/`) ? file.slice(area.folder.length + 1) : "";
  const rooms = area.floors.flatMap((floor) => floor.rooms);
  const fitting = rooms.filter((room) => inArea.startsWith(`${room}/`) || inArea.replace(/\.tsx?$/, "") === room);
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}
