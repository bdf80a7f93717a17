/**
 * What the background says: on the toolbar button, and in the question before publishing. In all three languages at once,
 * since a service worker may not load a file of texts later.
 */
import type { InterfaceLanguage } from "../rules/model/finding";
import type { Language } from "../rules/model/span";

export interface BackgroundTexts {
  badge: {
    /** What the toolbar button is called. */
    name: string;
    ready: string;
    found(errors: number, warnings: number): string;
    /** A check, or the whole review, broke. */
    incomplete: string;
  };
  publishQuestion: {
    back: string;
    publish: string;
    /** Where personal data stands in the text. */
    personal: { title: string; text: string };
    /** Where something is left to be filled in. */
    unfinished: { title: string; text: string };
    /** Where the version in this language is missing. */
    missing: Record<Language, { title: string; text: string }>;
    /** Where it is missing, and is written in the panel's field. */
    inPanel: Record<Language, { title: string; text: string }>;
  };
}

export const backgroundTexts: Record<InterfaceLanguage, BackgroundTexts> = {
  fi: {
    badge: {
      name: "Ohjenuora",
      ready: "valmis julkaistavaksi",
      found: (errors, warnings) => `${errors} korjattavaa, ${warnings} tarkistettavaa`,
      incomplete: "kaikkea ei voitu tarkistaa, lue teksti itse läpi",
    },
    publishQuestion: {
      back: "Palaa tekstiin",
      publish: "Julkaise silti",
      personal: {
        title: "Tekstissä on henkilötietoja",
        text: "Tekstissä on henkilötunnus tai muu numero, jota ei pidä julkaista. Poista se tai tarkista, että se saa näkyä kaikille.",
      },
      unfinished: {
        title: "Tekstissä on täytettävä kohta",
        text: "Tekstissä on vielä kohta, joka odottaa täyttämistä. Täytä tai poista se.",
      },
      missing: {
        sv: {
          title: "Ruotsinkielinen teksti puuttuu",
          text: "Ohjeen mukaan julkaisu tehdään suomeksi ja ruotsiksi. Lisää puuttuva teksti nyt tai julkaise se erikseen.",
        },
        fi: {
          title: "Suomenkielinen teksti puuttuu",
          text: "Ohjeen mukaan julkaisu tehdään suomeksi ja ruotsiksi. Lisää puuttuva teksti nyt tai julkaise se erikseen.",
        },
      },
      inPanel: {
        sv: {
          title: "Ruotsinkielinen teksti on vielä paneelissa",
          text: "Paneeliin kirjoitettua ruotsinkielistä tekstiä ei ole lisätty julkaisuun. Palaa ja paina paneelissa ”Lisää julkaisuun”.",
        },
        fi: {
          title: "Suomenkielinen teksti on vielä paneelissa",
          text: "Paneeliin kirjoitettua suomenkielistä tekstiä ei ole lisätty julkaisuun. Palaa ja paina paneelissa ”Lisää julkaisuun”.",
        },
      },
    },
  },
  sv: {
    badge: {
      name: "Rättesnöre",
      ready: "klart att publicera",
      found: (errors, warnings) => `${errors} att åtgärda, ${warnings} att kontrollera`,
      incomplete: "allt kunde inte kontrolleras, läs igenom texten själv",
    },
    publishQuestion: {
      back: "Tillbaka till texten",
      publish: "Publicera ändå",
      personal: {
        title: "Texten innehåller personuppgifter",
        text: "I texten finns en personbeteckning eller ett annat nummer som inte ska publiceras. Ta bort det eller kontrollera att alla får se det.",
      },
      unfinished: {
        title: "Texten har ett ställe att fylla i",
        text: "I texten finns ännu ett ställe som väntar på att fyllas i. Fyll i det eller ta bort det.",
      },
      missing: {
        sv: {
          title: "Den svenska texten saknas",
          text: "Enligt anvisningarna görs inlägget på finska och svenska. Lägg till texten som saknas nu eller publicera den separat.",
        },
        fi: {
          title: "Den finska texten saknas",
          text: "Enligt anvisningarna görs inlägget på finska och svenska. Lägg till texten som saknas nu eller publicera den separat.",
        },
      },
      inPanel: {
        sv: {
          title: "Den svenska texten är ännu i panelen",
          text: "Den svenska texten i panelen finns inte i inlägget. Gå tillbaka och tryck på ”Lägg till i inlägget” i panelen.",
        },
        fi: {
          title: "Den finska texten är ännu i panelen",
          text: "Den finska texten i panelen finns inte i inlägget. Gå tillbaka och tryck på ”Lägg till i inlägget” i panelen.",
        },
      },
    },
  },
  en: {
    badge: {
      name: "Ohjenuora",
      ready: "ready to publish",
      found: (errors, warnings) => `${errors} to repair, ${warnings} to check`,
      incomplete: "not everything could be checked, please read the text yourself",
    },
    publishQuestion: {
      back: "Back to the text",
      publish: "Publish anyway",
      personal: {
        title: "There is personal data in the text",
        text: "The text has a personal identity code or another number that is not to be published. Remove it, or make sure that everybody may see it.",
      },
      unfinished: {
        title: "A place is left to be filled in",
        text: "The text still has a place that waits to be filled in. Fill it in, or take it out.",
      },
      missing: {
        sv: {
          title: "The Swedish text is missing",
          text: "According to the guideline, a post is published in Finnish and Swedish. Add the other text now, or publish it separately.",
        },
        fi: {
          title: "The Finnish text is missing",
          text: "According to the guideline, a post is published in Finnish and Swedish. Add the other text now, or publish it separately.",
        },
      },
      inPanel: {
        sv: {
          title: "The Swedish text is still in the panel",
          text: "The Swedish text in the panel is not in the post. Go back, and press “Add to the post” in the panel.",
        },
        fi: {
          title: "The Finnish text is still in the panel",
          text: "The Finnish text in the panel is not in the post. Go back, and press “Add to the post” in the panel.",
        },
      },
    },
  },
};
