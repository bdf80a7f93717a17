/**
 * Examines what `JSON.parse` returned before anything else reads it: whether it is too large, and whether it has a name
 * that objects treat specially. The first problem is returned; nothing is thrown.
 */
export interface JsonProblem {
  /** Path such as `checks.all-caps.params`; empty where the pack as a whole is meant. */
  field: string;
  reason: string;
}

/** A pack with every check and two full languages has about a tenth of these values and characters (UTF-16 units). */
const mostValues = 200_000;
const mostCharacters = 5_000_000;
const longestText = 200_000;
/** Paths only serve messages, and no path in a real pack is longer than this. */
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
      const innerPath = path.length > longestPath ? path : path + (path ? "." : "") + key.slice(0, longestPath);
      // objects and schemas drop this name silently, so that the pack would not be what its file shows
      if (key === "__proto__") return { field: innerPath, reason: 'unknown field "__proto__"' };
      if (++values > mostValues) return { field: "", reason: `the pack has more than ${mostValues} values` };
      open.push({ value: inside, path: innerPath });
    }
  }
  return null;
}
