import { defineCheck } from "../context/check";
import type { ChecklistFix } from "../model/finding";
import { say } from "../model/say";

export const altText = defineCheck({
  id: "alt-text",
  title: say("Vaihtoehtoinen teksti", "Alternativ text", "Alternative text"),
  kinds: {
    missing: {
      level: "warning",
      message: say(
        "Kuvilta puuttuu vaihtoehtoinen teksti: {count}. Kerro, mitä kuvassa on.",
        "Alternativ text saknas, bilder: {count}. Berätta vad bilden visar.",
        "Pictures without alternative text: {count}. Say what is in the picture.",
      ),
    },
    unknown: {
      level: "reminder",
      message: say(
        "Onko kuvilla vaihtoehtoinen teksti? Lisää se kuvan muokkausvalikosta.",
        "Har bilderna alternativ text? Lägg till den i bildens redigeringsmeny.",
        "Do the pictures have alternative texts? Add them in the picture’s edit menu.",
      ),
    },
    weak: {
      level: "reminder",
      message: say(
        "Vaihtoehtoinen teksti kertoo vähän. Kerro, kuka tai mikä, mitä tekee ja missä.",
        "Den alternativa texten säger lite. Berätta vem eller vad, gör vad och var.",
        "The alternative text says little. Say who or what, doing what, and where.",
      ),
    },
  },
  labels: {
    how: say("Hyvä vaihtoehtoinen teksti", "En bra alternativ text", "A good alternative text"),
    content: say("Kertoo, mikä kuvassa on tärkeää", "Berättar vad som är viktigt i bilden", "Says what matters in it"),
    both: say("Suomeksi ja ruotsiksi", "På finska och svenska", "In Finnish and Swedish"),
    words: say(
      "Kuvassa oleva teksti on myös julkaisussa",
      "Text i bilden finns också i inlägget",
      "Words in the picture are in the post too",
    ),
  },
  params: {
    minLetters: 10,
    /** A text that begins with one of these says that it is a picture, which the screen reader has already said. */
    emptyBeginnings: ["kuva ", "kuvassa ", "valokuva ", "bild ", "bild på ", "bilden visar ", "foto ", "image of "],
  },
  tightening: { minLetters: "higher", emptyBeginnings: "more" },
  appliesTo: ({ draft }) => (draft.media?.images ?? 0) > 0,
  review({ draft: { media } }, { minLetters, emptyBeginnings }) {
    const texts = media?.altTexts;
    const fixes = [checklist()];
    if (!texts || texts.length === 0) return [{ kind: "unknown", fixes }];
    const count = texts.filter((text) => !text?.trim()).length;
    if (count > 0) return [{ kind: "missing", values: { count }, fixes }];
    const says = (text: string) => {
      const plain = text.trim().toLowerCase();
      const fileName = /\.(?:jpe?g|png|gif|webp|heic)$/.test(plain) || /^(?:img|dsc|p)[_-]?\d+/.test(plain);
      return plain.length >= minLetters && !fileName && !emptyBeginnings.some((words) => plain.startsWith(words));
    };
    return texts.every((text) => says(text ?? "")) ? [] : [{ kind: "weak", fixes }];
  },
});

const checklist = (): ChecklistFix => ({
  kind: "checklist",
  label: "how",
  values: {},
  items: ["content", "both", "words"],
});
