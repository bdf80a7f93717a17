/** What LinkedIn calls things. German stands for the languages whose labels the extension does not know. */
import { labelsIn } from "../shared/languages";
import type { PageSettings } from "../shared/page";

const labels = {
  start: { fi: "Aloita julkaisu", sv: "Skapa ett inlägg", en: "Start a post" },
  editor: {
    fi: "Tekstieditori sisällön luomista varten",
    sv: "Textredigerare för att skapa innehåll",
    en: "Text editor for creating content",
  },
  placeholder: { fi: "Mistä haluat puhua?", sv: "Vad vill du prata om?", en: "What do you want to talk about?" },
  post: { fi: "Julkaise", sv: "Publicera", en: "Post" },
  /** Stands behind the page's name on the button that changes the author. */
  audience: { fi: "Julkaise kaikille", sv: "Publicera för alla", en: "Post to Anyone" },
  clock: { fi: "Ajoita myöhemmäksi", sv: "Schemalägg till senare", en: "Schedule for later" },
  schedule: { fi: "Ajoita", sv: "Schemalägg", en: "Schedule" },
  next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
  close: { fi: "Sulje", sv: "Stäng", en: "Dismiss" },
  comment: { fi: "Lisää kommentti…", sv: "Lägg till en kommentar …", en: "Add a comment…" },
  commentButton: { fi: "Kommentoi", sv: "Kommentera", en: "Comment" },
  reply: { fi: "Lisää vastaus…", sv: "Lägg till ett svar …", en: "Add a reply…" },
  replyButton: { fi: "Vastaa", sv: "Svara", en: "Reply" },
  message: { fi: "Kirjoita viesti…", sv: "Skriv ett meddelande …", en: "Write a message…" },
  send: { fi: "Lähetä", sv: "Skicka", en: "Send" },
  save: { fi: "Tallenna", sv: "Spara", en: "Save" },
  alternativeText: {
    fi: "Miten kuvailisit tätä kuvaa?",
    sv: "Hur skulle du beskriva den här bilden?",
    en: "How would you describe this image?",
  },
  pollQuestion: { fi: "Kysymyksesi", sv: "Din fråga", en: "Your question" },
  about: { fi: "Tietoja", sv: "Om", en: "About" },
  note: { fi: "Lisää viesti kutsuun", sv: "Lägg till en notering", en: "Add a note" },
  prompt: { fi: "Kysy mitä vain", sv: "Fråga vad som helst", en: "Ask anything" },
  job: { fi: "Työpaikan kuvaus", sv: "Jobbeskrivning", en: "Job description" },
  recommendation: { fi: "Kirjoita suositus", sv: "Skriv en rekommendation", en: "Write a recommendation" },
  headline: { fi: "Otsikko", sv: "Rubrik", en: "Title" },
  publish: { fi: "Julkaise", sv: "Publicera", en: "Publish" },
  article: { fi: "Kirjoita tähän", sv: "Skriv här", en: "Write here" },
};

export type LinkedInWords = Record<keyof typeof labels, string>;

const german: Partial<LinkedInWords> = {
  editor: "Texteditor zum Erstellen von Inhalten",
  placeholder: "Worüber möchten Sie sprechen?",
  post: "Posten",
  audience: "Auf Alle posten",
  schedule: "Planen",
  comment: "Kommentar hinzufügen …",
  commentButton: "Kommentieren",
  reply: "Antwort hinzufügen …",
  replyButton: "Antworten",
  message: "Nachricht schreiben …",
  alternativeText: "Wie würden Sie dieses Bild beschreiben?",
  note: "Nachricht hinzufügen",
};

/** `?labels=de` gives German ones. */
export const wordsOf = ({ language, query }: PageSettings): LinkedInWords => ({
  ...labelsIn(labels, language),
  ...(query.get("labels") === "de" ? german : {}),
});
