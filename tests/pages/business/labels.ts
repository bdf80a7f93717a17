/** What Business Suite calls things; of Finnish and Swedish nothing is proven. */
import { type Language, labelsIn } from "../shared/languages";

const labels = {
  postTo: { fi: "Julkaise kohteessa", sv: "Publicera på", en: "Post to" },
  write: {
    fi: "Kirjoita valintaikkunaan julkaisuun liitettävä teksti.",
    sv: "Skriv text till inlägget i dialogrutan.",
    en: "Write into the dialogue box to include text with your post.",
  },
  customise: {
    fi: "Mukauta julkaisua Facebookiin ja Instagramiin",
    sv: "Anpassa inlägget för Facebook och Instagram",
    en: "Customize post for Facebook and Instagram",
  },
  addPicture: { fi: "Lisää kuva", sv: "Lägg till foto", en: "Add photo" },
  removePicture: { fi: "Poista kuva", sv: "Ta bort foto", en: "Remove photo" },
  machineText: { fi: "Kuva voi esittää: puisto", sv: "Kan vara en bild av park", en: "May be an image of park" },
  publish: { fi: "Julkaise", sv: "Publicera", en: "Publish" },
  schedule: { fi: "Ajoita", sv: "Schemalägg", en: "Schedule" },
  share: { fi: "Jaa", sv: "Dela", en: "Share" },
  next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
  close: { fi: "Sulje", sv: "Stäng", en: "Close" },
  date: { fi: "Päivä ja aika", sv: "Datum och tid", en: "Date and time" },
  preview: { fi: "Esikatselu", sv: "Förhandsgranskning", en: "Preview" },
  describePrompt: { fi: "Kerro, mitä haluat", sv: "Berätta vad du vill ha", en: "Describe what you want to say" },
  generate: { fi: "Luo teksti", sv: "Skapa text", en: "Generate text" },
  alternativeText: { fi: "Vaihtoehtoinen teksti", sv: "Alternativ text", en: "Alternative text" },
  save: { fi: "Tallenna", sv: "Spara", en: "Save" },
  reply: { fi: "Vastaa Messengerissä…", sv: "Svara i Messenger…", en: "Reply in Messenger…" },
  replyToComment: { fi: "Vastaa kommenttiin…", sv: "Svara på kommentaren…", en: "Reply to comment…" },
  note: { fi: "Muistiinpano", sv: "Anteckning", en: "Note" },
};
export type SuiteWords = Record<keyof typeof labels, string>;

const german: Partial<SuiteWords> = {
  ...{ postTo: "Posten in", write: "Schreib hier deinen Text.", publish: "Veröffentlichen", schedule: "Planen" },
  ...{ removePicture: "Foto entfernen", next: "Weiter", share: "Teilen", close: "Schließen" },
};

/** `query`: with `words=german` in a language that no list knows. */
export const wordsOf = (language: Language, query: URLSearchParams): SuiteWords => ({
  ...labelsIn(labels, language),
  ...(query.get("words") === "german" ? german : {}),
});
