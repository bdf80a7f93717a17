import { defineCheck } from "../context/check";
import { say } from "../model/say";
import { appendBeforeHashtags } from "../text/edits";
import { fits } from "../text/length";
import { placeholder, placeholderWords } from "../text/placeholders";

export const mediaRights = defineCheck({
  id: "media-rights",
  title: say("Kuvan oikeudet", "Rättigheter till bilden", "Rights to the picture"),
  kinds: {
    ask: {
      level: "reminder",
      message: say(
        "Onko kuvaan varmasti oikeudet? Mainitse kuvaaja.",
        "Har ni säkert rättigheterna till bilden? Ange fotografen.",
        "Are the rights to the picture certain? Name the photographer.",
      ),
    },
    credited: {
      level: "reminder",
      message: say(
        "Kuvaaja on mainittu. Varmista, että kuvan saa julkaista täällä.",
        "Fotografen är angiven. Se till att bilden får publiceras här.",
        "The photographer is named. Make sure that it may be published here.",
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
      "Också musik och giffar får användas",
      "Music and gifs may be used too",
    ),
    credit: say("Lisää kuvaajan nimi", "Lägg till fotografens namn", "Add the photographer’s name"),
  },
  params: { credit: "Kuva/Foto:" },
  appliesTo: ({ draft: { media } }) => (media?.images ?? 0) + (media?.videos ?? 0) > 0,
  review({ draft, guideline }, params) {
    const ticks = { kind: "checklist" as const, label: "ticks", values: {}, items: ["own", "music"] };
    // a credit reads "Kuva: Maija Mallikas", "Kuvat:", "Foto/Kuva:", "Video:", or has the camera sign
    const hasCredit = draft.parts.some((text) =>
      /(?<!\p{L})(?:kuva|kuvat|kuvaaja|foto|bild|video)\s*[:/]|📷|📸/iu.test(text),
    );
    if (hasCredit) return [{ kind: "credited", fixes: [ticks] }];
    const part = draft.parts.length - 1;
    const edit = appendBeforeHashtags(draft, part, `${params.credit} ${placeholder(placeholderWords.fi.name)}`, "\n\n");
    const credit = { kind: "edit" as const, label: "credit", values: {}, edits: [edit], safe: false };
    return [{ kind: "ask", fixes: fits(draft, guideline, [edit]) ? [ticks, credit] : [ticks] }];
  },
});
