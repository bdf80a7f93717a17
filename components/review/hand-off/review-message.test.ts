import { expect, it } from "vitest";
import { sv } from "../../../locales/sv";
import { defaultGuideline } from "../../../rules/model/default-guideline";
import { draftOf, stateOf } from "../../../tests/support/fixtures";
import { reviewMessage } from "./review-message";

const of = (text: string, change = {}) => {
  const draft = draftOf(text, change);
  return reviewMessage({
    ...{ draft, findings: stateOf(draft).findings, guideline: defaultGuideline, language: "sv", texts: sv },
    ...{ until: { day: "2026-12-04", minutes: 720 }, today: "2026-11-30" },
  });
};

it("asks in words, with the post, its pictures' texts, what is open, and by which guideline", () => {
  const { text } = of("Kirjasto on suljettu torstaina 3.12.", {
    media: { images: 2, videos: 0, altTexts: ["En dörr", null] },
  });
  expect(text).toMatch(/^Kan du granska texten senast fre 4\.12 kl\. 12\?\n\n/);
  expect(text).toContain("Publiceras: Facebook · inlägg · Kirkkonummen kunta");
  expect(text).toContain("\n\nKirjasto on suljettu torstaina 3.12.\n\n");
  expect(text).toContain("- Bild 1: En dörr\n- Bild 2: saknas");
  expect(text).toMatch(/- Att åtgärda: .* – Den svenska versionen saknas\./);
  expect(text).toContain(defaultGuideline.title.sv);
});

it("has no day and no version as a machine writes them", () => {
  const { text } = of("Kirjasto on suljettu.");
  expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  expect(text).not.toContain(defaultGuideline.version);
});

it("keeps a hostile text a text", () => {
  const { html } = of('<img src=x onerror="alert(1)"> & muuta\ntoinen rivi');
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; muuta<br>toinen rivi");
  expect(html).not.toContain("<img");
});
