import { expect, it } from "vitest";
import { en } from "../../../locales/en";
import { fi } from "../../../locales/fi";
import { sv } from "../../../locales/sv";
import { defaultGuideline as guideline } from "../../../rules/model/default-guideline";
import { channels, type Draft, surfaces } from "../../../rules/model/draft";
import type { InterfaceLanguage } from "../../../rules/model/finding";
import type { Language } from "../../../rules/model/span";
import { pastedTranslation } from "../../../rules/writing/pasted-translation";
import { answerLines } from "../../../rules/writing/request-lines";
import { draftOf } from "../../../tests/support/fixtures";
import { handOffMessage } from "./hand-off-message";

const texts = { fi, sv, en };
const messageOf = (draft: Draft, target: Language = "sv", language: InterfaceLanguage = "fi") =>
  handOffMessage(target, {
    ...{ draft, findings: [], guideline, language, texts: texts[language] },
    ...{ until: { day: "2026-12-04", minutes: 720 }, today: "2026-11-30" },
  });
const finnish =
  "Masalan kirjasto on suljettu torstaina 3.12. klo 17–19.\nLue lisää: https://www.kirkkonummi.fi/\n#Kirkkonummi";
const swedish =
  "Biblioteket i Masaby är stängt torsdagen den 3.12 kl. 17–19.\nLäs mer: https://www.kyrkslatt.fi/\n#Kyrkslätt";

it("says what is asked, where it is published, what is known, and how to answer", () => {
  const { text, subject } = messageOf(draftOf(finnish));
  expect(subject).toBe("Käännettäväksi: Masalan kirjasto on suljettu torstaina 3.12. klo 17–19.");
  expect(text).toMatch(
    /^Pyydän kääntämään tekstin ruotsiksi, takaisin pe 4\.12\. klo 12 mennessä\.\n\nKan du översätta/,
  );
  expect(text).toContain("Julkaistaan: Facebook · julkaisu · Kirkkonummen kunta");
  expect(text).toContain(finnish);
  expect(text).toContain("torsdag 3.12 kl. 17–19");
  expect(text).toContain("- Masala → Masaby");
  expect(text).toContain(`- https://www.kirkkonummi.fi/ → ${guideline.sites.landing.sv}`);
  expect(text).toContain("Aihetunnisteet, jotka jäävät ennalleen\n- #Kirkkonummi");
  expect(text.endsWith(`${answerLines.sv.above}\n\n\n\n${answerLines.sv.below}`)).toBe(true);
});

it("leaves out lists that would be empty", () => {
  expect(messageOf(draftOf("Tervetuloa kaikki mukaan!")).text).not.toContain("Linkit");
});

it("keeps a hostile text a text", () => {
  const { html } = messageOf(draftOf('<script>alert("1")</script> Kirjasto on suljettu https://x.fi/"><img/src=x>'));
  expect(html).not.toMatch(/<(?!\/?(?:p|b|br|ul|li|blockquote)>)/);
});

it.each(["fi", "sv", "en"] as const)("is taken out again of an answer, whoever asked: %s", (language) => {
  const languages = [
    ["sv", finnish, swedish],
    ["fi", swedish, finnish],
  ] as const;
  for (const [target, source, answer] of languages) {
    for (const channel of channels) {
      for (const surface of surfaces) {
        const draft = draftOf(source, { channel, surface });
        const { text } = messageOf(draft, target, language);
        const { above } = answerLines[target];
        const expected = { text: answer, kind: "taken" };
        const input = { draft, guideline, target };
        expect(pastedTranslation(`${answer}\n\n${text}`, input)).toEqual(expected);
        expect(
          pastedTranslation(
            text.replace(`${above}\n`, () => `${above}\n${answer}`),
            input,
          ),
        ).toEqual(expected);
        expect(pastedTranslation(text, input)).toEqual({ text, kind: "other-language" });
      }
    }
  }
});
