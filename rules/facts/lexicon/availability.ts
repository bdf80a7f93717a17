/**
 * Words that say that something can be used, reached or had. Behind a negation they say what "closed" says: "ei ole auki",
 * "ei tule vettä", "fungerar inte".
 */
import type { Language } from "../../model/span";

interface Availability {
  negations: ReadonlySet<string>;
  /** In Finnish the form that stands behind a negation. */
  words: ReadonlySet<string>;
  /** Verbs behind which the negation stands: "fungerar inte". */
  leading: ReadonlySet<string>;
}

const setOf = (written: string) => new Set(written.split(" "));

export const availability: Record<Language, Availability> = {
  fi: {
    negations: setOf("ei eivät emme"),
    words: setOf(
      "auki avoinna avoin avoimena avoimina käytössä toiminnassa saatavilla saatavissa tarjolla kunnossa liikenteessä " +
        "tule pääse toimi palvele liikennöi kulje aja päivystä avata aukea avaudu käytettävissä ajettavissa",
    ),
    leading: new Set(),
  },
  sv: {
    negations: setOf("inte ej inget ingen inga"),
    words: setOf(
      "öppet öppen öppna öppnar öppnas bruk drift användning funktion tillgänglig tillgängligt tillgängliga framkomlig " +
        "fungerar funkar betjänar trafikerar trafikeras körs kör användas vatten varmvatten dricksvatten el ström värme fjärrvärme",
    ),
    leading: setOf("fungerar funkar betjänar trafikerar trafikeras körs kör öppnar öppnas"),
  },
};

/** What says the same without a negation: groups of words as in `phrases.ts`, each at most a hint. */
export const unavailable: Record<Language, string> = {
  fi:
    "poikki pois_käytöstä poissa_käytöstä pois_päältä pois_toiminnasta pois_liikenteestä keskeyty* keskeyte* katkais* " +
    "katkea* katko* vesikatko* sähkökatko* käyttökatko* jakelukatko* lämpökatko* vedettä sähköttä estynyt estetty* umpeutu* tukossa seis " +
    "lakkaa lakkaut* päätty* loppuu loppuvat loppui huoltokatko* käyttökiel* uimakiel*",
  sv:
    "ur_bruk ur_drift ur_funktion ur_användning avbruten avbrutet avbrutna avbryts avbrott* vattenavbrott* elavbrott* driftavbrott* " +
    "driftsavbrott* värmeavbrott* serviceavbrott* utan_vatten utan_el vattenlös* strömlös* spärrad spärrat spärrade " +
    "spärras spärrar blockerad blockerat borta ligger_nere stillastående tillbommad badförbud* avslutas avslutades avslutats upphör* slutar slutade går_ut gick_ut tar_slut",
};

/** The same for what was to take place: "jää väliin", "uteblir". */
export const fallsAway: Record<Language, string> = {
  fi: "jää_väliin jäävät_väliin jäi_väliin jäivät_väliin jää_pois jäävät_pois jää_pitämättä ei_pidetä ei_toteudu eivät_toteudu",
  sv: "uteblir uteblev inhiberas inhiberad inhiberat inhiberade hålls_inte hålls_ej blir_inte_av blir_det_inte faller_bort arrangeras_inte",
};
