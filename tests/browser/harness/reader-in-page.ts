/** Runs in a practice page, bundled by `reader.ts`. */
import { editorOf } from "../../../composers/editors/editors";

window.__read = (root) => editorOf(root)?.read(root) ?? null;
