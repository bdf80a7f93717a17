import { describe, expect, it } from "vitest";
import { findHashtags, hashtagKey } from "./hashtags";

describe("findHashtags", () => {
  it.each<[string, string[]]>([
    ["#Kirkkonummi #Kyrkslätt", ["#Kirkkonummi", "#Kyrkslätt"]],
    ["(#YhdessäTillsammans)!", ["#YhdessäTillsammans"]],
    ["#vuosi2026", ["#vuosi2026"]],
    ["#2026vuosi", ["#2026vuosi"]],
    ["#Kyrksla\u0308tt", ["#Kyrksla\u0308tt"]],
    ["#kirkko-nummi", ["#kirkko"]],
    ["#1", []],
    ["nro#yksi", []],
    ["https://kirkkonummi.fi/#osio", []],
    ["##kaksi", []],
    ["&#x27;", []],
    ["# väli", []],
    ["#talvi/#vinter/#jää", ["#talvi", "#vinter", "#jää"]],
    ["talvi/#vinter", []],
  ])("%s", (text, wanted) => {
    const tags = findHashtags(text, 0);
    expect(tags.map(({ tag }) => tag)).toEqual(wanted);
    expect(tags.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });

  it("knows a tag in any case and composition", () => {
    expect(hashtagKey("#KYRKSLA\u0308TT")).toBe(hashtagKey("#kyrkslätt"));
  });
});
