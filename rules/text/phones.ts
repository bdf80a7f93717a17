/** Finnish telephone numbers. */
import type { TextRange } from "../model/draft";
import { rangeOfMatch } from "./ranges";

export interface PhoneNumber extends TextRange {
  /** International form without spaces: +358412345678. */
  number: string;
}

const shape =
  /(?<![\p{L}\p{N}+./-])(?:(?:\+|00)358[ \u00a0-]?(?:\(0\)[ \u00a0]?)?|\(0\d{1,2}\)|0)\d?(?:[ \u00a0-]?\d){4,11}(?![\p{L}\p{N}])(?![.:]\d)/gu;
/** Mobile numbers, area codes, and the national and company numbers that begin like them. */
const begins = /^(?:4\d|50|1[0-9]|[235689]|7[05])/;
/** 06-12-2026 is a day. */
const day = /^\d{2}-\d{2}-\d{4}$/;

export function findPhones(text: string, part: number): PhoneNumber[] {
  return Array.from(text.matchAll(shape)).flatMap((match) => {
    const national = match[0]
      .replace(/\(0\)/, "")
      .replace(/\D/g, "")
      .replace(/^(?:00358|358|0)/, "");
    const fits = national.length >= 6 && national.length <= 11 && begins.test(national) && !day.test(match[0]);
    return fits ? [{ ...rangeOfMatch(match, part), number: `+358${national}` }] : [];
  });
}
