/** People, places and messages that the pages are filled with; invented, apart from the municipality's name. */
import type { Words } from "./languages";

export const organisation = {
  name: "Kirkkonummi – Kyrkslätt",
  handle: "kirkkonummi",
  instagramHandle: "kirkkonummenkunta",
};
export const resident = { name: "Maija Mallikas", handle: "maijamallikas" };

export const organisationsMessage: Words = {
  fi: "Pääkirjasto on auki lauantaina kello 10–15. Tervetuloa!",
  sv: "Huvudbiblioteket är öppet på lördag kl. 10–15. Välkommen!",
  en: "The main library is open on Saturday from 10 to 15. Welcome!",
};

export const residentsMessage: Words = {
  fi: "Milloin Masalan uusi leikkipuisto avataan? Lapset odottavat jo kovasti.",
  sv: "När öppnas den nya lekparken i Masaby? Barnen väntar redan ivrigt.",
  en: "When does the new playground in Masala open? The children cannot wait.",
};
