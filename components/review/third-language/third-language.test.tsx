// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, it } from "vitest";
import { draftOf, smallStateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { SidePanel } from "../../panel/side-panel";
import { ThirdLanguage } from "./third-language-loaded";

const finnish = "Kirjasto on suljettu torstaina. Tervetuloa taas perjantaina!";
const ukrainian = "Бібліотека зачинена у четвер. Ласкаво просимо знову у п’ятницю о дев’ятій годині!";
const german =
  "Die Bücherei bleibt am Donnerstag geschlossen. Wir freuen uns darauf, Sie am Freitag um neun Uhr wieder begrüßen zu dürfen.";
const english = "The library is closed on Thursday. Welcome back on Friday at nine o'clock!";
const estonian =
  "Raamatukogu on neljapäeval suletud. Olete reedel kell üheksa jälle oodatud, siis avame ka uue lastenurga esimesel korrusel.";
const norwegian =
  "Biblioteket er stengt på torsdag. Velkommen tilbake fredag klokken ni, da åpner vi også den nye barnekroken i første etasje.";

let panel: Mounted;
beforeAll(() => ThirdLanguage.load());
afterEach(() => panel.unmount());

const said = async (text: string) => {
  panel = await mount(smallStateOf(draftOf(text)), (all) => <SidePanel {...all} />);
  await panel.together(() => undefined);
  return panel.all("[data-testid=third-language]").map((line) => line.textContent);
};

it.each([
  ["the only one", ukrainian, "Teksti on ukrainaksi."],
  [
    "told by its letters",
    "Библиотека закрыта в четверг. Добро пожаловать снова в пятницу в девять часов утра.",
    "Teksti on venäjäksi.",
  ],
  ["in our letters", german, "Teksti on saksaksi."],
  ["English", english, "Teksti on englanniksi."],
  ["beside a version", `${finnish}\n\n${english}\n\n${ukrainian}`, "Osa tekstistä on englanniksi ja ukrainaksi."],
])("names a language that is certain: %s", async (_, text, wanted) => {
  expect(await said(text)).toEqual([wanted]);
});

it.each([
  ["none", finnish],
  ["one that the model does not know", estonian],
  ["a sister of Swedish", norwegian],
  ["a few words", "Herzlich willkommen!"],
  ["foreign words inside a version", `${finnish} Luvassa on Street Art Weekend ja Late Night Show.`],
])("names nothing: %s", async (_, text) => {
  expect(await said(text)).toEqual([]);
});
