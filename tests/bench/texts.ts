/** Texts to measure with: a two-language post of our own, repeated to the wanted length. */
const paragraphs = [
  "Masalan kirjasto avautuu remontin jälkeen maanantaina 30.11. klo 10. Tervetuloa tutustumaan uusiin tiloihin!",
  "Masaby bibliotek öppnar efter renoveringen måndag 30.11 kl. 10. Välkommen och bekanta dig med de nya lokalerna!",
  "Avajaisissa on kahvitarjoilu, satutunti klo 11 ja opastettu kierros klo 13. Tilaisuus on maksuton.",
  "På öppningen serveras kaffe, det ordnas en sagostund kl. 11 och en guidad rundtur kl. 13. Tillställningen är avgiftsfri.",
  "Lue lisää kirjaston palveluista: https://www.kirkkonummi.fi/kirjasto",
  "Läs mer om bibliotekets tjänster: https://www.kyrkslatt.fi/bibliotek",
];

/** Exactly `length` characters. */
export function postOf(length: number): string {
  let text = "";
  for (let at = 0; text.length < length; at++) text += `${paragraphs[at % paragraphs.length]}\n\n`;
  return text.slice(0, length);
}

/** A Finnish post of about 600 characters without line breaks, for typing. */
export const typedPost = postOf(1400)
  .split("\n\n")
  .filter((paragraph) => !paragraph.includes("å") && !paragraph.startsWith("http"))
  .join(" ")
  .slice(0, 600);
