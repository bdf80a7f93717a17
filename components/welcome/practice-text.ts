/** A post with a few things to repair, to practise on the first page. */
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Writing } from "../../rules/writing/compose";

const swedish =
  "OBS! Huvudbiblioteket är stängt fredag 5.12 från kl. 12:00. Vi öppnar igen på måndag. VÄLKOMMEN TILLBAKA!";
const finnish =
  "Huom! Pääkirjasto on suljettu perjantaina 5.12. klo 12:00 alkaen. Avaamme taas maanantaina. TERVETULOA TAKAISIN!";

export const practiceText = (language: InterfaceLanguage): Partial<Writing> =>
  language === "sv" ? { first: "sv", sv: swedish } : { first: "fi", fi: finnish };
