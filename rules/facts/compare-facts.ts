import type { Guideline } from "../guideline/schema";
import type { FactDifference } from "./fact";

/** Compares what a Finnish and a Swedish text say; offsets refer to each text. */
export function compareFacts(_fi: string, _sv: string, _guideline: Guideline): FactDifference[] {
  return [];
}
