/** The built-in pack. It is validated when it is built (see its test), so it is taken as it is here: no schema library. */
import pack from "../../assets/guidelines/kirkkonummi.json" with { type: "json" };
import type { Guideline } from "./guideline";

// TypeScript widens the literals of a JSON file; `parseGuideline` holds the real shape in the tests
export const defaultGuideline = pack as unknown as Guideline;
