import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

const announcements = (fi: string, sv: string) =>
  tryCheck(matchingFacts, `${fi}\n\n${sv}`).kinds.filter((kind) => kind.startsWith("announcement"));

describe("words for closed and cancelled", () => {
  it.each<[string, string]>([
    ["Kaukolämpö on poikki Masalassa tiistaina.", "Fjärrvärmen är avstängd i Masaby på tisdag."],
    ["Veden jakelu on keskeytynyt Jorvaksessa.", "Vattnet är avstängt i Jorvas för tillfället."],
    ["Hanoista ei tule tänään vettä Sundsbergissa.", "Vattnet är i dag avstängt i Sundsberg."],
    ["Uimahallin liukumäki ei ole käytössä lauantaina.", "Rutschbanan i simhallen är stängd på lördag."],
    ["Nostosilta on poissa käytöstä viikonlopun ajan.", "Lyftbron är avstängd under veckoslutet."],
    ["Torstain satuhetki jää väliin sairastumisen takia.", "Torsdagens sagostund är inställd på grund av sjukdom."],
    ["Kirjaston kahvio ei ole perjantaina auki.", "Bibliotekets kafé är stängt på fredag."],
    ["Laituri on suljettu jäiden takia.", "Bryggan kan inte nås, den är ur bruk på grund av isen."],
    ["Palvelupiste on suljettu keskiviikkona.", "Servicekontoret betjänar inte på onsdag."],
    ["Keskiviikon kerho on peruttu, nähdään taas pian.", "Onsdagens klubb uteblir, vi ses snart igen."],
    ["Ratapihan silta on suljettu, käytä kiertotietä.", "Bron vid bangården är spärrad, använd omvägen."],
    ["Vastaa kyselyyn sunnuntaihin mennessä.", "Svara på enkäten, enkäten stängs på söndag."],
    ["Vain jäsenet näkevät ryhmän keskustelut.", "Diskussionerna förs i en stängd grupp för medlemmar."],
    ["Keskustelemme jäsenten kesken omassa ryhmässä.", "Vi diskuterar i den helt stängda gruppen för medlemmar."],
    ["Ryhmään pääsee vain kutsulla.", "Gruppen diskuterar i stängda rum för medlemmar."],
    ["Tarinoita suljetussa ryhmässä vain jäsenille.", "Berättelser i gruppen endast för medlemmar."],
    ["Kerro heti, jos avain häviää, niin suljemme sen.", "Säg genast till om nyckeln försvinner, så spärrar vi den."],
    ["Näin säädämme kypärän.", "Så här ställer vi in hjälmen: först ställer vi in remmen."],
    ["Ohjaaja säätää kypärän sopivaksi.", "Ledaren ställer in hjälmen."],
    ["Suljemme putken hanan talveksi.", "Vi vrider av kranen för vintern."],
    ["Tehdas ei toiminut sotavuosina lainkaan.", "Fabriken var stängd under krigsåren."],
    ["Uimarannalla oli viime vuonna ruuhkaa.", "Badstranden var stängd en vecka förra året."],
  ])("told in both: %s = %s", (fi, sv) => {
    expect(announcements(fi, sv)).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      "Leikkipuistossa järjestetään puistojumppaa.",
      "Lekparken är stängd på torsdag på grund av arbete.",
      "announcement-missing-in-finnish:warning",
    ],
    [
      "Jäähallin yleisöluistelu on peruttu lauantaina.",
      "Ishallens allmänna åkning ordnas på lördag som vanligt.",
      "announcement-missing-in-swedish:warning",
    ],
    [
      "Kirjasto on suljettu maanantaina. Ilmoittaudu kurssille.",
      "Biblioteket är öppet på måndag. Anmäl dig till kursen.",
      "announcement-missing-in-swedish:warning",
    ],
    [
      "Suljemme leikkipuiston torstaina kunnostusta varten.",
      "Lekparken får nya gungor och ny sand på torsdag.",
      "announcement-missing-in-swedish:warning",
    ],
    [
      "Asematie 4:n parkkipaikka saa uuden päällysteen tiistaina.",
      "Parkeringen är helt avstängd på tisdag, den får ny beläggning.",
      "announcement-missing-in-finnish:warning",
    ],
  ])("told in one only: %s ≠ %s", (fi, sv, kind) => {
    expect(announcements(fi, sv)).toEqual([kind]);
  });
});
