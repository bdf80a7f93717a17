import { describe, expect, it } from "vitest";
import { findXAddresses } from "./x-links";

const found = (text: string) => findXAddresses(text).map(({ start, end }) => text.slice(start, end));

describe("findXAddresses", () => {
  it.each<[string, string[]]>([
    ["Katso https://www.kirkkonummi.fi/a, kiitos", ["https://www.kirkkonummi.fi/a"]],
    ["kirkkonummi.fi/a/b?c=d#e ja kyrkslatt.fi!", ["kirkkonummi.fi/a/b?c=d#e", "kyrkslatt.fi"]],
    ["https://a.fi/(b)c) d", ["https://a.fi/(b)c"]],
    ["https://a.fi/(b(c)d)", ["https://a.fi/(b(c)d)"]],
    ["https://a.fi/((b", ["https://a.fi/"]],
    ["”kirkkonummi.fi”", ["kirkkonummi.fi"]],
    ["foo_bar.kirkkonummi.fi", ["bar.kirkkonummi.fi"]],
    ["https://foo_bar.kirkkonummi.fi", ["https://foo_bar.kirkkonummi.fi"]],
    ["a..kirkkonummi.fi", []],
    ["#kirkkonummi.fi $kirkkonummi.fi", []],
    ["nimi.sukunimi@kirkkonummi.fi", []],
    [`https://t.co/${"a".repeat(41)}`, []],
    [`https://a.fi/${"a".repeat(4097)}`, []],
    ["", []],
    [".", []],
  ])("%s", (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
});
