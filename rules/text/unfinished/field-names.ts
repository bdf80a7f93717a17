/** What a writer leaves to be put in later, in Finnish, Swedish and English, and how it is said to be put in. */

const finnish =
  "(?:etu|suku)?nimi|(?:etu)?nimi sukunimi|pvm|päivämäärä|päivä|aika|kellonaika|klo|paikka|osoite|linkki|linkit|url|puh|puhelinnumero|puhnro|numero|hinta|otsikko|ingressi|kuvateksti|kuvatekstit|alt-teksti|teksti|sähköposti|sposti|titteli|tehtävä|yksikkö|aihe|tapahtuma|tapahtuman nimi|tunniste|tunnisteet|vuosi|määrä|luku|summa|yhteystiedot|lähde|kuvaaja|kuvaajan nimi|yhteyshenkilö|käännös|ruotsinnos|suomennos";
const swedish =
  "namn|förnamn|efternamn|förnamn efternamn|datum|dag|tid|klockslag|plats|adress|länk|länken|länkar|telefonnummer|tfn|nummer|pris|rubrik|ingress|bildtext|alt-text|text|e-post|titel|uppgift|enhet|ämne|evenemang|evenemangets namn|hashtaggar|år|antal|siffra|siffran|belopp|kontaktuppgifter|källa|fotograf|kontaktperson|översättning|översättningen";
const english =
  "(?:first |last |full |your )?name|date|time|place|location|address|link|link text|phone|phone number|price|headline|caption|alt text|text|email|e-mail|title|topic|event|event name|year|amount|number|translation";
export const fieldName = `(?:${finnish}|${swedish}|${english})`;

/** What only a writer changes, never a reader. */
export const writersField =
  "(?:otsikko|ingressi|kuvateksti|kuvatekstit|alt-teksti|käännös|ruotsinnos|suomennos|tunnisteet|rubrik(?:en)?|ingress(?:en)?|bildtext(?:en)?|alt-text(?:en)?|översättning(?:en)?|hashtaggar|headline|caption|alt text|translation)";

const instructions =
  "lisää|lisätään|kirjoita|täytä|täydennä|vaihda|korvaa|tarkista|laita|syötä|muuta|päivitä|valitse|puuttuu|tähän|lägg till|lägg in|skriv|fyll i|byt|ersätt|kontrollera|kolla|ange|sätt in|infoga|saknas|välj|uppdatera|insert|add|write|fill in|replace|enter|check|choose|update|missing|todo|placeholder";
/** The words with which a note in brackets begins. */
export const instruction = `(?:${instructions})`;
/** The verbs that change a text. */
export const changes =
  "(?:vaihda|lisää|korjaa|täydennä|keksi|byt|byt ut|lägg till|rätta|change|add|insert|replace|fix)";
/** Where it is to be put: "linkki tähän", "länk hit", "link here". */
export const hither = "(?:tähän|hit|här|here)";
