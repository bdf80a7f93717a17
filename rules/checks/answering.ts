import { defineCheck } from "../context/check";
import { findMentions } from "../context/subjects";
import { say } from "../model/say";

export const answering = defineCheck({
  id: "answering",
  title: say("Kommentteihin vastaaminen", "Att svara på kommentarer", "Answering comments"),
  kinds: {
    invited: {
      level: "reminder",
      message: say(
        "Pyydät kommentteja. Sovi, kuka niihin vastaa.",
        "Du ber om kommentarer. Kom överens om vem som svarar på dem.",
        "You ask for comments. Agree on who answers them.",
      ),
      headline: say("Kuka vastaa kommentteihin?", "Vem svarar på kommentarer?", "Who answers the comments?"),
    },
  },
  labels: {
    ticks: say("Sovi vastaamisesta", "Kom överens om svaren", "Agree on the answers"),
    who: say("Vastaaja on sovittu", "Det är avtalat vem som svarar", "Who answers is agreed"),
    weekend: say("Joku vastaa myös viikonloppuna", "Någon svarar också på veckoslutet", "Someone answers at weekends"),
    removal: say(
      "Asiattomat poistetaan, kritiikkiä ei",
      "Osakligt tas bort, kritik inte",
      "Insults go, criticism stays",
    ),
  },
  params: {
    invites: {
      fi: [
        "kommentoi=",
        "kommentoikaa=",
        "kerro meille",
        "kerro kommenteissa",
        "kerro … kommenteissa",
        "kommenteissa=",
        "kommentteihin=",
        "mitä mieltä",
        "mitä sinä",
        "kysy meiltä",
        "kysy kommenteissa",
      ],
      sv: [
        "kommentera=",
        "i kommentarerna",
        "berätta för oss",
        "vad tycker du",
        "vad tycker ni",
        "fråga oss",
        "skriv en kommentar",
      ],
    },
  },
  tightening: { invites: { fi: "more", sv: "more" } },
  appliesTo: ({ draft, derived }) => draft.surface !== "comment" && derived.isOrganisation,
  review(context, { invites }) {
    const ranges = findMentions(context, invites);
    if (ranges.length === 0) return [];
    const items = ["who", "weekend", "removal"];
    return [{ kind: "invited", ranges, fixes: [{ kind: "checklist", label: "ticks", values: {}, items }] }];
  },
});
