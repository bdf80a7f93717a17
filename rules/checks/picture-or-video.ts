import { defineCheck } from "./check";

export const pictureOrVideo = defineCheck({
  id: "picture-or-video",
  title: { fi: "Kuva tai video", sv: "Bild eller video", en: "Picture or video" },
  kinds: {
    missing: {
      level: "error",
      message: {
        fi: "Instagram-julkaisussa on aina hyvä kuva tai video. Lisää sellainen.",
        sv: "Ett Instagraminlägg har alltid en bra bild eller video. Lägg till en.",
        en: "An Instagram post always has a good picture or video. Add one.",
      },
    },
  },
  labels: {
    checklist: { fi: "Mikä on hyvä kuva?", sv: "Vad är en bra bild?", en: "What is a good picture?" },
    sharp: { fi: "Terävä ja valoisa", sv: "Skarp och ljus", en: "Sharp and bright" },
    subject: { fi: "Yksi selvä aihe", sv: "Ett tydligt motiv", en: "One clear subject" },
    small: {
      fi: "Toimii pienenä puhelimessa",
      sv: "Fungerar i liten storlek på telefonen",
      en: "Works small on a phone",
    },
    "no-poster": {
      fi: "Ei juliste eikä pelkkää tekstiä",
      sv: "Ingen affisch, inte enbart text",
      en: "No poster, not only text",
    },
  },
  appliesTo: ({ draft }) => draft.channel === "instagram" && draft.surface === "post",
  review({ draft: { media } }) {
    if (!media || media.images + media.videos > 0) return [];
    return [
      {
        kind: "missing",
        fixes: [
          { kind: "checklist", label: "checklist", values: {}, items: ["sharp", "subject", "small", "no-poster"] },
        ],
      },
    ];
  },
});
