/** What Instagram calls things. */
export const labels = {
  create: { fi: "Luo", sv: "Skapa", en: "Create" },
  createPost: { fi: "Luo uusi julkaisu", sv: "Skapa nytt inlägg", en: "Create new post" },
  dragHere: { fi: "Vedä kuvat ja videot tähän", sv: "Dra foton och videor hit", en: "Drag photos and videos here" },
  select: { fi: "Valitse tietokoneelta", sv: "Välj från datorn", en: "Select from computer" },
  edit: { fi: "Muokkaa", sv: "Redigera", en: "Edit" },
  next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
  back: { fi: "Takaisin", sv: "Tillbaka", en: "Back" },
  share: { fi: "Jaa", sv: "Dela", en: "Share" },
  writeCaption: { fi: "Kirjoita kuvateksti…", sv: "Skriv en bildtext…", en: "Write a caption..." },
  addComment: { fi: "Lisää kommentti…", sv: "Lägg till en kommentar…", en: "Add a comment…" },
  post: { fi: "Julkaise", sv: "Publicera", en: "Post" },
  editInfo: { fi: "Muokkaa tietoja", sv: "Redigera info", en: "Edit info" },
  done: { fi: "Valmis", sv: "Klart", en: "Done" },
  cancel: { fi: "Peruuta", sv: "Avbryt", en: "Cancel" },
  replyTo: { fi: "Vastaa", sv: "Svara", en: "Reply" },
  profile: { fi: "Profiili", sv: "Profil", en: "Profile" },
  explore: { fi: "Tutki", sv: "Utforska", en: "Explore" },
  profilePicture: { fi: "Profiilikuva:", sv: "Profilbild:", en: "Profile picture:" },
  close: { fi: "Sulje", sv: "Stäng", en: "Close" },
  picture: { fi: "Valittu kuva", sv: "Vald bild", en: "Selected picture" },
  altText: { fi: "Kirjoita vaihtoehtoinen teksti…", sv: "Skriv alternativtext…", en: "Write alt text..." },
  home: { fi: "Koti", sv: "Hem", en: "Home" },
};

export type InstagramWords = Record<keyof typeof labels, string>;
