import { defineCheck } from "../context/check";
import { altWords, countMedia } from "../context/media-words";
import { sentencesWith } from "../context/subjects";
import type { ChecklistFix, EditFix } from "../model/finding";
import { say } from "../model/say";
import { appendBeforeHashtags } from "../text/edits";
import { fits } from "../text/length";
import { placeholder, placeholderWords } from "../text/placeholders";
import { findListed, hasListed } from "../text/word-list";

export const mediaRights = defineCheck({
  id: "media-rights",
  title: say("Kuvan oikeudet", "Rättigheter till bilden", "Rights to the picture"),
  kinds: {
    found: {
      level: "warning",
      message: say(
        "Kuva on peräisin muualta. Julkaise se vain luvalla, ja mainitse kuvaaja.",
        "Bilden kommer från annat håll. Publicera den bara med tillstånd och ange fotografen.",
        "The picture is from elsewhere. Publish it only with permission, and name its maker.",
      ),
    },
    screenshot: {
      level: "reminder",
      message: say(
        "Kuvakaappauksessa voi olla toisten kuvia ja tietoja. Saako sen julkaista?",
        "En skärmbild kan visa andras bilder och uppgifter. Får den publiceras?",
        "A screenshot may show other people’s pictures and data. May it be published?",
      ),
    },
  },
  labels: {
    ticks: say("Tarkista oikeudet", "Kontrollera rättigheterna", "Check the rights"),
    own: say(
      "Kuva on oma, tai sen käyttöön on lupa",
      "Bilden är egen eller får användas",
      "It is our own, or may be used",
    ),
    music: say(
      "Myös musiikin ja gifien käyttöön on lupa",
      "Också musik och gif-bilder får användas",
      "Music and gifs may be used too",
    ),
    credit: say("Lisää kuvaajan nimi", "Lägg till fotografens namn", "Add the photographer’s name"),
  },
  params: {
    credit: "Kuva/Foto:",
    pictures: [
      "*kuva=",
      "*kuvan=",
      "*kuvat=",
      "*kuvia=",
      "*foto=",
      "*fotot=",
      "*foton=",
      "meemi",
      "*video=",
      "*videon=",
      "piirros=",
      "piirroksen=",
      "*bild=",
      "*bilden=",
      "*bilder=",
      "*bilderna=",
      "*fotografi",
      "meme=",
      "picture=",
      "photo=",
    ],
    /** How a picture comes from elsewhere: somebody took it there, or it is called a picture from there. */
    taken: [
      "löysi … netistä=",
      "löysin … netistä=",
      "löysimme … netistä=",
      "löyty … netistä=",
      "netistä … löyty",
      "netistä … löysi",
      "löysi … internetistä=",
      "löyty … internetistä=",
      "löysi … verkosta=",
      "löysi … googlesta=",
      "löysi … googlaamalla",
      "löysi … pinterestistä=",
      "löysi … facebookista=",
      "löysi … instagramista=",
      "löysi … somesta=",
      "nappas … netistä=",
      "nappas … facebookista=",
      "nappas … instagramista=",
      "nappas … somesta=",
      "kopioi … netistä=",
      "lainasi … netistä=",
      "lainat … netistä=",
      "otettu … netistä=",
      "otin … netistä=",
      "kuva netistä=",
      "kuva internetistä=",
      "kuva googlesta=",
      "kuva pinterestistä=",
      "kuvat netistä=",
      "kuva internet=",
      "kuva google=",
      "kuva pinterest=",
      "kuva … kuvahausta=",
      "lainakuva",
      "lainattu kuva",
      "kuva lainattu",
      "kuva on lainattu",
      "kuvaaja tuntematon",
      "kuvaaja ei tiedossa",
      "hitta … på nätet=",
      "hitta … på internet=",
      "hitta … på google=",
      "hitta … på pinterest=",
      "hitta … på facebook=",
      "hitta … på instagram=",
      "lånad … från nätet=",
      "lånat … från nätet=",
      "lånade … från nätet=",
      "sparade … från nätet=",
      "tagen från nätet=",
      "tog … från nätet=",
      "kopiera … från nätet=",
      "bild från nätet=",
      "bilden … från nätet=",
      "foto från nätet=",
      "bild från internet=",
      "bild från google=",
      "bild från pinterest=",
      "bild internet=",
      "bild google=",
      "foto internet=",
      "foto google=",
      "lånad bild",
      "lånat foto",
      "bilden är lånad",
      "fotograf okänd",
      "okänd fotograf",
      "fotografen okänd",
      "found … online=",
      "found … internet=",
    ],
    screenshots: ["kuvakaappau", "ruutukaappau", "näyttökuva", "skärmdump", "skärmbild", "skärmavbild", "screenshot"],
  },
  tightening: { pictures: "more", taken: "more", screenshots: "more" },
  appliesTo: (context) => countMedia(context) > 0,
  review(context, { credit, pictures, taken, screenshots }) {
    const { draft, derived, guideline } = context;
    if (draft.parts.some((text) => named.test(text))) return [];
    const ticks: ChecklistFix = { kind: "checklist", label: "ticks", values: {}, items: ["own", "music"] };
    const line = `${credit} ${placeholder(placeholderWords.fi.name)}`;
    const edit = appendBeforeHashtags(draft, draft.parts.length - 1, line, "\n\n");
    const name: EditFix = { kind: "edit", label: "credit", values: {}, edits: [edit], safe: false };
    const fixes = fits(draft, guideline, [edit]) ? [ticks, name] : [ticks];
    const ranges = Array.from(sentencesWith(context, taken)).flatMap(([sentence, found]) =>
      hasListed(derived.wordsIn(sentence), pictures) ? found : [],
    );
    if (ranges.length > 0 || altWords(context).some((words) => hasListed(words, taken)))
      return [{ kind: "found", ranges, fixes }];
    const shots = derived.words.flatMap((words) => findListed(words, screenshots));
    return shots.length > 0 ? [{ kind: "screenshot", ranges: shots, fixes: [ticks] }] : [];
  },
});

/** "Kuva: Maija Mallikas", "Foto/Kuva: @maija", "📷 Maija": somebody is named, not "Kuva: Google". */
const named =
  /(?:(?<!\p{L})(?:kuva|kuvat|kuvaaja|foto|fotograf|bild|bilder|video)\s{0,2}[:/]|📷|📸)(?:[ :/]{0,3}(?:kuva|foto|kuvat|bild|bilder)(?!\p{L})){0,2}[ :/]{0,3}(?!google|internet|netti|pinterest|facebook|instagram|wikipedia|tuntematon|okänd)(?:\p{L}\p{L}|@)/iu;
