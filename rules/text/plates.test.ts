import { expect, it } from "vitest";
import { findPlates, findVehiclePlates } from "./plates";

it.each<[string, string[]]>([
  ["Auto ABC-123 ja ÄÖ-1", ["ABC-123", "ÄÖ-1"]],
  ["COVID-19, U-280, ABC-1234, abc-123, X-ABC-123", []],
])("plates in: %s", (text, plates) => {
  expect(findPlates(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(plates);
});

it.each<[string, string[]]>([
  [
    "zoe-12, ZOE 123, ZOE123, zoe123, 12-ZOE, 123 ZOE, CD-1234",
    ["zoe-12", "ZOE 123", "ZOE123", "zoe123", "12-ZOE", "123 ZOE", "CD-1234"],
  ],
  ["AO-12, LPA-3, ET-1, AC-22, DC 150, HE-71, EU-27, EUR 500", []],
  ["KLM-204", ["KLM-204"]],
  ["482-KLM, 51-KLT, KLM-4", ["482-KLM", "51-KLT"]],
  ["hjk 321, tkr 45, kvm 90, jos 300, kpl 20, krs 12, vrk 30, pvm 24, mrd 12", ["hjk 321"]],
  ["rekisteritunnus on zoe 12, nya 300, oli 400", ["zoe 12"]],
  ["PARKKI SULJETTU MAN 12", []],
])("what can be a plate of a vehicle: %s", (text, plates) => {
  expect(findVehiclePlates(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(plates);
});
