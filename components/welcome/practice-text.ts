/** A post with a few things to repair, to practise on the first page. Without a date, which would be wrong in another year. */
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Language } from "../../rules/model/span";
import type { Writing } from "../../rules/writing/compose";

const toRepair: Record<Language, string> = {
  fi: "Huom! Pääkirjasto on suljettu perjantaina klo 12:00 alkaen. Avaamme taas maanantaina. TERVETULOA TAKAISIN!",
  sv: "Obs! Huvudbiblioteket är stängt på fredag från kl. 12:00. Vi öppnar igen på måndag. VÄLKOMMEN TILLBAKA!",
};

/** The other version, ready to be put in by a press: nobody has to know both languages to finish. */
export const preparedVersion: Record<Language, string> = {
  fi: "Huom! Pääkirjasto on suljettu perjantaina klo 12 alkaen. Avaamme taas maanantaina. Tervetuloa takaisin!",
  sv: "Obs! Huvudbiblioteket är stängt på fredag från kl. 12. Vi öppnar igen på måndag. Välkommen tillbaka!",
};

/** In the language of the interface, so that its reader understands it. */
export const practiceText = (language: InterfaceLanguage): Pick<Writing, "first" | "title" | "tags" | Language> => {
  const first = language === "sv" ? "sv" : "fi";
  return { title: "", fi: "", sv: "", tags: "", first, [first]: toRepair[first] };
};

/** Whether nobody has changed the text since it was put there. */
export const isUntouched = (writing: Writing): boolean =>
  (["fi", "sv"] as const).some((lang) => {
    const { first, fi, sv, tags } = practiceText(lang);
    return writing.first === first && writing.fi === fi && writing.sv === sv && writing.tags === tags;
  });
