import { expect, it } from "vitest";
import { textChecksum } from "./text-checksum";

const text = JSON.stringify({ title: "Ohjenuora", checks: { "all-caps": { enabled: true } } }).repeat(20);

it("is the same for the same text, and a whole number that JSON keeps", () => {
  expect(textChecksum(text)).toBe(textChecksum(`${text}`));
  expect(Number.isSafeInteger(textChecksum(text))).toBe(true);
  expect(Number.isSafeInteger(textChecksum(""))).toBe(true);
});

it("is another one after any small change", () => {
  const changes = Array.from({ length: text.length }, (_, at) => [
    `${text.slice(0, at)}ä${text.slice(at + 1)}`,
    text.slice(0, at) + text.slice(at + 1),
    `${text.slice(0, at)} ${text.slice(at)}`,
    text.slice(0, at) +
      text
        .slice(at, at + 2)
        .split("")
        .reverse()
        .join("") +
      text.slice(at + 2),
  ]).flat();
  const others = new Set(changes.filter((changed) => changed !== text));
  const sums = new Set([...others].map(textChecksum));
  expect(sums.has(textChecksum(text))).toBe(false);
  expect(sums.size).toBe(others.size);
});
