/** Looks at what came out of `JSON.parse` before anything else does: how much it is, and names that mean something to objects. */
export interface JsonProblem {
  field: string;
  reason: string;
}

/** A pack with every check and two full languages has a tenth of these. */
const mostValues = 200_000;
const mostCharacters = 5_000_000;
const longestText = 200_000;
/** A path is only wanted for a message, and nothing in a pack lies deeper than this. */
const longestPath = 200;

/** null where the value may be parsed. Ends for cyclic values too. */
export function jsonProblem(json: unknown): JsonProblem | null {
  const open: { value: unknown; path: string }[] = [{ value: json, path: "" }];
  let values = 0;
  let characters = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === "string") {
      characters += value.length;
      if (value.length > longestText) return { field: path, reason: `longer than ${longestText} characters` };
      if (characters > mostCharacters)
        return { field: "", reason: `the pack has more than ${mostCharacters} characters` };
    }
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inside] of Object.entries(value)) {
      const own = path.length > longestPath ? path : path + (path ? "." : "") + key.slice(0, longestPath);
      // objects and schemas drop it silently; a pack that has it is not what it seems
      if (key === "__proto__") return { field: own, reason: 'unknown field "__proto__"' };
      if (++values > mostValues) return { field: "", reason: `the pack has more than ${mostValues} values` };
      open.push({ value: inside, path: own });
    }
  }
  return null;
}
