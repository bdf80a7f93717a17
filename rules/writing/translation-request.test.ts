import { describe, expect, it } from "vitest";
import { draftOf } from "../../tests/support/fixtures";
import { defaultGuideline as guideline } from "../model/default-guideline";
import { type Channel, channels, type Draft, surfaces } from "../model/draft";
import { placeholder, placeholderWords } from "../text/placeholders";
import { requestLine, untilText, wishForReview, wishForTranslation } from "./request-lines";
import { type TranslationWish, translationRequest } from "./translation-request";

const today = "2026-11-30";
const wish: TranslationWish = { target: "sv", until: { day: "2026-12-04", minutes: 720 }, today, language: "fi" };
const requestOf = (text: string | string[], change: Partial<TranslationWish> = {}, draft: Partial<Draft> = {}) =>
  translationRequest(draftOf(text, draft), [], guideline, { ...wish, ...change });

const finnish =
  "Kirjasto on suljettu torstaina 3.12. klo 17–19 Masalassa.\nLiput 5 euroa.\nKunta tiedottaa: https://www.kirkkonummi.fi/\n#Kirkkonummi";

describe("what is asked", () => {
  it("stands in the asker's language and in that of the translation", () => {
    expect(requestOf(finnish).wishes).toEqual([
      "Pyydän kääntämään tekstin ruotsiksi, takaisin pe 4.12. klo 12 mennessä.",
      "Kan du översätta texten till svenska senast fre 4.12 kl. 12?",
    ]);
    expect(requestOf("Biblioteket är stängt på torsdag.", { target: "fi", until: null }).wishes).toEqual([
      "Pyydän kääntämään tekstin suomeksi.",
    ]);
    expect(requestOf(finnish, { language: "en" }).wishes[0]).toBe(
      "Please translate this text into Swedish, back by Fri 4 December at 12:00.",
    );
  });

  it("has its day written as people write it, with the year where it is another one", () => {
    expect(untilText({ day: "2027-01-04", minutes: 570 }, today, "fi")).toBe("ma 4.1.2027 klo 9.30 mennessä");
    expect(untilText({ day: "2026-12-01", minutes: null }, today, "sv")).toBe("senast tis 1.12");
    expect(untilText({ day: "2026-02-31", minutes: null }, today, "sv")).toBe("");
  });

  it("is known again when it comes back", () => {
    for (const language of ["fi", "sv", "en"] as const) {
      expect(requestLine(wishForTranslation(language, "sv", "x"))).toBe("wish");
      expect(requestLine(wishForReview(language, ""))).toBe("wish");
    }
    expect(requestLine("Pyydän anteeksi viivästystä.")).toBeNull();
  });
});

describe("what is known of the translation", () => {
  const request = requestOf(finnish);

  it("are facts in its form, line by line", () => {
    expect(request.facts).toEqual(["torsdag 3.12 kl. 17–19", "5\u00a0€"]);
  });

  it("are names of places, terms, links and hashtags", () => {
    expect(request.names).toContainEqual({ source: "Masala", target: "Masaby" });
    expect(request.terms).toContainEqual({ source: "kunta", target: "kommun" });
    expect(request.links).toEqual([{ source: "https://www.kirkkonummi.fi/", target: guideline.sites.landing.sv }]);
    expect(request.hashtags.kept).toEqual(["#Kirkkonummi"]);
  });

  it("says a thing once: as a term where the glossary has it, a place as a name", () => {
    const { facts, terms, names } = requestOf("Vapaa pääsy sunnuntaina 6.12. Masalan koululla Kirkkonummella!");
    expect(facts).toEqual(["söndag 6.12"]);
    expect(terms).toContainEqual({ source: "vapaa pääsy", target: "fritt inträde" });
    expect(terms.map(({ source }) => source).join()).not.toContain("Kirkkonumm");
    expect(names).toContainEqual({ source: "Kirkkonummi", target: "Kyrkslätt" });
    expect(requestOf("Tervetuloa Masalan koululle!").names).not.toContainEqual({
      source: "Masalan koululle",
      target: "Masalan koulu",
    });
  });

  it("says where the page in the other language has to be looked for, and leaves other sites as they are", () => {
    const { links } = requestOf("Lue lisää: https://www.kirkkonummi.fi/tuntematon ja https://www.hsl.fi/aikataulut");
    expect(links).toEqual([
      { source: "https://www.kirkkonummi.fi/tuntematon", target: null },
      { source: "https://www.hsl.fi/aikataulut", target: "https://www.hsl.fi/aikataulut" },
    ]);
  });

  it("works from Swedish into Finnish", () => {
    const back = requestOf("Biblioteket i Masaby är stängt torsdag 3.12 kl. 17.", { target: "fi" });
    expect(back.facts).toEqual(["torstai 3.12. klo 17"]);
    expect(back.names).toContainEqual({ source: "Masaby", target: "Masala" });
  });
});

it("leaves out what an outline put there for the translation", () => {
  const outline = placeholder(placeholderWords.sv.version);
  const separator = guideline.templates.separator;
  expect(requestOf(`Kirjasto on kiinni.\n\n${separator}\n\n${outline} torsdag 3.12`).texts).toEqual([
    "Kirjasto on kiinni.",
  ]);
});

it("can be made of every channel and kind of draft", () => {
  for (const channel of channels) {
    for (const surface of surfaces) {
      const parts = surface === "video" || surface === "article" ? ["Kirjasto kiinni", finnish] : [finnish];
      const alsoOn: Channel[] = channel === "facebook" ? ["instagram"] : [];
      const request = requestOf(parts, {}, { channel, surface, alsoOn, media: null, postingAs: null });
      expect(request.texts).toEqual(parts);
      expect(request.channels).toEqual([channel, ...alsoOn]);
      expect(request.account).toBeNull();
    }
  }
});
