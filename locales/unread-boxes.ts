/** What the panel says of a box that it does not read, and of the structure of a page. Loaded when it is first needed. */
import type { InterfaceLanguage } from "../rules/model/finding";

const fi = {
  "unknown-box": {
    title: "Tätä kenttää ei lueta",
    text: "Ohjenuora ei tunne tätä kenttää, joten mitään siihen kirjoitettua ei lueta. Jos kirjoitat julkaistavaa, voit pyytää tarkistuksen.",
    once: "Tarkista tämä kenttä",
    always: "Aina tässä osoitteessa",
    alwaysHint: "Osoite muistetaan. Voit poistaa sen asetuksissa.",
  },
  "private-box": {
    title: "Yksityinen kenttä",
    text: "Viestejä, hakuja ja muita yksityisiä kenttiä ei lueta koskaan.",
  },
  "unseen-frame": {
    title: "Tähän kenttään emme näe",
    text: "Kenttä on sivun osassa, johon Ohjenuora ei pääse. Avaa se omalla sivullaan tai kirjoita luonnos paneelissa ja kopioi se kenttään.",
  },
  structure: {
    open: "Kopioi rakenne",
    holds:
      "Rakenteessa ei ole tekstiä, nimiä eikä osoitteita. Liitä se ilmoitukseen, jos kenttää ei löydy tai sitä ei tunneta.",
    label: "Sivun rakenne kentän ympärillä",
    none: "Rakennetta ei saatu. Napsauta kenttää sivulla ja avaa tämä sitten uudelleen.",
  },
  options: {
    heading: "Kentät, jotka luetaan aina",
    hint: "Olet pyytänyt paneelissa, että näissä osoitteissa luetaan myös kenttä, jota Ohjenuora ei tunne. Yksityisiä kenttiä ei lueta näissäkään.",
  },
};

export type UnreadBoxTexts = typeof fi;

const sv: UnreadBoxTexts = {
  "unknown-box": {
    title: "Det här fältet läses inte",
    text: "Rättesnöre känner inte till fältet, så ingenting som skrivs i det läses. Om du skriver något som ska publiceras kan du be om en granskning.",
    once: "Granska det här fältet",
    always: "Alltid på den här adressen",
    alwaysHint: "Adressen sparas. Du kan ta bort den i inställningarna.",
  },
  "private-box": {
    title: "Ett privat fält",
    text: "Meddelanden, sökningar och andra privata fält läses aldrig.",
  },
  "unseen-frame": {
    title: "Det här fältet ser vi inte",
    text: "Fältet finns i en del av sidan som Rättesnöre inte når. Öppna det på en egen sida, eller skriv ett utkast i panelen och kopiera det till fältet.",
  },
  structure: {
    open: "Kopiera strukturen",
    holds:
      "I strukturen finns ingen text, inga namn och inga adresser. Bifoga den när du meddelar att ett fält inte hittas eller känns igen.",
    label: "Sidans struktur kring fältet",
    none: "Strukturen kunde inte hämtas. Klicka i fältet på sidan och öppna det här på nytt.",
  },
  options: {
    heading: "Fält som alltid läses",
    hint: "Du har bett i panelen att också fält som Rättesnöre inte känner till ska läsas på de här adresserna. Privata fält läses inte heller där.",
  },
};

const en: UnreadBoxTexts = {
  "unknown-box": {
    title: "This box is not read",
    text: "Ohjenuora does not know this box, so nothing that is written in it is read. If you are writing something to publish, you can ask for a review.",
    once: "Review this box",
    always: "Always at this address",
    alwaysHint: "The address is remembered. You can remove it in the options.",
  },
  "private-box": {
    title: "A private box",
    text: "Messages, searches and other private boxes are never read.",
  },
  "unseen-frame": {
    title: "We cannot see this box",
    text: "The box is in a part of the page that Ohjenuora cannot reach. Open it on its own page, or write a draft in the panel and copy it into the box.",
  },
  structure: {
    open: "Copy the structure",
    holds:
      "The structure holds no text, no names and no addresses. Put it into your report when a box is not found or not known.",
    label: "The page’s structure around the box",
    none: "The structure could not be fetched. Click into the box on the page, then open this again.",
  },
  options: {
    heading: "Boxes that are always read",
    hint: "You have asked in the panel that boxes which Ohjenuora does not know are read at these addresses too. Private boxes are not read there either.",
  },
};

export const unreadBoxTexts: Record<InterfaceLanguage, UnreadBoxTexts> = { fi, sv, en };
