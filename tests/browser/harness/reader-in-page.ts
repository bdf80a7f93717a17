/** Runs in a practice page, bundled by `reader.ts`. */
import { readerOf } from "../../../composers/editors/readers";

window.__read = (root) => readerOf(root)?.read(root) ?? null;
