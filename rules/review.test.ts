import { afterEach, describe, expect, it, vi } from "vitest";
import { mainAccount } from "../tests/support/try-check";
import { allCaps } from "./checks/all-caps";
import { defaultGuideline } from "./model/default-guideline";
import { channels, type Draft, surfaces } from "./model/draft";
import { levels, type Review } from "./model/finding";
import type { ExampleDraft, Guideline } from "./model/guideline";
import { exampleToDraft } from "./packs/examples";
import { review } from "./review";
import { applyEdits } from "./text/apply-edits";

const draftOf = (example: ExampleDraft): Draft => exampleToDraft({ postingAs: mainAccount, ...example });
const reviewed = (example: ExampleDraft, guideline = defaultGuideline) => review(draftOf(example), guideline);

/** The built-in pack with other settings of one check. */
function withSettings(id: string, settings: Partial<Guideline["checks"][string]>): Guideline {
  const own = defaultGuideline.checks[id];
  if (!own) throw new Error(`no ${id} in the pack`);
  return { ...defaultGuideline, checks: { ...defaultGuideline.checks, [id]: { ...own, ...settings } } };
}

afterEach(() => vi.restoreAllMocks());

describe("review", () => {
  it("puts errors first, and within a level what concerns the whole before the passages, in the order of the text", () => {
    const { findings } = reviewed({
      parts: ["NYT ON KESÄ täällä, hetu 131052-9993. JA NYT ON SYKSY jo. Uimahalli suljetaan huomenna huollon vuoksi."],
    });
    // further checks may have something to say of this post; these four have
    const ours = new Set(["both-languages", "website-link", "identity-number", "general-hashtags", "all-caps"]);
    const listed = findings.filter(({ check }) => ours.has(check));
    expect(listed.map(({ check, level }) => `${level} ${check}`)).toEqual([
      "error both-languages",
      "warning identity-number",
      "reminder general-hashtags",
      "reminder website-link",
      "reminder all-caps",
      "reminder all-caps",
    ]);
    expect(findings.map(({ level }) => levels.indexOf(level))).toEqual(
      findings.map(({ level }) => levels.indexOf(level)).toSorted(),
    );
    const caps = findings.filter(({ check }) => check === "all-caps").map(({ ranges }) => ranges[0]?.start ?? -1);
    expect(caps).toEqual(caps.toSorted((a, b) => a - b));
  });

  it("names the guideline's statements that the pack gives for the check", () => {
    const known = new Set(defaultGuideline.statements.map(({ id }) => id));
    const [finding] = reviewed({ parts: ["NYT ON KESÄ täällä"], place: "outside", postingAs: null }).findings;
    expect(finding?.statements).toEqual(defaultGuideline.checks["all-caps"]?.statements);
    expect(finding?.statements.every((id) => known.has(id))).toBe(true);
  });

  it.each<[Draft["channel"], string[]]>([
    ["facebook", ["4-03", "4-19"]],
    ["x", ["4-19", "4-03"]],
  ])("puts the statements first that carry this kind of finding on %s", (channel, wanted) => {
    const guideline = withSettings("all-caps", {
      statements: ["4-19", "4-03"],
      statementsByKind: { capitals: { default: ["4-03"], x: ["4-19"] } },
    });
    const shouted = { parts: ["NYT ON KESÄ täällä"], place: "outside" as const, postingAs: null };
    const finding = reviewed({ ...shouted, channel }, guideline).findings.find(({ check }) => check === "all-caps");
    expect(finding?.statements).toEqual(wanted);
  });

  it("leaves a check out that the pack switches off, or does not have", () => {
    const example = { parts: ["NYT ON KESÄ täällä"] };
    const caps = (guideline: Guideline) =>
      reviewed(example, guideline).findings.filter(({ check }) => check === "all-caps").length;
    expect(caps(defaultGuideline)).toBe(1);
    expect(caps(withSettings("all-caps", { enabled: false }))).toBe(0);
    expect(caps({ ...defaultGuideline, checks: {} })).toBe(0);
  });

  it("takes levels, by channel too, and parameters from the pack", () => {
    const pack = withSettings("all-caps", {
      levels: { capitals: { default: "info", x: "error" } },
      params: { minWords: 4, minLetters: 100 },
    });
    const level = (text: string, channel: "x" | "facebook") =>
      reviewed({ parts: [text], channel }, pack).findings.find(({ check }) => check === "all-caps")?.level;
    expect(level("NYT ON VAIN KESÄ", "x")).toBe("error");
    expect(level("NYT ON VAIN KESÄ", "facebook")).toBe("info");
    expect(level("NYT ON KESÄ", "x")).toBeUndefined();
  });

  it("goes on when a check breaks, and says which", () => {
    vi.spyOn(allCaps, "review").mockImplementation(() => {
      throw new Error("broken");
    });
    const { findings, failures } = reviewed({ parts: ["NYT ON KESÄ täällä. Kirjasto avataan huomenna kymmeneltä."] });
    expect(failures).toEqual(["all-caps: broken"]);
    expect(findings.map(({ check }) => check)).toContain("both-languages");
  });

  it("says what broke beside the checks, and the rest all the same", () => {
    const broken: Guideline = Object.assign({}, defaultGuideline, { platforms: null });
    const { findings, failures, lengths } = reviewed(
      { parts: ["NYT ON KESÄ täällä. Kirjasto avataan huomenna."] },
      broken,
    );
    expect(findings.map(({ check }) => check)).toContain("all-caps");
    expect([failures.filter((failure) => failure.startsWith("lengths: ")).length, lengths]).toEqual([1, []]);
  });

  it("says the same again, and leaves the draft as it was", () => {
    const draft = draftOf({ parts: ["NYT ON KESÄ täällä"] });
    const before = JSON.stringify(draft);
    expect(review(draft, defaultGuideline)).toEqual(review(draft, defaultGuideline));
    expect(JSON.stringify(draft)).toBe(before);
  });
});

