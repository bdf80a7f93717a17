/** What the options say of the figures that stay on this computer. Loaded when they are shown. */
import type { InterfaceLanguage } from "../rules/model/finding";

const fi = {
  heading: "Luvut tällä koneella",
  hint: "Kuukausittain lasketaan, montako tarkistettua julkaisua ja vastausta julkaistiin, mitkä tarkistukset auttoivat ja mitkä ohitettiin. Tekstejä, nimiä ja osoitteita ei tallenneta, eikä yksityisistä ikkunoista lasketa mitään. Lukuja ei lähetetä minnekään: voit viedä ne itse tiedostoon.",
  keep: "Laske luvut tällä koneella.",
  none: "Lukuja ei vielä ole.",
  notRead: "Lukuja ei voitu lukea.",
  byMonth: "Kuukausittain",
  recent: (months: number) => (months === 1 ? "1 kuukausi" : `${months} viime kuukautta`),
  helpedMost: "Korjattiin useimmin",
  asideMost: "Ohitettiin useimmin",
  exportTable: "Vie taulukkona",
  remove: "Poista luvut",
  removeReally: "Kyllä, poista luvut",
  removed: "Luvut on poistettu.",
  notRemoved: "Lukuja ei voitu poistaa.",
  table: {
    month: "Kuukausi",
    row: "Mitä",
    published: "Julkaistu",
    open: "Auki julkaistaessa",
    helped: "Korjattu napista",
    aside: "Ohitettu",
    posts: "Julkaisut",
    answers: "Vastaukset",
  },
};

export type FiguresTexts = typeof fi;

const sv: FiguresTexts = {
  heading: "Siffror på den här datorn",
  hint: "För varje månad räknas hur många granskade inlägg och svar som har publicerats, vilka kontroller som var till hjälp och vilka som hoppades över. Inga texter, namn eller adresser sparas, och ingenting räknas i privata fönster. Siffrorna skickas ingenstans: du kan själv exportera dem till en fil.",
  keep: "Räkna på den här datorn.",
  none: "Det finns inga siffror ännu.",
  notRead: "Siffrorna kunde inte läsas.",
  byMonth: "Månad för månad",
  recent: (months) => (months === 1 ? "1 månad" : `de senaste ${months} månaderna`),
  helpedMost: "Rättades oftast",
  asideMost: "Hoppades oftast över",
  exportTable: "Exportera som tabell",
  remove: "Ta bort siffrorna",
  removeReally: "Ja, ta bort siffrorna",
  removed: "Siffrorna har tagits bort.",
  notRemoved: "Siffrorna kunde inte tas bort.",
  table: {
    month: "Månad",
    row: "Vad",
    published: "Publicerat",
    open: "Öppet vid publiceringen",
    helped: "Rättat med knappen",
    aside: "Överhoppat",
    posts: "Inlägg",
    answers: "Svar",
  },
};

const en: FiguresTexts = {
  heading: "Figures on this computer",
  hint: "Each month it is counted how many reviewed posts and answers were published, which checks helped, and which were skipped. No text, name or address is kept, and nothing is counted in private windows. The figures are sent nowhere: you can export them to a file yourself.",
  keep: "Count on this computer.",
  none: "There are no figures yet.",
  notRead: "The figures could not be read.",
  byMonth: "Month by month",
  recent: (months) => (months === 1 ? "1 month" : `the last ${months} months`),
  helpedMost: "Repaired most often",
  asideMost: "Skipped most often",
  exportTable: "Export as a table",
  remove: "Delete the figures",
  removeReally: "Yes, delete the figures",
  removed: "The figures have been deleted.",
  notRemoved: "The figures could not be deleted.",
  table: {
    month: "Month",
    row: "What",
    published: "Published",
    open: "Open when published",
    helped: "Repaired with the button",
    aside: "Skipped",
    posts: "Posts",
    answers: "Answers",
  },
};

export const figuresTexts: Record<InterfaceLanguage, FiguresTexts> = { fi, sv, en };
