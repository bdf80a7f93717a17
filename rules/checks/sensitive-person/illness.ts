/** Where a post tells of a named person's illness or sick leave. */
import type { CheckContext } from "../../context/check";
import { findMentions } from "../../context/subjects";
import type { TextRange } from "../../model/draft";
import { overlap } from "../../text/ranges";
import { hasListed } from "../../text/word-list";
import type { Word } from "../../text/words";

interface WordLists {
  fi: string[];
  sv: string[];
}

/** Absence because of illness is always somebody's own. */
const sickLeaves: WordLists = {
  fi: ["sairauslom", "sairasloma", "sairaslomal", "saikul", "saikku", "työkyvyttömyyselä"],
  sv: ["sjukskriv", "sjukledig", "sjukfrånvaro", "sjukpension"],
};

/** At the end of compounds only: "syöpätutkimus" is research. */
const cases = (stems: string, endings: string) =>
  stems.split(" ").flatMap((stem) => endings.split(" ").map((ending) => `*${stem}${ending}=`));

/** What somebody suffers from, or is treated for. */
const illnesses: WordLists = {
  fi: [
    ..."sairasta sairasti sairastu *infarkt aivohalvau masennu masentu uupumu työuupumu burnout alzheim dementi".split(
      " ",
    ),
    ..."*dementia skitsofren anoreks alkoholism alkoholiongelm päihdeongelm päihderiippuvu avanteen keskenmen".split(
      " ",
    ),
    ..."selkäleikkau polvileikkau lonkkaleikkau sydänleikkau kaihileikkau ohitusleikkau olkapääleikkau".split(" "),
    ...cases("sairau", "s den tta desta teen della delle tensa densa destaan"),
    ...cases("syöpä", "ä än nsä änsä").concat("*syöpä="),
    ...cases("syövä", "n stä ltä llä lle nsä stään"),
    ...cases("diagnoosi", "n a sta in nsa").concat("diagnoosi="),
    ..."*reuma= *reuman= epileps migreen parkinson leukemi lymfoom fibromyalg bipolaar diabetes= diabeteksen=".split(
      " ",
    ),
    ...["*tauti=", "*taudin=", "*tautia=", "*taudista=", "*tautiin=", "leikattiin=", "odottaa leikkau"],
  ],
  sv: [
    ..."insjukn *infarkt hjärnblödning depression deprim utbränd utmattning alzheim demens".split(" "),
    ..."reumatism epileps migrän parkinson leukemi lymfom fibromyalgi bipolär diabetes= hjärtfel".split(" "),
    ..."schizofren anorex alkoholism alkoholproblem missbruksproblem missfall".split(" "),
    ...["*sjukdom=", "*sjukdomen=", "*cancer=", "*cancern=", "cancerbesked", "diagnos=", "diagnosen="],
    ..."ryggoperation knäoperation höftoperation hjärtoperation starroperation operera opererad".split(" "),
  ],
};

/** What is told in public: talks, books, films, plays, shows, research, associations, help for all. */
const publicMatters: WordLists = {
  fi: [
    ..."*luento luenno esitelm kerto kerro= kerromme kerrotaan puhu *kirja= *kirjan *kirjas romaani *elokuv filmi ohjaus= näytel".split(
      " ",
    ),
    ..."rooli roolis esitt *näyttely teos= teokse konsert laulu runo tutki väitös väitteli *yhdisty *liiton= *liitto *säätiö".split(
      " ",
    ),
    ..."vertaistu vertaisryhm kurssi asiantuntij neuvo lisätie kysy ilmoittaudu vastaa= vastaavat keskuste podcast vetää= ohjaa= osasto vapaaehtoi".split(
      " ",
    ),
    ..."sairaushistor sairausvakuut ehkäis hoitaa= palkin museo historia kuoli= syntyi=".split(" "),
  ],
  sv: [
    ..."föreläs föredrag berätta diskuter samtal podd talar= bok= boken= roman film regi pjäs spelar= roll rollen *utställning konsert sång dikt".split(
      " ",
    ),
    ..."forsk avhandling *förbund *förening stiftelse kamratstöd kurs sakkunnig rådgiv mer frågor svarar leder= avdelning frivillig".split(
      " ",
    ),
    ..."sjukförsäkr förebygg vårdar= pris= museum histori dog= föddes=".split(" "),
  ],
};

/** Thanks, farewells and wishes: the sentence behind one goes on about the same person. */
const lifeEvents: WordLists = {
  fi: "eläkke eläköity läksiäi hyvästel kiito kiitä onnit onnea= täytti= täyttää= poissa= paikka työura työvuo".split(
    " ",
  ),
  sv: "pension avsked tack gratt gratulera lyck fyller= fyllde= slutar= slutade= borta= jubil".split(" "),
};

/** At most this many words of each list are looked at; a text with more is about illness. */
const mostMentions = 40;
/** A year that is longer ago than this is history. */
const history = 30;

/**
 * Makes a function that gives the words of illness that are said of a named person: in the sentence of the name, or, behind a
 * farewell or thanks, in the next one of its line. Empty where a talk, a book or history is the matter. `onlyLeave`: the name
 * has a title beside it or is a given name alone, and then only a sick leave behind it counts.
 */
export function illnessFinder(context: CheckContext): (name: TextRange, onlyLeave: boolean) => TextRange[] {
  const { draft, derived } = context;
  const leaves = findMentions(context, sickLeaves).slice(0, mostMentions);
  const others = findMentions(context, illnesses)
    .slice(0, mostMentions)
    .filter((each) => !leaves.some((leave) => overlap(leave, each)));
  const all = [...leaves, ...others];
  if (all.length === 0) return () => [];
  const year = Number(draft.today.slice(0, 4));
  // a sentence may be as long as the text, and have many names
  const isPublic = perSentence(
    (words) =>
      hasOneOf(words, publicMatters) ||
      words.some(({ key }) => /^(?:1[5-9]|20)\d\d$/.test(key) && Number(key) < year - history),
  );
  const isLifeEvent = perSentence((words) => hasOneOf(words, lifeEvents));
  function perSentence(answer: (words: Word[]) => boolean): (sentence: TextRange) => boolean {
    const answers = new Map<TextRange, boolean>();
    return (sentence) => {
      const known = answers.get(sentence) ?? answer(derived.wordsIn(sentence));
      answers.set(sentence, known);
      return known;
    };
  }
  const inRange = (ranges: readonly TextRange[], { part, start, end }: TextRange) =>
    ranges.filter((each) => each.part === part && each.start >= start && each.end <= end);
  return (name, onlyLeave) => {
    const sentence = derived.sentenceAt(name);
    if (!sentence || isPublic(sentence)) return [];
    if (onlyLeave) return inRange(leaves, { ...sentence, start: name.end });
    const found = inRange(all, sentence);
    if (found.length > 0 || !isLifeEvent(sentence)) return found;
    const next = derived.sentences[derived.sentences.indexOf(sentence) + 1];
    const gap = next?.part === sentence.part ? (draft.parts[name.part] ?? "").slice(sentence.end, next.start) : "\n";
    return next && !gap.includes("\n") && !isPublic(next) ? inRange(all, next) : [];
  };
}

const hasOneOf = (words: readonly Word[], { fi, sv }: WordLists) => hasListed(words, fi) || hasListed(words, sv);
