/** Writes the floors into `biome.json` and `docs/architecture.md`; run by hand after a change of `floors.ts`: `npx tsx tools/architecture/write.ts`. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { withFloorRules, withPictures } from "./pages";

const page = "docs/architecture.md";
writeFileSync(page, withPictures(readFileSync(page, "utf8")));
const configuration = JSON.parse(readFileSync("biome.json", "utf8"));
writeFileSync("biome.json", `${JSON.stringify(withFloorRules(configuration), null, 2)}\n`);
spawnSync("node_modules/.bin/biome", ["format", "--write", "biome.json"], { stdio: "inherit" });
