/** Reads which file of the product imports which. */
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

export interface Import {
  /** Files from the root, with `/`. */
  from: string;
  to: string;
  /** `import type`: nothing of it is loaded. */
  typeOnly: boolean;
}

export const productFolders = ["rules", "composers", "locales", "session", "components", "entrypoints"] as const;

const statement = /(?:^|\n)(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"(\.[^"]+)"|import\("(\.[^"]+)"\)/g;
/** In braces every name may be marked as a type by itself. */
const allTypes = /^\s*(?:import|export)\s+\{(?:\s*type\s+[\w\s]+,?)+\s*\}\s+from/;

function target(from: string, specifier: string): string | null {
  const base = path.posix.join(path.posix.dirname(from), specifier.split("?")[0] ?? "");
  return [base, `${base}.ts`, `${base}.tsx`].find((file) => /\.\w+$/.test(file) && existsSync(file)) ?? null;
}

/** Of one file's text; imports of packages are left out. */
export function importsIn(file: string, code: string): Import[] {
  return Array.from(code.matchAll(statement)).flatMap((match) => {
    const to = target(file, match[2] ?? match[3] ?? "");
    return to ? [{ from: file, to, typeOnly: match[1] !== undefined || allTypes.test(match[0]) }] : [];
  });
}

/** Of all files of the product but their tests. */
export function productImports(): Import[] {
  const files = globSync(productFolders.map((folder) => `${folder}/**/*.{ts,tsx}`)).map((file) =>
    file.replaceAll(path.sep, "/"),
  );
  return files
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => importsIn(file, readFileSync(file, "utf8")));
}
