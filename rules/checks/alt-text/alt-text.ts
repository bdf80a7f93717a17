import { defineCheck } from "../../context/check";
import { toldInPicture } from "../../context/told-in-picture";
import type { ChecklistFix } from "../../model/finding";
import { say } from "../../model/say";
import { hasTwins, isWeak } from "./weak-description";

export const altText = defineCheck({
  id: "alt-text",
  title: say("Vaihtoehtoinen teksti", "Alternativtext", "Alternative text"),
  kinds: {
    missing: {
      level: "warning",
      message: say(
        "Kuvilta puuttuu vaihtoehtoinen teksti: {count}. Kerro, mitä kuvassa on.",
        "Antal bilder utan alternativtext: {count}. Berätta vad bilden visar.",
        "Pictures without alternative text: {count}. Say what is in the picture.",
      ),
      headline: say("Vaihtoehtoinen teksti puuttuu", "Alternativtext saknas", "Alternative text is missing"),
    },
    unknown: {
      level: "reminder",
      message: say(
        "Onko kuvilla vaihtoehtoinen teksti? Lisää se kuvan muokkausvalikosta.",
        "Har bilderna alternativtext? Lägg till den i bildens redigeringsmeny.",
        "Do the pictures have alternative texts? Add them in the picture’s edit menu.",
      ),
      headline: say(
        "Onko vaihtoehtoinen teksti lisätty?",
        "Har bilden alternativtext?",
        "Is there an alternative text?",
      ),
    },
    weak: {
      level: "reminder",
      message: say(
        "Vaihtoehtoinen teksti kertoo vähän. Kerro, kuka tai mikä, mitä tekee ja missä.",
        "Alternativtexten är för knapp. Berätta vem eller vad som gör vad och var.",
        "The alternative text says little. Say who or what, doing what, and where.",
      ),
      headline: say(
        "Vaihtoehtoinen teksti kertoo vähän",
        "Alternativtexten är för knapp",
        "Alternative text says little",
      ),
    },
    twins: {
      level: "reminder",
      message: say(
        "Kahdella kuvalla on sama vaihtoehtoinen teksti. Kuvaile kumpikin kuva.",
        "Två bilder har samma alternativtext. Beskriv båda bilderna.",
        "Two pictures have the same alternative text. Describe each.",
      ),
      headline: say(
        "Kuvilla sama vaihtoehtoinen teksti",
        "Samma alternativtext två gånger",
        "Two pictures, one alternative text",
      ),
    },
    long: {
      level: "reminder",
      message: say(
        "Vaihtoehtoinen teksti on liian pitkä: enintään {most} merkkiä.",
        "Alternativtexten är för lång: högst {most} tecken.",
        "The alternative text is too long: {most} characters at most.",
      ),
      headline: say(
        "Liian pitkä vaihtoehtoinen teksti",
        "Alternativtexten är för lång",
        "Alternative text is too long",
      ),
    },
    "only-in-picture": {
      level: "reminder",
      message: say(
        "Kaikki eivät näe kuvaa. Kirjoita sen tiedot myös julkaisuun.",
        "Alla ser inte bilden. Skriv uppgifterna också i inlägget.",
        "Not everybody sees the picture. Write what it says in the post too.",
      ),
      headline: say(
        "Ovatko tiedot vain kuvassa?",
        "Finns uppgifterna bara i bilden?",
        "Are details only in the picture?",
      ),
    },
  },
  labels: {
    how: say("Hyvä vaihtoehtoinen teksti", "En bra alternativtext", "A good alternative text"),
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
    /** As much as X takes. */
    mostOnX: 1000,
  },
  tightening: {
    minLetters: "higher",
    emptyBeginnings: "more",
    mostOnX: "lower",
  },
  appliesTo: ({ draft }) => (draft.media?.images ?? 0) > 0,
  review(context, { minLetters, emptyBeginnings, mostOnX }) {
    const { media, channel, alsoOn = [], parts } = context.draft;
    const fixes = [checklist()];
    const ranges = toldInPicture(context);
    const reports = ranges.length > 0 ? [{ kind: "only-in-picture" as const, ranges }] : [];
    const written = media?.altTexts;
    if (!written || written.length === 0) return [...reports, { kind: "unknown", fixes }];
    const texts = written.map((text) => text?.trim() ?? "");
    const count = texts.filter((text) => text === "").length;
    if (count > 0) return [...reports, { kind: "missing", values: { count }, fixes }];
    if (texts.some((text) => isWeak(text, minLetters, emptyBeginnings, parts.join("\n"))))
      return [...reports, { kind: "weak", fixes }];
    if (hasTwins(texts)) return [...reports, { kind: "twins", fixes }];
    const isTooLong = [channel, ...alsoOn].includes("x") && texts.some((text) => text.length > mostOnX);
    return isTooLong ? [...reports, { kind: "long", values: { most: mostOnX }, fixes }] : reports;
  },
});

const checklist = (): ChecklistFix => ({
  kind: "checklist",
  label: "how",
  values: {},
  items: ["content", "both", "words"],
});
