import { type CheckContext, defineCheck } from "../../context/check";
import { altWords, countMedia } from "../../context/media-words";
import { isCondolence, isDisruption, sentencesWith } from "../../context/subjects";
import { say } from "../../model/say";
import { findPersonNames } from "../../text/person-names";
import { textAt } from "../../text/ranges";
import { hasListed } from "../../text/word-list";
import { childrenWords, offeredWords, peopleWords } from "./people-words";

export const peopleInMedia = defineCheck({
  id: "people-in-media",
  title: say("Ihmiset kuvassa", "Personer på bilden", "People in the picture"),
  kinds: {
    ask: {
      level: "reminder",
      message: say(
        "Onko kuvassa tunnistettavia ihmisiä? Varmista, että heidän kuvansa saa julkaista.",
        "Syns igenkännbara personer? Kontrollera att bilden på dem får publiceras.",
        "Are people recognisable? Make sure that their picture may be published.",
      ),
      headline: say("Saako ihmisten kuvan julkaista?", "Får personerna synas på bilden?", "May the people be shown?"),
    },
  },
  labels: {
    ticks: say("Tarkista luvat", "Kontrollera tillstånden", "Check the permissions"),
    "ticks.short": say("Tarkista", "Kontrollera", "Check"),
    consent: say(
      "Kuvatulta on suostumus markkinointiin",
      "Samtycke finns för marknadsföring",
      "Consent is there for marketing",
    ),
    children: say(
      "Lapsen huoltaja on antanut luvan",
      "Barnets vårdnadshavare har gett tillstånd",
      "The child’s guardian has agreed",
    ),
    privacy: say("Kuva ei paljasta yksityisasioita", "Bilden avslöjar inget privat", "It reveals nothing private"),
  },
  params: {
    /** Persons, as alternative texts speak of those who are seen. */
    people: peopleWords,
    /** Words of a post that speak of what its picture or video shows. */
    shown:
      "kuvassa=|kuvissa=|kuvan=|videolla=|videossa=|videon=|haastattelussa=|haastattelemme|på bilden=|på bilderna=|i videon=|på videon=|i intervjun=|vi intervjuar".split(
        "|",
      ),
    /** Children as those who do something: what the post tells of them, its picture mostly shows. */
    children: childrenWords,
    /** Words of sentences that offer children something or tell what is to come, and show nobody. */
    offered: offeredWords,
    /** Who speaks in a video is seen in it. */
    speaks: "kertoo=|kertovat=|haastattel|esittelee=|esittelevät=|berättar=|intervju|presenterar=".split("|"),
    /** So far or so turned away that nobody is recognised. */
    unrecognisable:
      "takaa=|takaapäin=|selin=|poispäin=|kaukaa=|siluet|bakifrån=|ryggen=|bortvänd|på avstånd=|på håll=|siluett|from behind=|silhouette|piirros|piirretty|maalaus=|patsas=|tecknad|målning=|staty=".split(
        "|",
      ),
  },
  tightening: {
    people: "more",
    shown: "more",
    children: "more",
    offered: "fewer",
    speaks: "more",
    unrecognisable: "fewer",
  },
  appliesTo: (context) => countMedia(context) > 0 && !isCondolence(context) && !isDisruption(context),
  review(context, { people, shown, children, offered, speaks, unrecognisable }) {
    const { draft, derived, guideline } = context;
    const inPictures = altWords(context).some(
      (words, at) =>
        !hasListed(words, unrecognisable) &&
        (hasListed(words, people) ||
          findPersonNames(draft.media?.altTexts?.[at] ?? "", 0, guideline).some(({ sure }) => sure)),
    );
    const inVideo = (draft.media?.videos ?? 0) > 0 && derived.words.some((words) => hasListed(words, speaks));
    const isTold = saysWho(context, shown, people) || tellsOf(context, children, offered);
    if (!inPictures && !inVideo && !isTold) return [];
    return [
      {
        kind: "ask",
        fixes: [{ kind: "checklist", label: "ticks", values: {}, items: ["consent", "children", "privacy"] }],
      },
    ];
  },
});

/** "Kuvassa Elli ja Onni", "på bilden ser du barn från daghemmet": a picture and a person in one sentence. */
function saysWho(context: CheckContext, shown: readonly string[], people: readonly string[]): boolean {
  const { draft, derived, guideline } = context;
  return Array.from(sentencesWith(context, shown).keys()).some((sentence) => {
    if (hasListed(derived.wordsIn(sentence), people)) return true;
    const text = (draft.parts[sentence.part] ?? "").slice(sentence.start, sentence.end);
    return findPersonNames(text, 0, guideline).some(({ sure }) => sure);
  });
}

/** A call ("Lapset, tervetuloa!"), a question, a clock time, a price or an age: something is offered, nobody is shown. */
const announces = /[!?]|(?:^|\s)kl(?:o|\.|ockan)\s|\d\s*(?:€|euro|v\b|år\b|vuot)|\d[.:]\d\d(?!\d)/iu;

/** Further on in a sentence children are mostly those for whom something is done: "lärarna stöder barnen". */
const mostWordsBefore = 3;

/** "Päiväkodin lapset leipovat", "eleverna på utflykt": children open a sentence that offers nothing. */
function tellsOf(context: CheckContext, children: readonly string[], offered: readonly string[]): boolean {
  const { draft, derived } = context;
  return Array.from(sentencesWith(context, children)).some(([sentence, [first]]) => {
    const words = derived.wordsIn(sentence);
    const before = first ? words.filter(({ start }) => start < first.start).length : 0;
    return before <= mostWordsBefore && !announces.test(textAt(draft.parts, sentence)) && !hasListed(words, offered);
  });
}
