/**
 * `npm run --silent review -- [--json] [--lang fi|sv|en] [--guideline FILE] [--layer FILE]... [FILE]`:
 * reviews drafts that are given as JSON lines, in a file or on standard input.
 * Exit codes: 0 all lines were read, 1 some were not, 2 the guideline, an argument or the file cannot be used.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { text as textOf } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { defaultGuideline, type Guideline, parseGuideline, review, withLayers } from "../rules/index";
import type { InterfaceLanguage } from "../rules/model/finding";
import { asJson, readable } from "./review/format";
import { readDrafts } from "./review/read-drafts";

const usage = "npm run --silent review -- [--json] [--lang fi|sv|en] [--guideline FILE] [--layer FILE]... [FILE]";

function stop(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

const messageOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        lang: { type: "string", default: "fi" },
        guideline: { type: "string" },
        layer: { type: "string", multiple: true, default: [] },
      },
    });
  } catch (problem) {
    return stop(`${messageOf(problem)}\n${usage}`);
  }
}

function languageOf(name: string): InterfaceLanguage {
  if (name === "fi" || name === "sv" || name === "en") return name;
  return stop(`--lang is fi, sv or en, not "${name}"`);
}

/** npm runs scripts in the project's folder; a relative path is meant from the folder where the command was typed. */
const absolutePath = (file: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);

function read(file: string): string {
  try {
    return readFileSync(absolutePath(file), "utf8");
  } catch (problem) {
    return stop(`${file} cannot be read: ${messageOf(problem)}`);
  }
}

function guidelineFrom(file: string): Guideline {
  try {
    return parseGuideline(jsonOf(file));
  } catch (problem) {
    return stop(`${file}: ${messageOf(problem)}`);
  }
}

function jsonOf(file: string): unknown {
  const text = read(file);
  try {
    return JSON.parse(text);
  } catch (problem) {
    return stop(`${file}: ${messageOf(problem)}`);
  }
}

function layersOver(base: Guideline, files: string[]): Guideline {
  try {
    return withLayers(base, files.map(jsonOf));
  } catch (problem) {
    return stop(`${files.join(", ")}: ${messageOf(problem)}`);
  }
}

const { values, positionals } = readArguments();
if (positionals.length > 1) stop(`One file at a time.\n${usage}`);
const language = languageOf(values.lang);
const base = values.guideline === undefined ? defaultGuideline : guidelineFrom(values.guideline);
const guideline = layersOver(base, values.layer);
const [file] = positionals;
for (const entry of readDrafts(file === undefined ? await textOf(process.stdin) : read(file))) {
  if ("reason" in entry) {
    process.stderr.write(`line ${entry.line}: ${entry.reason}\n`);
    process.exitCode = 1;
    continue;
  }
  const reviewed = { ...entry, review: review(entry.draft, guideline) };
  process.stdout.write(
    values.json
      ? `${JSON.stringify(asJson(reviewed, guideline, language))}\n`
      : `${readable(reviewed, guideline, language)}\n`,
  );
}
