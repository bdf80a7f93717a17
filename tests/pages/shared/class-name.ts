/**
 * Class names as the platforms serve them: hashes that say nothing. The pages' sources and style sheets use plain
 * names; browser and server put them through this, so no test and no composer can lean on them.
 */
export function hashedClass(name: string): string {
  let hash = 2166136261; // FNV-1a
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619) >>> 0;
  return `x${hash.toString(36)}`;
}

/** A style sheet with its class names hashed; names with a capital (those of Draft.js) stay as they are. */
export function hashClassesInStyles(css: string): string {
  return css.replace(/\.([a-z][a-z-]*)(?![\w-])/g, (_, name: string) => `.${hashedClass(name)}`);
}
