/** The guideline packs and layers that go into the package: one is in use where nobody chose another, the others by their name. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface PackagedFile {
  /** From the package's root. */
  relativeDest: string;
  contents: string;
}

/** `folder`: of JSON files; `builtIn`: the name of the one in use, without its ending. A policy names the others by theirs. */
export function packagedGuidelines(folder: string, builtIn: string): PackagedFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const contents = JSON.stringify(JSON.parse(readFileSync(path.join(folder, file), "utf8"))); // without spaces
    return { relativeDest: file === `${builtIn}.json` ? "guideline.json" : `guidelines/${file}`, contents };
  });
}
