/** The HTML that a page starts from, and its style sheets; the page's script builds everything else. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestPage } from "../pages";
import { hashClassesInStyles } from "../shared/class-name";
import { chooseLanguage } from "../shared/languages";
import { otherFolder } from "./bundle";

const pagesFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Where scripts and styles stand, on every host. `?versions=other` in a page's address takes the second set of scripts.
 */
export const assetsPrefix = "/practice-assets/";

export function pageDocument(page: TestPage, url: URL): string {
  const scripts = url.searchParams.get("versions") === otherFolder ? `${assetsPrefix}${otherFolder}/` : assetsPrefix;
  return `<!doctype html>
<html lang="${chooseLanguage(url.searchParams)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assetsPrefix}${page.name}.css">
<script type="module" src="${scripts}${page.name}.js"></script>
</head>
<body></body>
</html>
`;
}

const readIfThere = (file: string) => readFile(file, "utf8").catch(() => "");

/** The style sheet that all pages share and the one of this page, with hashed class names. */
export async function styleSheet(fileName: string): Promise<string> {
  const page = fileName.replace(/\.css$/, "");
  const files = [path.join(pagesFolder, "shared", "shared.css"), path.join(pagesFolder, page, "page.css")];
  return hashClassesInStyles((await Promise.all(files.map(readIfThere))).join("\n"));
}
