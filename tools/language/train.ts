/**
 * `npx tsx tools/language/train.ts [--from ../shared/language/train] [--to FILE] [--bit-cost 0.16]`: trains the
 * language model and writes it to assets/language/weights.ts. The same folder gives the same model, byte for byte.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readUnits } from "./corpus";
import { fitWeights } from "./fit-weights";
import { packWeights } from "./pack-weights";

const { values } = parseArgs({
  options: {
    from: { type: "string", default: fileURLToPath(new URL("../../../shared/language/train", import.meta.url)) },
    to: { type: "string", default: fileURLToPath(new URL("../../assets/language/weights.ts", import.meta.url)) },
    "bit-cost": { type: "string", default: "0.16" },
  },
});

const startTime = performance.now();
const log = (message: string) =>
  console.log(`${((performance.now() - startTime) / 1000).toFixed(0).padStart(4)} s  ${message}`);

const units = readUnits(values.from);
log(`${units.length} units read from ${values.from}`);
const weights = fitWeights(units, { bitCost: Number(values["bit-cost"]), log });
const packed = packWeights(weights);
const module = `// Written by tools/language/train.ts; sources and licences are in NOTICE.\nexport const packedWeights =\n  "${Buffer.from(packed).toString("base64")}";\n`;
writeFileSync(values.to, module);
log(`${packed.length} bytes packed, ${gzipSync(module, { level: 9 }).length} bytes gzip, written to ${values.to}`);
