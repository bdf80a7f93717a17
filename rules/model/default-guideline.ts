/** The built-in pack. The tests validate it, so nothing is validated here: that would load the schema library. */
import pack from "../../assets/guidelines/kirkkonummi.json" with { type: "json" };
import type { Guideline } from "./guideline";

// TypeScript widens the literals of a JSON file; the tests parse it with `parseGuideline`, which checks the real shape
export const defaultGuideline = pack as unknown as Guideline;
