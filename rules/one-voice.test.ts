import { describe, expect, it } from "vitest";
import { defaultGuideline } from "./model/default-guideline";
import { exampleToDraft } from "./packs/examples";
import { review } from "./review";

const found = (text: string, role: "main" | "area" = "main", channel: "facebook" | "linkedin" = "facebook") => {
  const draft = exampleToDraft({ parts: [text], channel, postingAs: { name: "Kirkkonummen kunta", role } });
  return review({ ...draft, today: "2026-11-23" }, defaultGuideline).findings.map(
    ({ check, kind }) => `${check}/${kind}`,
  );
};

describe("one voice", () => {
  it("a weekday that its own date refutes is not compared as well", () => {
    const kinds = found(
      "Kuoro laulaa torilla torstaina 10.12.2026.\n\nKören sjunger på torget fredagen den 10.12.2026.",
    );
    expect(kinds).toContain("possible-dates/other-weekday");
    expect(kinds).not.toContain("matching-facts/differs");
  });

  it("weekdays that no date refutes are compared", () => {
    const kinds = found("Kuoro laulaa torilla torstaina.\n\nKören sjunger på torget på fredag.");
    expect(kinds).toContain("matching-facts/differs");
  });

  it("another day is said beside a wrong weekday", () => {
    const kinds = found(
      "Kuoro laulaa torilla torstaina 10.12.2026.\n\nKören sjunger på torget torsdagen den 11.12.2026.",
    );
    expect(kinds).toEqual(expect.arrayContaining(["possible-dates/other-weekday", "matching-facts/differs"]));
  });

  it("a disruption is told to those who see to the main account", () => {
    const kinds = found("Vesikatko Tolsassa. Vattenavbrott i Tolls.", "area");
    expect(kinds).toContain("crisis/disruption");
    expect(kinds).not.toContain("cross-post/to-main");
  });

  it("a disruption is told on its channel only", () => {
    const kinds = found("Vesikatko Tolsassa. Vattenavbrott i Tolls.", "main", "linkedin");
    expect(kinds).toContain("channel-fit/disruption-on-linkedin");
    expect(kinds).not.toContain("crisis/disruption");
  });

  const long = {
    fi: "Uimaranta avataan perjantaina 4.6. klo 12. Vesi on tutkittu ja laituri korjattu. Sisäänpääsy maksaa 5 euroa. Kioskista saa jäätelöä ja kahvia.",
    sv: "Badstranden öppnar fredagen den 4 juni kl. 12. Vattnet är undersökt och bryggan reparerad. Inträdet kostar 5 euro. I kiosken finns glass och kaffe.",
  };

  it.each([
    ["swedish", `${long.fi}\n\nBadstranden öppnar fredagen den 4 juni.`],
    ["finnish", `${long.sv}\n\nUimaranta avataan perjantaina 4.6.`],
  ])("what the %s version lacks by name says that it is short", (language, text) => {
    const kinds = found(text);
    expect(kinds).toContain(`matching-facts/missing-in-${language}`);
    expect(kinds).not.toContain(`balanced-versions/${language}-short`);
  });

  it.each([
    [
      "swedish",
      "Uimaranta on auki. Vesi on tutkittu ja laituri korjattu. Rannalla on uusi keinu, ja kioskista saa jäätelöä ja kahvia.\n\nBadstranden är öppen för alla.",
    ],
    [
      "finnish",
      "Badstranden är öppen. Vattnet är undersökt och bryggan reparerad. På stranden finns en ny gunga, och i kiosken finns glass och kaffe.\n\nUimaranta on avoinna kaikille.",
    ],
  ])("a %s version that lacks nothing by name is told to be short", (language, text) => {
    expect(found(text)).toContain(`balanced-versions/${language}-short`);
  });
});
