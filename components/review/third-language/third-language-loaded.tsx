/** Few texts have a third language: what names it is loaded when the first one has. */
import { lazy } from "../../shell/lazy";

export const ThirdLanguage = lazy(async () => (await import("./third-language")).ThirdLanguage);
