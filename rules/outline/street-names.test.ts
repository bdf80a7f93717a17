import { expect, it } from "vitest";
import { streetBase } from "./street-names";

it.each([
  ["Leppätiellä", "Leppätie"],
  ["Leppätietä", "Leppätie"],
  ["Rauhankadun", "Rauhankatu"],
  ["Rauhankatua", "Rauhankatu"],
  ["Varpukujaa", "Varpukuja"],
  ["Oravapolulla", "Oravapolku"],
  ["Aurinkorinteessä", "Aurinkorinne"],
  ["Aurinkorinnettä", "Aurinkorinne"],
  ["Kuukaarella", "Kuukaari"],
  ["Kuukaarta", "Kuukaari"],
  ["Linnunmäelle", "Linnunmäki"],
  ["Kirkkotorille", "Kirkkotori"],
  ["Kirkkotoria", "Kirkkotori"],
  ["Uimarannalla", "Uimaranta"],
  ["Leppätie", null],
  ["Rauhankatu", null],
  ["Kirjasto", null],
  ["Tien", null],
])("%s is %s", (form, base) => {
  expect(streetBase(form)).toBe(base);
});
