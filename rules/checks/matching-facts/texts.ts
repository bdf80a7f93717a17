/** What the check says: its kinds of findings with their messages, and the labels of its repairs. */
import { say } from "../../model/say";

export const kinds = {
  "announcement-missing-in-swedish": {
    level: "warning",
    message: say(
      "Suomeksi lukee ”{word}”, mutta ruotsinkielisestä versiosta se puuttuu. Lisää se.",
      "På finska står det ”{word}”, men det saknas i den svenska versionen. Lägg till det.",
      "The Finnish says “{word}”, but the Swedish version does not. Add it.",
    ),
    headline: say("{factFi} vain suomeksi", "{factSv} bara på finska", "{factEn} in Finnish only"),
  },
  "announcement-missing-in-finnish": {
    level: "warning",
    message: say(
      "Ruotsiksi lukee ”{word}”, mutta suomenkielisestä versiosta se puuttuu. Lisää se.",
      "På svenska står det ”{word}”, men det saknas i den finska versionen. Lägg till det.",
      "The Swedish says “{word}”, but the Finnish version does not. Add it.",
    ),
    headline: say("{factFi} vain ruotsiksi", "{factSv} bara på svenska", "{factEn} in Swedish only"),
  },
  differs: {
    level: "error",
    message: say(
      "Tiedot poikkeavat: suomeksi {fi}, ruotsiksi {sv}. Korjaa väärä.",
      "Uppgifterna skiljer sig: på finska {fi}, på svenska {sv}. Rätta den som är fel.",
      "The facts differ: {fi} in Finnish, {sv} in Swedish. Correct the wrong one.",
    ),
    headline: say("{factFi} on eri kielillä eri", "Olika {factSv} i versionerna", "{factEn} differ by language"),
  },
  "place-differs": {
    level: "warning",
    message: say(
      "Onko paikka sama? Suomeksi {fi}, ruotsiksi {sv}.",
      "Är platsen densamma? På finska {fi}, på svenska {sv}.",
      "Is it the same place? {fi} in Finnish, {sv} in Swedish.",
    ),
    headline: say("Onko paikka sama?", "Samma plats på båda språken?", "Same place in both languages?"),
  },
  // what could be read in another way, or may well differ between the languages
  "may-differ": {
    level: "warning",
    message: say(
      "Onko tieto sama? Suomeksi {fi}, ruotsiksi {sv}.",
      "Är uppgiften densamma? På finska {fi}, på svenska {sv}.",
      "Is it the same? {fi} in Finnish, {sv} in Swedish.",
    ),
    headline: say("Onko {factFi} sama?", "Samma {factSv} på båda språken?", "Same {factEn} in both languages?"),
  },
  "other-value-there": {
    level: "warning",
    message: say(
      "Tiedot ovat vaihtaneet paikkaa: suomeksi {fi}, ruotsiksi {sv}. Tarkista.",
      "Uppgifterna har bytt plats: på finska {fi}, på svenska {sv}. Kontrollera.",
      "The facts have changed places: {fi} in Finnish, {sv} in Swedish. Check them.",
    ),
    headline: say("Tiedot ovat vaihtaneet paikkaa", "Uppgifterna har bytt plats", "Facts have changed places"),
  },
  "other-place": {
    level: "reminder",
    message: say(
      "Järjestys on ruotsiksi eri: {facts}. Tarkista.",
      "Ordningen är en annan på svenska: {facts}. Kontrollera.",
      "The order is another in Swedish: {facts}. Check it.",
    ),
    headline: say("Järjestys on ruotsiksi eri", "Annan ordning på svenska", "Another order in Swedish"),
  },
  "meaning-differs": {
    level: "warning",
    message: say(
      "Onko asia sama? Suomeksi ”{fi}”, ruotsiksi ”{sv}”.",
      "Är saken densamma? På finska ”{fi}”, på svenska ”{sv}”.",
      "Is it the same thing? “{fi}” in Finnish, “{sv}” in Swedish.",
    ),
    headline: say("Onko asia eri kielillä sama?", "Samma sak på båda språken?", "Same thing in both languages?"),
  },
  "english-differs": {
    level: "warning",
    message: say(
      "Englanniksi on toinen aika tai päivä: {en}. Tarkista.",
      "På engelska står en annan tid eller dag: {en}. Kontrollera.",
      "The English has another time or day: {en}. Check it.",
    ),
    headline: say(
      "Eri aika tai päivä englanniksi",
      "Annan tid eller dag på engelska",
      "Another time or day in English",
    ),
  },
  "missing-in-swedish": {
    level: "warning",
    message: say(
      "Ruotsiksi puuttuu: {facts}. Lisää tieto tai varmista, ettei sitä tarvita.",
      "På svenska saknas: {facts}. Lägg till det eller kontrollera att det inte behövs.",
      "Missing in Swedish: {facts}. Add it, or make sure that it is not needed.",
    ),
    headline: say("Ruotsiksi puuttuu {factFi}", "På svenska saknas {factSv}", "Missing in Swedish: {factEn}"),
  },
  "missing-in-finnish": {
    level: "warning",
    message: say(
      "Suomeksi puuttuu: {facts}. Lisää tieto tai varmista, ettei sitä tarvita.",
      "På finska saknas: {facts}. Lägg till det eller kontrollera att det inte behövs.",
      "Missing in Finnish: {facts}. Add it, or make sure that it is not needed.",
    ),
    headline: say("Suomeksi puuttuu {factFi}", "På finska saknas {factSv}", "Missing in Finnish: {factEn}"),
  },
  "perhaps-differs": {
    level: "reminder",
    message: say(
      "Tarkoittavatko nämä samaa? Suomeksi ”{fi}”, ruotsiksi ”{sv}”.",
      "Betyder de här samma sak? På finska ”{fi}”, på svenska ”{sv}”.",
      "Do these mean the same? “{fi}” in Finnish, “{sv}” in Swedish.",
    ),
    headline: say("Tarkoittavatko nämä samaa?", "Betyder de här samma sak?", "Do these mean the same?"),
  },
} as const;

export type Kind = keyof typeof kinds;

export const labels = {
  "as-in-finnish": say("Kuten suomeksi: {text}", "Som på finska: {text}", "As in Finnish: {text}"),
  "as-in-finnish.short": say("Kuten suomi", "Som finskan", "As in Finnish"),
  "as-in-swedish": say("Kuten ruotsiksi: {text}", "Som på svenska: {text}", "As in Swedish: {text}"),
  "as-in-swedish.short": say("Kuten ruotsi", "Som svenskan", "As in Swedish"),
};
