/** What YouTube and YouTube Studio call things; the Finnish and Swedish names are not proven, see `docs/composers/youtube.md`. */
import type { Language } from "../shared/languages";

export const labels = {
  title: {
    fi: "Lisää otsikko, joka kuvailee videotasi (lisää @, jos haluat mainita kanavan)",
    sv: "Lägg till en titel som beskriver din video",
    en: "Add a title that describes your video (type @ to mention a channel)",
  },
  description: {
    fi: "Kerro katsojille videostasi",
    sv: "Berätta för tittarna om din video",
    en: "Tell viewers about your video (type @ to mention a channel)",
  },
  next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
  save: { fi: "Tallenna", sv: "Spara", en: "Save" },
  publish: { fi: "Julkaise", sv: "Publicera", en: "Publish" },
  schedule: { fi: "Ajoita", sv: "Schemalägg", en: "Schedule" },
  cancel: { fi: "Peruuta", sv: "Avbryt", en: "Cancel" },
  writeComment: { fi: "Lisää kommentti…", sv: "Lägg till en kommentar …", en: "Add a comment..." },
  writeReply: { fi: "Lisää vastaus…", sv: "Lägg till ett svar …", en: "Add a reply..." },
  writePost: { fi: "Mitä mielessä?", sv: "Vad tänker du på?", en: "What's on your mind?" },
  comment: { fi: "Kommentoi", sv: "Kommentera", en: "Comment" },
  reply: { fi: "Vastaa", sv: "Svara", en: "Reply" },
  post: { fi: "Julkaise", sv: "Publicera", en: "Post" },
  answer: { fi: "Vastaus", sv: "Svar", en: "Answer" },
};

export type Labels = Record<keyof typeof labels, string>;

/** A language that the extension knows nothing of; what is not given here is in English. */
const unlisted: Partial<Labels> = {
  title: "Titel hinzufügen, der dein Video beschreibt",
  description: "Stelle den Zuschauern dein Video vor",
  save: "Speichern",
  publish: "Veröffentlichen",
  writeComment: "Kommentar hinzufügen …",
  writeReply: "Antworten …",
  writePost: "Was gibt's Neues?",
  comment: "Kommentieren",
  reply: "Antworten",
  post: "Posten",
};

export function labelsFor(language: Language, query: URLSearchParams): Labels {
  const inLanguage = Object.fromEntries(Object.entries(labels).map(([name, words]) => [name, words[language]]));
  // fromEntries forgets the names
  return { ...(inLanguage as Labels), ...(query.get("labels") === "unlisted" ? unlisted : {}) };
}
