/**
 * What is computed from an object that does not change, such as a guideline, and is needed again and again. `compute` is
 * called once per object; its result is kept as long as the object lives.
 */
export function memoizePer<Source extends object, Result extends object>(
  compute: (source: Source) => Result,
): (source: Source) => Result {
  const results = new WeakMap<Source, Result>();
  return (source) => {
    const known = results.get(source);
    if (known) return known;
    const result = compute(source);
    results.set(source, result);
    return result;
  };
}
