/**
 * Compares parameters in a pack with the defaults in code: they must have the same names and the same kinds of values.
 * The first problem is returned; nothing is thrown.
 */
export interface ShapeProblem {
  /** Names and list indexes that lead to the wrong value. */
  path: string[];
  reason: string;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return value === null ? "null" : typeof value;
}

const describeValue = (value: unknown) =>
  typeof value === "string" ? `"${value.slice(0, 60)}"` : typeof value === "object" ? kindOf(value) : String(value);

/** null where every value has the kind of its default; names may be left out. */
export function shapeProblem(params: Record<string, unknown>, defaults: Record<string, unknown>): ShapeProblem | null {
  for (const [name, value] of Object.entries(params)) {
    if (!Object.hasOwn(defaults, name)) return { path: [name], reason: "unknown field" };
    const inside = valueProblem(value, defaults[name]);
    if (inside) return { path: [name, ...inside.path], reason: inside.reason };
  }
  return null;
}

function valueProblem(value: unknown, model: unknown): ShapeProblem | null {
  if (kindOf(value) !== kindOf(model)) {
    return { path: [], reason: `expected a ${kindOf(model)}, got ${describeValue(value)}` };
  }
  if (Array.isArray(value) && Array.isArray(model)) {
    if (model.length === 0) return null;
    for (const [at, item] of value.entries()) {
      const inside = valueProblem(item, model[0]);
      if (inside) return { path: [String(at), ...inside.path], reason: inside.reason };
    }
    return null;
  }
  if (typeof value === "object" && value !== null && typeof model === "object" && model !== null) {
    // both are plain objects here: lists and null were dealt with above
    return shapeProblem(value as Record<string, unknown>, model as Record<string, unknown>);
  }
  return null;
}
