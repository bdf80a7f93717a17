/** Unit tests show any language at once. */
import { loadTexts } from "../../locales/texts";

for (const language of ["fi", "sv", "en"] as const) await loadTexts(language);
