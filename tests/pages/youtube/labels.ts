/** What YouTube and YouTube Studio call things. */
export const labels = {
  title: {
    fi: "Lisää otsikko, joka kuvailee videotasi",
    sv: "Lägg till en titel",
    en: "Add a title that describes your video",
  },
  description: {
    fi: "Kerro katsojille videostasi",
    sv: "Berätta för tittarna om videon",
    en: "Tell viewers about your video",
  },
  save: { fi: "Tallenna", sv: "Spara", en: "Save" },
  comment: { fi: "Lisää kommentti…", sv: "Lägg till en kommentar …", en: "Add a comment…" },
  reply: { fi: "Lisää vastaus…", sv: "Lägg till ett svar …", en: "Add a reply…" },
  community: { fi: "Mitä mielessä?", sv: "Vad tänker du på?", en: "What's on your mind?" },
  post: { fi: "Julkaise", sv: "Publicera", en: "Post" },
};

export type YouTubeWords = Record<keyof typeof labels, string>;
