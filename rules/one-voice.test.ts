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
});
