/** In which of the two languages a version really is, whatever field it was written in. Pure. */
import { derive } from "../context/derived";
import type { Draft } from "../model/draft";
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";

/** With fewer letters a language is a guess. */
const fewestLetters = 20;
/** How many times the letters of the other language: titles and names are quoted. */
const clearly = 3;

/** `draft`: that it is for. null where the text is short, in neither language, or in both. */
export function writtenLanguage(text: string, draft: Draft, guideline: Guideline): Language | null {
  const { fi, sv } = derive({ ...draft, surface: "post", parts: [text] }, guideline).versions;
  const [most, least, language] =
    fi.letters > sv.letters ? ([fi.letters, sv.letters, "fi"] as const) : ([sv.letters, fi.letters, "sv"] as const);
  return most >= fewestLetters && most >= clearly * least ? language : null;
}
