import { defineCheck } from "../context/check";
import { say } from "../model/say";

export const pictureOrVideo = defineCheck({
  id: "picture-or-video",
  title: say("Kuva tai video", "Bild eller video", "Picture or video"),
  kinds: {
    missing: {
      level: "error",
      message: say(
        "Instagram-julkaisussa on aina hyvä kuva tai video. Lisää sellainen.",
        "Ett Instagraminlägg har alltid en bra bild eller video. Lägg till en.",
        "An Instagram post always has a good picture or video. Add one.",
      ),
      headline: say("Kuva tai video puuttuu", "Bild eller video saknas", "Picture or video is missing"),
    },
  },
  labels: {
    checklist: say("Mikä on hyvä kuva?", "Vad är en bra bild?", "What is a good picture?"),
    "checklist.short": say("Muistilista", "Checklista", "Checklist"),
    sharp: say("Terävä ja valoisa", "Skarp och ljus", "Sharp and bright"),
    subject: say("Yksi selvä aihe", "Ett tydligt motiv", "One clear subject"),
    small: say("Toimii pienenä puhelimessa", "Fungerar i liten storlek på telefonen", "Works small on a phone"),
    "no-poster": say("Ei juliste eikä pelkkää tekstiä", "Ingen affisch, inte enbart text", "No poster, not only text"),
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
