/** Finnish number plates. Without a word for a vehicle beside it the shape alone says nothing ("HE-71"). */
import type { TextRange } from "../model/draft";
import { rangeOfMatch } from "./ranges";

const shape = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{2,3}-\d{1,3}(?![\p{L}\p{N}-])/gu;

export const findPlates = (text: string, part: number): TextRange[] =>
  Array.from(text.matchAll(shape), (match) => rangeOfMatch(match, part));
