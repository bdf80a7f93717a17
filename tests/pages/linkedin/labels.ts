/** What LinkedIn calls things. */
export const labels = {
  start: { fi: "Aloita julkaisu", sv: "Skapa ett inlägg", en: "Start a post" },
  editor: {
    fi: "Tekstieditori sisällön luomista varten",
    sv: "Textredigerare för att skapa innehåll",
    en: "Text editor for creating content",
  },
  placeholder: { fi: "Mistä haluat puhua?", sv: "Vad vill du prata om?", en: "What do you want to talk about?" },
  post: { fi: "Julkaise", sv: "Publicera", en: "Post" },
  comment: { fi: "Lisää kommentti…", sv: "Lägg till en kommentar …", en: "Add a comment…" },
  message: { fi: "Kirjoita viesti…", sv: "Skriv ett meddelande …", en: "Write a message…" },
  close: { fi: "Sulje", sv: "Stäng", en: "Close" },
};

export type LinkedInWords = Record<keyof typeof labels, string>;
