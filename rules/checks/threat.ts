import { defineCheck, type Report } from "../context/check";
import { findMentions } from "../context/subjects";
import { say } from "../model/say";
import { hasListed } from "../text/word-list";
import { findWords } from "../text/words";

export const threat = defineCheck({
  id: "threat",
  title: say("Uhkailu", "Hot", "Threats"),
  kinds: {
    "in-parent": {
      level: "warning",
      message: say(
        "Viestissä voi olla uhkaus. Älä vastaa yksin: ilmoita heti esihenkilölle.",
        "Meddelandet kan vara ett hot. Svara inte ensam: meddela genast din chef.",
        "The message may be a threat. Do not answer alone: tell your supervisor at once.",
      ),
      headline: say("Viestissä voi olla uhkaus", "Meddelandet kan vara ett hot", "The message may be a threat"),
    },
    "in-draft": {
      level: "warning",
      message: say(
        "Teksti voi kuulostaa uhkaukselta. Sano asia toisin.",
        "Texten kan låta som ett hot. Säg saken på ett annat sätt.",
        "The text may sound like a threat. Put it differently.",
      ),
      headline: say("Voi kuulostaa uhkaukselta", "Kan låta som ett hot", "May sound like a threat"),
    },
  },
  labels: {
    steps: say("Näin toimit", "Gör så här", "What to do"),
    keep: say("Ota kuvakaappaus, älä poista", "Ta en skärmbild, ta inte bort", "Take a screenshot, do not delete"),
    tell: say("Kerro heti esihenkilölle", "Berätta genast för chefen", "Tell your supervisor at once"),
    it: say("Esihenkilö kertoo tietohallintoon", "Chefen informerar dataförvaltningen", "The supervisor tells IT"),
    police: say("Vakavassa uhassa soita 112", "Ring 112 vid allvarligt hot", "In serious danger call 112"),
  },
  params: {
    /** Threats, whoever says them. */
    threats: {
      fi: [
        "tapan sinut",
        "tapan teidät",
        "tapan sut",
        "tapan teitä",
        "tapamme sinut",
        "tapamme teidät",
        "hakkaan sinut",
        "hakkaan sut",
        "hakkaan teidät",
        "hakataan sinut",
        "hakataan sut",
        "hakataan teidät",
        "hakkaamme",
        "tiedän … missä … asu",
        "tiedän … missä … lapse",
        "tiedetään … missä … asu",
        "tiedämme … missä … asu",
        "maksat tästä vielä",
        "maksatte tästä vielä",
        "tulet maksamaan tästä",
        "saat maksaa tästä",
        "saatte maksaa tästä",
        "tulet katumaan",
        "tulette katumaan",
        "saat turpaan",
        "saat turpiin",
        "vedän … turpaan",
        "vedän … turpiin",
        "turpaan tulee",
        "ammun sinut",
        "ammun teidät",
        "ammun sut",
        "poltan … talosi",
        "poltan … talonne",
        "poltan … autosi",
        "kuolet vielä",
        "henki lähtee",
        "henkesi lähtee",
        "katso selustasi",
        "pidä varasi",
        "varo selustaasi",
      ],
      sv: [
        "döda dig",
        "döda er",
        "dödar dig",
        "dödar er",
        "slå dig",
        "slår dig",
        "slå er",
        "slår er",
        "slå ihjäl",
        "slår ihjäl",
        "mörda dig",
        "mördar dig",
        "mörda er",
        "vet var du bor",
        "vet var ni bor",
        "vet var … barn",
        "du ska få betala",
        "ni ska få betala",
        "du kommer att få betala",
        "ni kommer att få betala",
        "ska få ångra",
        "kommer att ångra",
        "hämnas på",
        "skjuta dig",
        "skjuter dig",
        "skjuta er",
        "bränna ner",
        "bränner ner",
        "akta dig=",
        "akta er=",
        "passa dig=",
        "se dig om över axeln",
        "spöa dig",
        "stryk av mig",
      ],
    },
    /** In a comment by someone else these are threats; in the organisation's texts they speak of fees or pastimes. */
    inParent: {
      fi: [
        "tapan=",
        "tapetaan",
        "tappaa teidät",
        "hakkaan=",
        "maksat tästä",
        "maksatte tästä",
        "kostan",
        "kostamme",
        "kuolette",
        "ammun=",
        "poltan",
        "teidät pitäisi ampua",
        "teidät pitäisi tappaa",
        "pitäisi ampua",
      ],
      sv: [
        "döda=",
        "dödar=",
        "mörda",
        "hämnas",
        "hämnd",
        "skjuta=",
        "skjuter=",
        "slå ihjäl",
        "ni borde skjutas",
        "borde skjutas",
        "du är död",
      ],
    },
  },
  tightening: { threats: { fi: "more", sv: "more" }, inParent: { fi: "more", sv: "more" } },
  review(context, { threats, inParent }) {
    const reports: Report<"in-parent" | "in-draft">[] = [];
    const parent = findWords(context.draft.parent ?? "", 0);
    if ([threats.fi, threats.sv, inParent.fi, inParent.sv].some((list) => hasListed(parent, list))) {
      const items = ["keep", "tell", "it", "police"];
      reports.push({ kind: "in-parent", fixes: [{ kind: "checklist", label: "steps", values: {}, items }] });
    }
    const ranges = findMentions(context, threats);
    if (ranges.length > 0) reports.push({ kind: "in-draft", ranges });
    return reports;
  },
});
