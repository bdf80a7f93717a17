/** What a page is told to ask about before it publishes: open errors of personal data, and nothing else. Pure. */
import type { Guard } from "../../composers/publish-guard";
import { checks } from "../../rules/checks/registry";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Finding, InterfaceLanguage } from "../../rules/model/finding";

const personal = new Set(checks.filter(({ alwaysOn }) => alwaysOn).map(({ id }) => id));

const words: Record<InterfaceLanguage, Omit<Guard["words"], "lang">> = {
  fi: {
    title: "Tekstissä on henkilötietoja",
    text: "Tekstissä on henkilötunnus tai muu numero, jota ei pidä julkaista. Poista se tai tarkista, että se saa näkyä kaikille.",
    back: "Palaa muokkaamaan",
    publish: "Julkaise silti",
  },
  sv: {
    title: "Texten innehåller personuppgifter",
    text: "I texten finns en personbeteckning eller ett annat nummer som inte ska publiceras. Ta bort det eller kontrollera att alla får se det.",
    back: "Tillbaka till texten",
    publish: "Publicera ändå",
  },
  en: {
    title: "There is personal data in the text",
    text: "The text has a personal identity code or another number that is not to be published. Remove it, or make sure that everybody may see it.",
    back: "Back to the text",
    publish: "Publish anyway",
  },
};

/** `open`: the findings that nobody put aside. */
export function guardFor(observed: ObservedDraft, open: Finding[], language: InterfaceLanguage): Guard | null {
  const passages = open
    .filter(({ check, level }) => personal.has(check) && level === "error")
    .flatMap(({ ranges }) => ranges);
  if (passages.length === 0 || observed.recognised !== "known") return null;
  const { composer, revision } = observed;
  return { composer, revision, passages, words: { lang: language, ...words[language] } };
}
