/** What Facebook calls things. Those in Finnish and Swedish are mostly unproven: nothing may rest on them alone. */
import { type Language, labelsIn } from "../shared/languages";

const labels = {
  createPost: { fi: "Luo julkaisu", sv: "Skapa inlägg", en: "Create post" },
  editPost: { fi: "Muokkaa julkaisua", sv: "Redigera inlägg", en: "Edit post" },
  share: { fi: "Jaa", sv: "Dela", en: "Share" },
  shareNow: { fi: "Jaa nyt", sv: "Dela nu", en: "Share now" },
  save: { fi: "Tallenna", sv: "Spara", en: "Save" },
  schedule: { fi: "Ajoita", sv: "Schemalägg", en: "Schedule" },
  whatsOnYourMind: { fi: "Mitä mietit?", sv: "Vad gör du just nu?", en: "What's on your mind?" },
  sayAboutThis: { fi: "Sano jotain tästä…", sv: "Säg något om detta…", en: "Say something about this…" },
  writeSomething: { fi: "Kirjoita jotain…", sv: "Skriv något…", en: "Write something…" },
  createPublicPost: {
    fi: "Luo julkinen julkaisu…",
    sv: "Skapa ett offentligt inlägg…",
    en: "Create a public post…",
  },
  describeReel: { fi: "Kuvaile videotasi…", sv: "Beskriv din video…", en: "Describe your reel…" },
  post: { fi: "Julkaise", sv: "Publicera", en: "Post" },
  next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
  postSettings: { fi: "Julkaisuasetukset", sv: "Inläggsinställningar", en: "Post settings" },
  postOf: { fi: "Julkaisu:", sv: "Inlägg av", en: "Post by" },
  close: { fi: "Sulje", sv: "Stäng", en: "Close" },
  remove: { fi: "Poista", sv: "Ta bort", en: "Remove" },
  addPicture: { fi: "Kuva tai video", sv: "Foto/video", en: "Photo/video" },
  picture: { fi: "Liitetty kuva", sv: "Bifogad bild", en: "Attached picture" },
  everyone: { fi: "Julkinen", sv: "Offentlig", en: "Public" },
  commentAs: { fi: "Kommentoi käyttäjänä", sv: "Kommentera som", en: "Comment as" },
  comment: { fi: "Kommentoi", sv: "Kommentera", en: "Comment" },
  commentBy: { fi: "Kommentti, kirjoittaja", sv: "Kommentar av", en: "Comment by" },
  reply: { fi: "Vastaa", sv: "Svara", en: "Reply" },
  replyTo: { fi: "Vastaa käyttäjälle", sv: "Svara", en: "Reply to" },
  like: { fi: "Tykkää", sv: "Gilla", en: "Like" },
  writeTo: { fi: "Kirjoita käyttäjälle", sv: "Skriv till", en: "Write to" },
  closeChat: { fi: "Sulje keskustelu", sv: "Stäng chatten", en: "Close chat" },
  minimizeChat: { fi: "Pienennä keskustelu", sv: "Minimera chatten", en: "Minimize chat" },
  messages: { fi: "Viestit keskustelussa", sv: "Meddelanden i konversationen", en: "Messages in conversation" },
  describeYourself: { fi: "Kerro, kuka olet", sv: "Berätta vem du är", en: "Describe who you are" },
  alternativeText: { fi: "Vaihtoehtoinen teksti", sv: "Alternativ text", en: "Alternative text" },
  addNote: { fi: "Lisää viesti", sv: "Lägg till ett meddelande", en: "Add a note" },
  sendInvitations: { fi: "Lähetä kutsut", sv: "Skicka inbjudningar", en: "Send invites" },
  about: { fi: "Tietoja", sv: "Om", en: "About" },
  description: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" },
  askMetaAi: { fi: "Kysy Meta AI:ltä", sv: "Fråga Meta AI", en: "Ask Meta AI anything" },
  search: { fi: "Hae Facebookista", sv: "Sök på Facebook", en: "Search Facebook" },
  group: { fi: "Kirkkonummen puskaradio", sv: "Kyrkslätts anslagstavla", en: "Kirkkonummi notice board" },
  groupNote: { fi: "Julkinen ryhmä", sv: "Offentlig grupp", en: "Public group" },
};

export type FacebookWords = Record<keyof typeof labels, string>;

/** A language that no list knows: only keys and structure tell what is what. The dialog keeps its English name there too. */
const german: Partial<FacebookWords> = {
  ...{ share: "Teilen", shareNow: "Jetzt teilen", save: "Speichern", schedule: "Planen" },
  ...{ whatsOnYourMind: "Was machst du gerade?", sayAboutThis: "Sag etwas dazu …", writeSomething: "Schreib etwas …" },
  ...{ createPublicPost: "Öffentlichen Beitrag erstellen …", describeReel: "Beschreib dein Video …" },
  ...{ post: "Posten", next: "Weiter", close: "Schließen", addPicture: "Foto/Video", remove: "Entfernen" },
  ...{ commentAs: "Kommentieren als", comment: "Kommentieren", commentBy: "Kommentar von", reply: "Antworten" },
  ...{ replyTo: "Antworten auf", writeTo: "Schreib an", closeChat: "Chat schließen", minimizeChat: "Chat minimieren" },
  ...{ messages: "Nachrichten", describeYourself: "Beschreib dich", alternativeText: "Bildbeschreibung" },
};

/** `query`: with `words=german` what has been translated there. */
export function wordsOf(language: Language, query: URLSearchParams): FacebookWords {
  const words = labelsIn(labels, language);
  return query.get("words") === "german" ? { ...words, createPost: labels.createPost.en, ...german } : words;
}
