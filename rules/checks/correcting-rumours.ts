import { defineCheck } from "../context/check";
import { correctionWords } from "../context/correction-words";
import { findMentions } from "../context/subjects";
import { say } from "../model/say";
import { closingSentence } from "../outline/closing-sentence";

export const correctingRumours = defineCheck({
  id: "correcting-rumours",
  title: say("Väärän tiedon oikaisu", "Rättelse av felaktig uppgift", "Correcting false information"),
  kinds: {
    "no-source": {
      level: "reminder",
      message: say(
        "Oikaiset väärää tietoa. Kerro faktat ja lisää linkki lähteeseen.",
        "Du rättar en felaktig uppgift. Ge fakta och lägg till en länk till källan.",
        "You correct false information. Give the facts and add a link to the source.",
      ),
      headline: say("Onko oikaisulla lähde?", "Har rättelsen en källa?", "Has the correction a source?"),
    },
  },
  labels: {
    insert: say("Lisää lähde", "Lägg till källan", "Add the source"),
    "insert.short": say("Lisää lähde", "Lägg till", "Add the source"),
  },
  params: { corrects: correctionWords },
  tightening: { corrects: { fi: "more", sv: "more" } },
  appliesTo: ({ draft, derived }) => draft.surface === "comment" && derived.isOrganisation,
  review(context, { corrects }) {
    const ranges = findMentions(context, corrects);
    return ranges.length === 0 || context.derived.links.length > 0
      ? []
      : [{ kind: "no-source", ranges, fixes: closingSentence(context, "correction", null) }];
  },
});
