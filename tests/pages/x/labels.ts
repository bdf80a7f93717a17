/** What X calls things. */
export const labels = {
  whatsHappening: { fi: "Missä mennään?", sv: "Vad är det som händer?", en: "What’s happening?" },
  addAnother: { fi: "Lisää toinen julkaisu", sv: "Lägg till ett inlägg till", en: "Add another post" },
  postYourReply: { fi: "Julkaise vastauksesi", sv: "Lägg upp ditt svar", en: "Post your reply" },
  addComment: { fi: "Lisää kommentti", sv: "Lägg till en kommentar", en: "Add a comment" },
  postText: { fi: "Julkaisun teksti", sv: "Inläggstext", en: "Post text" },
  post: { fi: "Julkaise", sv: "Lägg upp", en: "Post" },
  postAll: { fi: "Julkaise kaikki", sv: "Lägg upp allt", en: "Post all" },
  reply: { fi: "Vastaa", sv: "Svara", en: "Reply" },
  addPost: { fi: "Lisää julkaisu", sv: "Lägg till inlägg", en: "Add post" },
  addPicture: { fi: "Lisää kuvia tai videoita", sv: "Lägg till foton eller videor", en: "Add photos or video" },
  picture: { fi: "Kuva", sv: "Bild", en: "Image" },
  remove: { fi: "Poista media", sv: "Ta bort media", en: "Remove media" },
  addDescription: { fi: "Lisää kuvaus", sv: "Lägg till beskrivning", en: "Add description" },
  schedule: { fi: "Ajoita", sv: "Schemalägg", en: "Schedule" },
  choice: { fi: "Vaihtoehto", sv: "Alternativ", en: "Choice" },
  close: { fi: "Sulje", sv: "Stäng", en: "Close" },
  home: { fi: "Etusivu", sv: "Hem", en: "Home" },
  profile: { fi: "Profiili", sv: "Profil", en: "Profile" },
  accountMenu: { fi: "Tilivalikko", sv: "Kontomeny", en: "Account menu" },
  thread: { fi: "Julkaisu", sv: "Inlägg", en: "Post" },
};

export type XWords = Record<keyof typeof labels, string>;
