import { describe, expect, it } from "vitest";
import type { Finding, Level } from "../../rules/model/finding";
import { badgeFor } from "./badge";

const finding = (level: Level): Finding => ({
  check: "all-caps",
  kind: "capitals",
  level,
  values: {},
  ranges: [],
  statements: [],
  fixes: [],
});

describe("the badge", () => {
  it("is empty without a draft", () => {
    expect(badgeFor(null, "fi").text).toBe("");
  });
  it("is a tick when only reminders are left", () => {
    expect(badgeFor([finding("reminder"), finding("info")], "sv")).toMatchObject({
      text: "✓",
      title: "Rättesnöre: klart att publicera",
    });
  });
  it("counts errors and warnings", () => {
    const badge = badgeFor([finding("error"), finding("warning"), finding("reminder")], "fi");
    expect(badge).toMatchObject({ text: "2", title: "Ohjenuora: 1 korjattavaa, 1 tarkistettavaa" });
  });
  it("cries out when someone is about to publish with errors", () => {
    expect(badgeFor([finding("error"), finding("warning")], "fi", { publishing: true }).text).toBe("!1");
    expect(badgeFor([finding("warning")], "fi", { publishing: true }).text).toBe("1");
  });
  it("has another colour for warnings alone than for errors", () => {
    expect(badgeFor([finding("warning")], "fi").colour).not.toBe(badgeFor([finding("error")], "fi").colour);
  });
  it.each(["writing", "unfinished"] as const)("is empty, and says nothing, while a draft is %s", (judgement) => {
    expect(badgeFor([], "fi", { judgement })).toMatchObject({ text: "", title: "Ohjenuora" });
    expect(badgeFor([finding("error")], "fi", { judgement }).text).toBe("1");
  });
  it("is never a tick where a check broke", () => {
    expect(badgeFor([], "fi", { judgement: "broken" })).toMatchObject({
      text: "!",
      title: "Ohjenuora: kaikkea ei voitu tarkistaa, lue teksti itse läpi",
    });
    expect(badgeFor([finding("warning")], "en", { judgement: "broken" })).toMatchObject({
      text: "1",
      title: "Ohjenuora: 0 to repair, 1 to check; not everything could be checked, please read the text yourself",
    });
  });
});
