import { defineCheck } from "../context/check";
import { findMentions, mentions } from "../context/subjects";
import { say } from "../model/say";
import { closingSentence } from "../outline/closing-sentence";
import { findEmails } from "../text/emails";
import { findPhones } from "../text/phones";

export const feedbackChannel = defineCheck({
  id: "feedback-channel",
  title: say("Palautekanava", "Responskanal", "Feedback channel"),
  kinds: {
    "sent-away": {
      level: "info",
      message: say(
        "Ohjaa ystävällisesti oikeaan palautekanavaan, linkin kanssa.",
        "Hänvisa vänligt till rätt responskanal, med en länk.",
        "Point kindly to the right feedback channel, with a link.",
      ),
      headline: say("Ohjaa palautekanavaan", "Hänvisa till responskanalen", "Point to the feedback channel"),
    },
  },
  labels: {
    insert: say("Lisää palautelinkki", "Lägg till responslänken", "Add the feedback link"),
    "insert.short": say("Lisää linkki", "Lägg till länk", "Add the link"),
  },
  params: {
    sendsAway: {
      fi: [
        "ei kuulu meille",
        "ei … kuulu meille",
        "ei kuulu kunnalle",
        "ei ole meidän",
        "ei ole kunnan",
        "en tiedä",
        "emme tiedä",
        "emme osaa sanoa",
        "en osaa sanoa",
        "ota yhteyttä",
        "ota … yhteyttä",
        "ottakaa yhteyttä",
        "otathan yhteyttä",
        "kysy=",
        "kysykää=",
      ],
      sv: [
        "hör inte till oss",
        "hör … inte till oss",
        "hör inte till kommunen",
        "är inte vårt",
        "är inte kommunens",
        "vet inte",
        "vet … inte",
        "kan inte säga",
        "ta kontakt",
        "kontakta",
        "tag kontakt",
        "hör av dig",
        "fråga=",
      ],
    },
  },
  tightening: { sendsAway: { fi: "more", sv: "more" } },
  appliesTo: ({ draft, derived }) => draft.surface === "comment" && derived.isOrganisation,
  review(context, { sendsAway }) {
    const { draft, derived } = context;
    const ranges = findMentions(context, sendsAway);
    // a reply with an address, a number or a link already says where to turn
    const hasContact =
      derived.links.length > 0 ||
      draft.parts.some((text, part) => findEmails(text, part).length + findPhones(text, part).length > 0);
    if (ranges.length === 0 || hasContact) return [];
    // a link does not mend an insult
    const isInsulting = mentions(context, context.guideline.lexicons.insult);
    const fixes = isInsulting ? [] : closingSentence(context, "feedback", "feedback");
    return [{ kind: "sent-away", ranges, fixes }];
  },
});
