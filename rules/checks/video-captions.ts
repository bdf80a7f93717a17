import { defineCheck } from "../context/check";
import { sentencesWith } from "../context/subjects";
import { say } from "../model/say";
import { hasListed } from "../text/word-list";

export const videoCaptions = defineCheck({
  id: "video-captions",
  title: say("Videon tekstitys", "Textning av videon", "Captions"),
  kinds: {
    missing: {
      level: "warning",
      message: say(
        "Tekstitys puuttuu vielä. Tekstitä video ennen julkaisua.",
        "Textningen saknas ännu. Texta videon före publicering.",
        "The captions are not there yet. Caption the video before publishing.",
      ),
      headline: say("Tekstitys puuttuu vielä", "Textningen saknas ännu", "Captions are still missing"),
    },
    unknown: {
      level: "reminder",
      message: say(
        "Onko video tekstitetty? Tarkista myös automaattinen tekstitys.",
        "Är videon textad? Kontrollera också den automatiska textningen.",
        "Is the video captioned? Check automatic captions too.",
      ),
      headline: say("Onko video tekstitetty?", "Är videon textad?", "Is the video captioned?"),
    },
  },
  labels: {
    ticks: say("Tarkista tekstitys", "Kontrollera textningen", "Check the captions"),
    "ticks.short": say("Tarkista", "Kontrollera", "Check"),
    names: say("Nimet ja luvut ovat oikein", "Namn och siffror är rätt", "Names and numbers are right"),
    both: say(
      "Tekstitys on suomeksi ja ruotsiksi",
      "Textningen finns på finska och svenska",
      "Captions in Finnish and Swedish",
    ),
    live: say(
      "Tekstitä livelähetyksen tallenne 14 päivässä",
      "Liveinspelning: textning inom 14 dagar",
      "Live recording: captions within 14 days",
    ),
  },
  params: {
    captions: ["*tekstity", "tekstite", "*textning", "textad=", "textat=", "textas=", "textade=", "*undertext"],
    /** Words that say, in one sentence with a word for captions, that there are none yet. */
    absent: [
      "puuttu",
      "myöhemmin=",
      "ilman=",
      "ei=",
      "eikä=",
      "emme=",
      "tulossa=",
      "vielä=",
      "lisätään=",
      "lisäämme=",
      "pian=",
      "senare=",
      "saknas=",
      "saknar=",
      "utan=",
      "inte=",
      "kommer=",
      "ännu=",
      "snart=",
      "läggs=",
    ],
    silent: ["ei … puhetta", "puheeton", "utan tal=", "inget tal="],
  },
  tightening: { absent: "more", silent: "fewer" },
  appliesTo: ({ draft }) => (draft.media?.videos ?? 0) > 0 || (draft.surface === "video" && draft.media === null),
  review(context, { captions, absent, silent }) {
    const fixes = [{ kind: "checklist" as const, label: "ticks", values: {}, items: ["names", "both", "live"] }];
    const captionSentences = [...sentencesWith(context, captions).keys()];
    const absentSentences = sentencesWith(context, absent);
    const missing = captionSentences.filter((sentence) => absentSentences.has(sentence));
    if (missing.length > 0) return [{ kind: "missing", ranges: missing, fixes }];
    if (captionSentences.length > 0 || context.derived.words.some((words) => hasListed(words, silent))) return [];
    return [{ kind: "unknown", fixes }];
  },
});