const most = 63_206;
const repeat = (unit: string) => unit.repeat(Math.ceil(most / unit.length)).slice(0, most);

const hostile: [string, string][] = [
  ["nothing", ""],
  ["lone surrogates", "Hei \ud800 maailma \udc00\udc00 #\ud83d"],
  ["NUL", "Hei\0 NYT\0ON\0KESÄ \0"],
  ["direction marks", "\u202eKirkkonummi\u2066 NYT ON KESÄ \u202c131052-9993\u200f"],
  ["markup", "<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; {x} {tags} $& NYT ON KESÄ"],
  ["names of object members", "constructor __proto__ toString hasOwnProperty #__proto__ #constructor"],
  ["combining marks", `e${"\u0301".repeat(5000)} a\u0308a\u0308kko\u0308nen #a\u0308`],
  ["one word", repeat("a")],
  ["one word in capitals", repeat("Ä")],
  ["digits", repeat("7")],
  ["digits in fours", repeat("4111 ")],
  ["emoji", repeat("👍")],
  ["joined emoji", repeat("👨\u200d")],
  ["flags", repeat("🇫")],
  ["separators", repeat("***\n")],
  ["dashes", repeat("- ")],
  ["spaces, then a word", `${repeat(" ")}a`],
  ["line breaks", repeat("\n")],
  ["number signs", repeat("#")],
  ["hashtags", repeat("#a")],
  ["addresses begun", repeat("https://")],
  ["an address with full stops", `https://${repeat(".")}a`],
  ["brackets", `https://a.fi/${repeat("(")}`],
  ["bare addresses", repeat("a.fi ")],
  ["labels", repeat("a.")],
  ["hyphens in capitals", repeat("A-")],
  ["identity codes begun", repeat("131052-")],
  ["accounts begun", repeat("FI21 1234 ")],
  ["words of a disruption", repeat("vesikatko ")],
  ["a script without spaces", repeat("图书馆星期五因维修关闭。")],
  ["another one", repeat("ห้องสมุดปิดวันศุกร์")],
  [
    "two hundred lines",
    Array.from({ length: 200 }, (_, at) => `Ma ${at % 24}.${at % 60} / Må ${at % 24}.${at % 60}`).join("\n"),
  ],
  [
    "letters with separate marks",
    repeat("a\u0308a\u0308ni o\u0308ljy 5\u0301 #a\u0308 KESA\u0308NI ON TA\u0308A\u0308LLA\u0308 "),
  ],
  ["styled letters", repeat("𝗧𝗲𝗿𝘃𝗲 𝟳.𝟭𝟮. 𝓪\u0308 ")],
  ["right to left", repeat("مرحبا \u200fKirkkonummi 7.12.\u200f ")],
  ["digits in boxes", repeat("1️⃣ Avaa 2️⃣3️⃣ klo 1️⃣0️⃣\n")],
  ["marks that change", `a${repeat("\u0301\u0332")}`],
  ["soft hyphens everywhere", repeat("T\u00ade\u00adr\u00adv\u00ade ")],
  ["months that go on", repeat("1.–")],
  ["a counter before tags without an end", `Silta 1/2 ${"#a_".repeat(55)} x`],
  ["zero width characters", repeat("\u200b\u200d\ufe0f")],
];

