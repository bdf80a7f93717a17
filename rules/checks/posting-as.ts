import { defineCheck } from "../context/check";
import { findMentions } from "../context/subjects";
import { say } from "../model/say";

export const postingAs = defineCheck({
  id: "posting-as",
  title: say("Oikea profiili", "Rätt profil", "The right profile"),
  kinds: {
    "area-on-x": {
      level: "reminder",
      message: say(
        "X:ssä viestitään yhteisellä päätilillä. Vaihda tili, jos voit.",
        "På X används det gemensamma huvudkontot. Byt konto om du kan.",
        "On X the shared main account is used. Change the account if you can.",
      ),
      headline: say("X:ssä käytetään päätiliä", "På X används huvudkontot", "On X the main account is used"),
    },
    "organisation-matter": {
      level: "reminder",
      message: say(
        "Kunnan asia omassa profiilissa? Julkaise se kunnan tilillä ja jaa siitä.",
        "Kommunens ärende i en egen profil? Publicera det på kommunens konto och dela.",
        "A municipal matter on your own profile? Publish it on an account of the municipality.",
      ),
      headline: say(
        "Kunnan asia omassa profiilissa?",
        "Kommunens ärende i egen profil?",
        "Municipal matter on your profile?",
      ),
    },
  },
  params: {
    speaksForAll: {
      fi: ["kunta tiedottaa", "kunnan tiedote", "kunnan tiedotus", "tiedotamme kuntalaisille"],
      sv: ["kommunen informerar", "kommunen meddelar", "kommunens meddelande", "vi informerar kommuninvånarna"],
    },
  },
  tightening: { speaksForAll: { fi: "more", sv: "more" } },
  review(context, { speaksForAll }) {
    const { draft } = context;
    const role = draft.postingAs?.role;
    if (role === "area" && draft.channel === "x" && draft.surface === "post") return [{ kind: "area-on-x" }];
    if (role !== "personal" || draft.surface !== "post") return [];
    const ranges = findMentions(context, speaksForAll);
    return ranges.length > 0 ? [{ kind: "organisation-matter", ranges }] : [];
  },
});
