import { expect, it } from "vitest";
import { sv } from "../../../locales/sv";
import { defaultGuideline } from "../../../rules/model/default-guideline";
import { draftOf, stateOf } from "../../../tests/support/fixtures";
import { handOff } from "./hand-off";

const of = (text: string, change = {}) => {
  const { findings } = stateOf(draftOf(text, change));
  return handOff({
    draft: draftOf(text, change),
    findings,
    guideline: defaultGuideline,
    language: "sv",
    texts: sv,
  });
};

it("has the post, its pictures' texts, what is open, and by which guideline", () => {
  const { text } = of("Kirjasto on suljettu torstaina 3.12.", {
    media: { images: 2, videos: 0, altTexts: ["En dörr", null] },
  });
  expect(text).toContain("Facebook · inlägg · Kirkkonummen kunta");
  expect(text).toContain("\n\nKirjasto on suljettu torstaina 3.12.\n\n");
  expect(text).toContain("- Bild 1: En dörr\n- Bild 2: saknas");
  expect(text).toContain("- Att åtgärda: Båda språken – Den svenska versionen saknas.");
  expect(text).toContain(`${defaultGuideline.version}, 2026-11-23`);
});

it("keeps a hostile text a text", () => {
  const { html } = of('<img src=x onerror="alert(1)"> & muuta\ntoinen rivi');
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; muuta<br>toinen rivi");
  expect(html).not.toContain("<img");
});
