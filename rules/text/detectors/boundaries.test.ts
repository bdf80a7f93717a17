/** Published test values at many boundaries, and random digits: what is found does not hang on what stands beside it. */
import { describe, expect, it } from "vitest";
import { findIdentityCodes } from "./finnish-identity-code";
import { findIbans } from "./iban";
import { findNamedCards } from "./named-card";
import { findPaymentCards } from "./payment-card";
import { findPersonalNumbers } from "./personal-numbers";

type Find = (text: string) => { start: number; end: number }[];

const code: Find = (text) => findIdentityCodes(text).filter(({ verdict }) => verdict === "valid");
const values: [string, Find][] = [
  ["131052-308T", code],
  ["131052 – 308T", code],
  ["13.10.52-308T", code],
  ["13101952-308T", code],
  ["4111 1111 1111 1111", findPaymentCards],
  ["4111111111111111", findPaymentCards],
  ["5555-5555-5555-4444", findPaymentCards],
  ["5105–1051–0510–5100", findPaymentCards],
  ["4242  4242  4242  4242", findPaymentCards],
  ["2223003122003222", findPaymentCards],
  ["3782 822463 10005", findPaymentCards],
  ["378282246310005", findPaymentCards],
  ["30569309025904", findPaymentCards],
  ["6011 1111 1111 1117", findPaymentCards],
  ["3530111333300000", findPaymentCards],
  ["FI21 1234 5600 0007 85", findIbans],
  ["DE89370400440532013000", findIbans],
  ["GB29 NWBK 6016 1331 9268 19", findIbans],
  ["NO93 8601 1117 947", findIbans],
  ["EE38-2200-2210-2014-5685", findIbans],
  ["SE45  5000  0000  0583  9825  7466", findIbans],
  ["fr14 2004 1010 0505 0001 3m02 606", findIbans],
];

const before = [
  "",
  " ",
  "\n",
  "(",
  "[",
  "”",
  "'",
  "-",
  "– ",
  ": ",
  ":",
  "=",
  "/",
  ".",
  ", ",
  "#",
  "😀",
  "e ",
  "7 ",
  "2026 ",
  "vai \u00a0",
];
const behind = [
  "",
  " ",
  "\n",
  ")",
  "]",
  "”",
  "!",
  ".",
  ",",
  ";",
  "/",
  "+",
  "😀",
  " kiitos",
  " 12/28",
  "-12/28",
  "\u00a0123",
  ". 5 kpl",
  ":n",
];

describe.each(values)("%s", (value, find) => {
  const passages = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

  it.each(before)("is found behind %j", (mark) => {
    expect(passages(`${mark}${value}`)).toEqual([value]);
  });

  it.each(behind)("is found before %j", (mark) => {
    expect(passages(`${value}${mark}`)).toEqual([value]);
  });

  it("is none as a piece of a longer one", () => {
    for (const text of [`7${value}`, `${value}7`, `X${value}`, `${value}x`]) expect(passages(text), text).toEqual([]);
  });

  it("is found behind each of several", () => {
    expect(passages(`${value}, ${value}\n${value}`)).toEqual([value, value, value]);
  });
});

it.each(["hetu131052-308T", "Henkilötunnus131052-308T"])("glued to the word for it: %s", (text) => {
  expect(code(text)).toHaveLength(1);
});
it.each(["kortti4111111111111111", "visa4111 1111 1111 1111"])("glued to the word for it: %s", (text) => {
  expect(findPaymentCards(text)).toHaveLength(1);
});

it.each([
  "https://example.com/4111111111111111",
  "www.example.com/x?a=4111111111111111&b",
  "example.fi/4111111111111111",
  "4111111111111111@example.com",
  "6420405608658",
  "643025004876810334",
  "2012 2016 2020 2024",
  "0412 345 678 0412 345 679",
  "4111 111111111111",
  "41 11 11 11 11 11 11 11",
  "2220 0000 0000 0009",
  "2721 0000 0000 0004",
  "DE89 4111 1111 1111 1111 00",
])("no card: %s", (text) => {
  expect(findPaymentCards(text)).toEqual([]);
});

it.each<[string, string[]]>([
  ["Kortin numero 6759 6498 2643 8453 04/29", ["6759 6498 2643 8453"]],
  ["luottokorttini on 41 1111 11 1111 111111", []],
  ["Betalkort: 4111-11111111-1111", ["4111-11111111-1111"]],
  ["6759649826438453 (Maestro)", ["6759649826438453"]],
  ["Korttelissa 6759649826438453", []],
  ["Tietovisassa 6759649826438453", []],
])("beside a word for a card: %s", (text, passages) => {
  expect(findNamedCards(text).map(({ start, end }) => text.slice(start, end))).toEqual(passages);
});

describe("random digits", () => {
  let seed = 20_261_130;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    // the low digits of such a series come round too soon
    return Math.floor((seed / 2_147_483_648) * below);
  };

  it("are cards, or accounts behind any country, in less than one of a hundred strings of 8 to 25", () => {
    const rounds = 40_000;
    let cards = 0;
    let accounts = 0;
    for (let round = 0; round < rounds; round++) {
      const digits = Array.from({ length: 8 + random(18) }, () => random(10)).join("");
      cards += findPersonalNumbers(`Numero ${digits} on tässä`).cards.length;
      accounts += findIbans(`DE${digits}`).length + findIbans(`EE${digits}`).length;
    }
    expect(cards).toBeGreaterThan(0);
    expect(cards / rounds).toBeLessThan(0.01);
    expect(accounts / rounds).toBeLessThan(0.01);
  });
});