const segmenter = new Intl.Segmenter("fi", { granularity: "grapheme" });
const bordersOf = (text: string) => new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));

/**
 * Every range and edit lies inside the text that it speaks of, between characters as people see them, and every repair of the
 * text can be applied.
 */
function expectSound(draft: Draft, result: Review): void {
  expect(result.failures).toEqual([]);
  const borders = draft.parts.map(bordersOf);
  const inside = ({ part, start, end }: { part: number; start: number; end: number }) =>
    start <= end && borders[part]?.has(start) === true && borders[part].has(end);
  expect(result.findings.flatMap(({ ranges }) => ranges).every(inside)).toBe(true);
  const spans = result.spans.flatMap((list, part) => list.map((span) => ({ ...span, part })));
  expect(spans.every(inside)).toBe(true);
  const repairs = result.findings.flatMap(({ fixes }) =>
    fixes.flatMap((fix) => (fix.kind === "edit" ? [fix.edits] : [])),
  );
  expect(repairs.flat().every(inside)).toBe(true);
  const insertions = result.hashtags.flatMap(({ edit }) => (edit ? [[edit]] : []));
  for (const edits of [...repairs.slice(0, 20), ...insertions]) expect(applyEdits(draft.parts, edits)).not.toBeNull();
}

describe("hostile texts", () => {
  it.each(hostile)("%s", (_, text) => {
    for (const channel of ["facebook", "x"] as const) {
      const draft = draftOf({ parts: [text], channel });
      expectSound(draft, review(draft, defaultGuideline));
    }
  });

  it("random mixtures of letters, marks, emoji, halves of characters and facts", () => {
    let seed = 20_261_130;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const pieces =
      "a ä e\u0301 \u0308 😀 👩‍👧 🇫🇮 🇸 1️⃣ ⃣ \ud83d \ude00 \u200b \u200d \ufe0f \u00ad \u202e \u0600 ห้ क् 𝗮 𝟳 7.12. tis­dag må–fre klo 9-17 5 € #ä @b kirkkonummi.fi/ä 131052-9129 040 1234567 KESÄN AVAJAISET stängt suljettu kl.".split(
        " ",
      );
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: 1 + random(30) }, () => {
        const piece = pieces[random(pieces.length)] ?? "";
        return piece + (random(3) === 0 ? "" : random(8) === 0 ? "\n" : " ");
      }).join("");
      const draft = draftOf({ parts: [text], channel: round % 3 === 0 ? "x" : "facebook" });
      expectSound(draft, review(draft, defaultGuideline));
    }
  });

  it("every channel and surface, no part, empty parts and many parts", () => {
    for (const channel of channels) {
      for (const surface of surfaces) {
        for (const parts of [[], [""], ["", "NYT ON KESÄ", ""], Array.from({ length: 100 }, () => "Hei på dig")]) {
          const draft = draftOf({ parts, channel, surface });
          expectSound(draft, review(draft, defaultGuideline));
        }
      }
    }
  });
});
