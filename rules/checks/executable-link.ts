import { defineCheck, type Report } from "../context/check";
import { say } from "../model/say";
import { findLinks, type Link } from "../text/links";

export const executableLink = defineCheck({
  id: "executable-link",
  title: say("Linkki ohjelmaan", "Länk till ett program", "Link to a program"),
  kinds: {
    "in-draft": {
      level: "warning",
      message: say(
        "Linkki lataa ohjelman. Ohjaa mieluummin sovelluskauppaan tai verkkosivuille.",
        "Länken laddar ner ett program. Länka hellre till en appbutik eller webbplatsen.",
        "The link downloads a program. Link to an app store or the website instead.",
      ),
      headline: say("Linkki lataa ohjelman", "Länken laddar ner ett program", "The link downloads a program"),
    },
    "in-parent": {
      level: "warning",
      message: say(
        "Viestissä, johon vastaat, on linkki ohjelmaan. Älä avaa sitä.",
        "Meddelandet du svarar på har en länk till ett program. Öppna den inte.",
        "The message that you answer links to a program. Do not open it.",
      ),
      headline: say("Älä avaa viestin linkkiä", "Öppna inte länken i meddelandet", "Do not open the message’s link"),
    },
  },
  params: {
    types: [
      "exe",
      "msi",
      "scr",
      "apk",
      "aab",
      "dmg",
      "pkg",
      "bat",
      "cmd",
      "ps1",
      "vbs",
      "jar",
      "iso",
      "xpi",
      "crx",
      "deb",
      "rpm",
      "appimage",
    ],
  },
  tightening: { types: "more" },
  review({ draft, derived }, { types }) {
    const isProgram = ({ path, url }: Link) =>
      types.some((type) => path.toLowerCase().endsWith(`.${type}`) || url.toLowerCase().endsWith(`.${type}`));
    const ranges = derived.links.filter((link) => link.path !== "/" && isProgram(link));
    const inParent = findLinks(draft.parent ?? "", 0).some((link) => link.path !== "/" && isProgram(link));
    const reports: Report<"in-draft" | "in-parent">[] = [];
    if (ranges.length > 0) {
      reports.push({ kind: "in-draft", ranges: ranges.map(({ part, start, end }) => ({ part, start, end })) });
    }
    if (inParent) reports.push({ kind: "in-parent" });
    return reports;
  },
});
