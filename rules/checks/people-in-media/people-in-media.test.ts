import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import type { Media } from "../../model/draft";
import { peopleInMedia } from "./people-in-media";

const picture = (altText: string | null): Media => ({ images: 1, videos: 0, altTexts: [altText] });
const video: Media = { images: 0, videos: 1, altTexts: [] };
const kindsOf = (text: string, media: Media | null) => tryCheck(peopleInMedia, { parts: [text], media }).kinds;

describe("people-in-media", () => {
  it.each([
    ["children", "Avajaiset!", picture("Kolme lasta kiipeilee telineellä")],
    ["in Swedish", "Invigning!", picture("Två elever målar en vägg")],
    ["in English", "Opening!", picture("Two women and a dog")],
    ["a named person", "Avajaiset!", picture("Maija Virtanen puhujakorokkeella")],
    ["the post says who is seen", "Avajaiset! Kuvassa Maija Virtanen.", picture(null)],
    ["the post says it in Swedish", "Invigning! På bilden ser du barn från daghemmet.", picture(null)],
    ["children who do something", "Päiväkodin lapset leipovat joulupipareita.", picture(null)],
    ["children on a trip", "Eskarilaiset retkellä Meikossa.", picture(null)],
    ["what pupils did", "Koululaiset istuttivat omenapuita. Tervetuloa katsomaan!", picture(null)],
    ["children in Swedish", "I dag bakar barnen pepparkakor.", picture(null)],
    ["pupils in Swedish", "Eleverna på utflykt i Meiko.", picture(null)],
    ["somebody speaks in a video", "Puuseppä kertoo työstään.", video],
  ])("asks once: %s", (_, text, media) => {
    expect(kindsOf(text, media)).toEqual(["ask:reminder"]);
  });

  it.each([
    ["a place", "Avajaiset!", picture("Uusi silta iltavalossa")],
    ["things of children", "Avajaiset!", picture("Lasten piirustuksia seinällä")],
    ["turned away", "Avajaiset!", picture("Kaksi lasta rannalla, kuvattu takaa")],
    ["far away", "Invigning!", picture("Människor på torget, på avstånd")],
    ["no text, and words that invite only", "Lapset, tervetuloa satutunnille!", picture(null)],
    ["for children", "Satutunti lapsille maanantaisin.", picture(null)],
    ["a place for children", "Lastenkirjasto on taas auki.", picture(null)],
    ["a lesson for children", "Lasten liikuntatunti maanantaisin.", picture(null)],
    ["what pupils may do", "Oppilaat saavat lainata luistimia.", picture(null)],
    ["when something begins", "Esikoululaiset ja koululaiset palaavat kouluun 8.1.", picture(null)],
    ["a price", "Lapset 5 €, aikuiset 10 €.", picture(null)],
    ["what pupils may do, in Swedish", "Eleverna får låna skridskor.", picture(null)],
    ["those for whom something is done", "De nya lekplatserna ger de minsta barnen mera plats.", picture(null)],
    ["children who do something, without a picture", "Päiväkodin lapset leipovat joulupipareita.", null],
    ["a video of which nothing is said", "Avajaiset!", video],
    ["a condolence", "Otamme osaa omaisten suruun.", picture("Mies ja kynttilä")],
    ["a disruption", "Vesikatko Masalassa.", picture("Työntekijä kaivannossa")],
    ["no picture", "Kuvassa Maija Virtanen.", { images: 0, videos: 0, altTexts: [] }],
    ["nothing known", "Kuvassa Maija Virtanen.", null],
  ])("silent: %s", (_, text, media) => {
    expect(kindsOf(text, media)).toEqual([]);
  });
});
