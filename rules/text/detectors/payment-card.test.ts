import { describe, expect, it } from "vitest";
import { findPaymentCards } from "./payment-card";

/** The card networks' published test numbers. */
describe("findPaymentCards", () => {
  it.each<[string, string[]]>([
    ["Kortti 4111 1111 1111 1111!", ["4111 1111 1111 1111"]],
    ["5555555555554444", ["5555555555554444"]],
    ["3782-822463-10005", ["3782-822463-10005"]],
    ["4111 1111 1111 1112", []],
    ["1111 1111 1111 1111", []],
    ["4444 4444 4444 4444", []],
    ["+4111111111111111", []],
    ["41111111111111111111", []],
    ["Puhelin 040 123 4567", []],
    ["", []],
  ])("%s", (text, wanted) => {
    expect(findPaymentCards(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });
});
