import { defineCheck } from "../context/check";
import { say } from "../model/say";

export const peopleInMedia = defineCheck({
  id: "people-in-media",
  title: say("Ihmiset kuvassa", "Människor på bilden", "People in the picture"),
  kinds: {
    ask: {
      level: "reminder",
      message: say(
        "Onko kuvassa tunnistettavia ihmisiä? Varmista, että heidän kuvansa saa julkaista.",
        "Finns det igenkännbara människor? Se till att bilden på dem får publiceras.",
        "Are people recognisable? Make sure that their picture may be published.",
      ),
    },
  },
  labels: {
    ticks: say("Tarkista ihmiset", "Kontrollera människorna", "Check the people"),
    consent: say(
      "Markkinointiin on kuvatun suostumus",
      "Samtycke finns för marknadsföring",
      "Consent is there for marketing",
    ),
    children: say(
      "Lapsen huoltaja on antanut luvan",
      "Barnets vårdnadshavare har gett lov",
      "The child’s guardian has agreed",
    ),
    privacy: say("Kuva ei paljasta yksityisasioita", "Bilden avslöjar inget privat", "It reveals nothing private"),
  },
  appliesTo: ({ draft: { media } }) => (media?.images ?? 0) + (media?.videos ?? 0) > 0,
  review: () => [
    {
      kind: "ask",
      fixes: [{ kind: "checklist", label: "ticks", values: {}, items: ["consent", "children", "privacy"] }],
    },
  ],
});
