import { describe, expect, it } from "vitest";
import { changesTexts } from "../../locales/changes";
import { shortenedPair, valueText } from "./change-values";

describe("values in a line", () => {
  it.each<[unknown, string]>([
    [true, "yes"],
    [false, "no"],
    [null, "empty"],
    ["", "empty"],
    [[], "empty"],
    [{}, "empty"],
    [280, "280"],
    [["#Kunta", "#Kommun"], "#Kunta, #Kommun"],
    [{ fi: "Syy", sv: "Orsak", en: "Reason" }, "Reason"],
    [{ fi: "koulu", sv: "skola" }, "fi: koulu, sv: skola"],
    [{ default: "error", x: "info" }, "default: error, x: info"],
    [[{ a: [1, 2] }], "a: 1, 2"],
  ])("%j is %s", (value, text) => {
    expect(valueText(value, changesTexts.en, "en")).toBe(text);
  });

  it("show the place where two long texts begin to differ", () => {
    const same = "sama ".repeat(200);
    const [was, is] = shortenedPair(`${same}vanha`, `${same}uusi`);
    expect([was.startsWith("…"), was.endsWith("vanha"), is.endsWith("uusi")]).toEqual([true, true, true]);
    expect([...was].length).toBeLessThan(40);
  });

  it("show where a long text goes on, and two that only begin alike whole", () => {
    const text = "a".repeat(300);
    expect(shortenedPair(text, `${text} ja lisää`)[1]).toMatch(/ja lisää$/);
    expect(shortenedPair("sama vanha", "sama uusi")).toEqual(["sama vanha", "sama uusi"]);
  });
});
