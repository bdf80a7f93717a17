import { type CheckContext, defineCheck } from "../context/check";
import type { EditFix } from "../model/finding";
import { say } from "../model/say";
import { appendBeforeHashtags } from "../text/edits";
import { placeholder, placeholderWords } from "../text/placeholders";
import { findSignature } from "../text/signature";

export const signature = defineCheck({
  id: "signature",
  title: say("Allekirjoitus", "Underskrift", "Signature"),
  kinds: {
    missing: {
      level: "error",
      message: say(
        "Lisää nimi ja tehtävä, jotta lukija näkee, kuka vastaa viestistä.",
        "Lägg till namn och titel, så ser läsaren vem som ansvarar för meddelandet.",
        "Add your name and title, so that readers see who answers for the message.",
      ),
      headline: say("Allekirjoitus puuttuu", "Underskrift saknas", "Signature is missing"),
    },
    "title-missing": {
      level: "reminder",
      message: say(
        "Lisää nimen perään tehtävä tai yksikkö.",
        "Lägg till titel eller enhet efter namnet.",
        "Add a title or unit behind the name.",
      ),
      headline: say("Tehtävä puuttuu nimen perästä", "Titel saknas efter namnet", "Title missing behind the name"),
    },
    "place-unknown": {
      level: "reminder",
      message: say(
        "Jos tämä ei ole kunnan oma sivu, lisää allekirjoitus.",
        "Om det här inte är kommunens egen sida, lägg till underskrift.",
        "If this is not the municipality’s own page, add a signature.",
      ),
      headline: say("Tarvitaanko allekirjoitus?", "Behövs en underskrift?", "Is a signature needed?"),
    },
  },
  labels: {
    sign: say("Lisää allekirjoitus", "Lägg till underskrift", "Add the signature"),
    "sign.short": say("Lisää", "Lägg till", "Add"),
    title: say("Lisää tehtävä", "Lägg till titel", "Add the title"),
    "title.short": say("Lisää", "Lägg till", "Add"),
  },
  appliesTo: ({ draft, derived }) => draft.surface !== "video" && draft.place !== "own" && derived.isOrganisation,
  review(context) {
    const { draft, guideline } = context;
    const part = draft.parts.length - 1;
    const text = draft.parts[part] ?? "";
    if (text.trim() === "") return [];
    const currentSignature = findSignature(text, part, guideline);
    if (draft.place === "unknown")
      return currentSignature ? [] : [{ kind: "place-unknown", fixes: [signing(context)] }];
    if (!currentSignature) return [{ kind: "missing", fixes: [signing(context)] }];
    if (currentSignature.hasTitle) return [];
    const range = { part, start: currentSignature.start, end: currentSignature.end };
    const word = placeholder(placeholderWords[languageOf(context)].title);
    const edit = { part, start: currentSignature.end, end: currentSignature.end, expected: "", text: `, ${word}` };
    return [
      {
        kind: "title-missing",
        ranges: [range],
        fixes: [{ kind: "edit", label: "title", values: {}, edits: [edit], safe: false }],
      },
    ];
  },
});

const languageOf = ({ derived: { versions }, guideline }: CheckContext) =>
  versions.sv.letters > versions.fi.letters ? "sv" : versions.fi.letters > 0 ? "fi" : guideline.languages.primary;

/** The saved signature takes the place of the template where a person has one (label `sign`). */
function signing(context: CheckContext): EditFix {
  const { draft, guideline } = context;
  const language = languageOf(context);
  const words = placeholderWords[language];
  const text = guideline.templates.signature[language]
    .replace("{name}", () => placeholder(words.name))
    .replace("{title}", () => placeholder(words.title));
  return {
    kind: "edit",
    label: "sign",
    values: { language },
    edits: [appendBeforeHashtags(draft, draft.parts.length - 1, text, "\n\n")],
    safe: false,
  };
}
