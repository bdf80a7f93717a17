import { expect, it } from "vitest";
import { findOtherIdentityCodes } from "./other-identity-codes";

/** Published test values: Skatteverket, the Estonian register, Skatteetaten's synthetic numbers, the Polish ministry. */
it.each<[string, boolean | null]>([
  ["1310529993", false],
  ["131052 999K", false],
  ["13.10.1952 9993", false],
  ["1310529994", null],
  ["321352999K", null],
  ["811228-9874", false],
  ["811228+9874", false],
  ["19811228-9874", true],
  ["198112289874", false],
  ["20121228-9874", null],
  ["811228-9875", null],
  ["811328-9874", null],
  ["37605030299", false],
  ["37605030298", null],
  ["37613030299", null],
  ["44051401359", false],
  ["44051401358", null],
  ["161175-19997", false],
  ["161375-19997", null],
  ["12345678901", null],
  ["", null],
])("%s: unmistakable %s", (text, unmistakable) => {
  expect(findOtherIdentityCodes(`(${text})`)[0]?.unmistakable ?? null).toBe(unmistakable);
});
