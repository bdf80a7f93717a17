import { describe, expect, it } from "vitest";
import { findEmails } from "./emails";

describe("findEmails", () => {
  it.each<[string, string[]]>([
    ["Kysy Kirjasto@Kirkkonummi.fi.", ["kirjasto kirkkonummi.fi"]],
    ["aino(at)example.com, aino [at] example.com", ["aino example.com", "aino example.com"]],
    ["bo.öst+x@a-b.example.co.uk", ["bo.öst+x a-b.example.co.uk"]],
    ["aino(a)example.com, aino {at} example.com", ["aino example.com", "aino example.com"]],
    ["aino.aho @ example.com, aino_aho at example.com", ["aino.aho example.com", "aino_aho example.com"]],
    ["aino@example(dot)com, aino(at)example [piste] com", ["aino example.com", "aino example.com"]],
    ["kahvila @ kirjasto.fi, the bus at kirkkonummi.fi", []],
    ["@kirkkonummi ja a@b", []],
    [`${"a".repeat(70)}@example.com`, []],
  ])("%s", (text, expected) => {
    expect(findEmails(text, 0).map(({ local, domain }) => `${local} ${domain}`)).toEqual(expected);
  });

  it("gives the place", () => {
    expect(findEmails("Kysy a@b.fi.", 1)).toEqual([{ part: 1, start: 5, end: 11, local: "a", domain: "b.fi" }]);
  });
});
