import { type CheckContext, defineCheck } from "../context/check";
import { findMentions } from "../context/subjects";
import { say } from "../model/say";

export const ownProfile = defineCheck({
  id: "own-profile",
  title: say("Oma profiili", "Egen profil", "One's own profile"),
  kinds: {
    represents: {
      level: "info",
      message: say(
        "Edustat kuntaa kuten muussakin työssä. Sananvapautesi säilyy.",
        "Du representerar kommunen liksom i ditt övriga arbete. Din yttrandefrihet består.",
        "You represent the municipality as in other work. You keep your freedom of speech.",
      ),
      headline: say("Edustat myös kuntaa", "Du representerar också kommunen", "You represent the municipality"),
    },
    expertise: {
      level: "info",
      message: say(
        "Asiasi voi kiinnostaa kuntalaisia. Tarjoa sitä myös kunnan kanaviin.",
        "Det här kan intressera kommuninvånarna. Erbjud det också till kommunens kanaler.",
        "Residents may find this interesting. Offer it to the municipality’s channels too.",
      ),
      headline: say(
        "Sopisiko tämä kunnan kanaviin?",
        "Något för kommunens kanaler?",
        "For the municipality’s channels?",
      ),
    },
  },
  appliesTo: ({ draft, derived }) => draft.postingAs !== null && !derived.isOrganisation,
  review(context) {
    const { draft } = context;
    const role = draft.postingAs?.role;
    if (role !== "personal" && role !== "expert" && role !== "elected") return [];
    const ranges = findMentions(context, namesOf(context));
    if (ranges.length === 0) return [];
    return role === "expert" && draft.surface === "post"
      ? [{ kind: "represents", ranges }, { kind: "expertise" }]
      : [{ kind: "represents", ranges }];
  },
});

/** Names of the organisation without their last letter, so that case endings do not matter. */
function namesOf({ guideline: { names } }: CheckContext): { fi: string[]; sv: string[] } {
  const stem = (name: string) => name.replace(/[\p{L}]$/u, "");
  return { fi: [stem(names.place.fi), "kuntamme"], sv: [stem(names.place.sv), "vår kommun"] };
}
