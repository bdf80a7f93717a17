import { expect, it } from "vitest";
import { inLetters } from "./punycode";

it.each([
  ["xn--bcher-kva.esim.fi", "bücher.esim.fi"],
  ["www.xn--kyrksltt-5za.fi", "www.kyrkslätt.fi"],
  ["xn--e1afmkfd.com", "пример.com"],
  ["XN--BCHER-KVA.fi", "bücher.fi"],
])("%s", (host, written) => {
  expect(inLetters(host)).toBe(written);
});

it.each(["esim.fi", "xn--.fi", "xn--a_b.fi", "xn--99999999.fi", "xn--a-", `xn--${"9".repeat(2_000)}.fi`])(
  "is left: %s",
  (host) => {
    expect(inLetters(host)).toBe(host);
  },
);
