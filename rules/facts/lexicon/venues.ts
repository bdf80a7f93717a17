/**
 * Words for places where people are invited to, Finnish and Swedish: what stands on one line is the same place. `+` after it: a
 * place of the kind behind it, which either version may call it by.
 */
export interface VenueWords {
  fi: readonly string[];
  sv: readonly string[];
  /** Key of the wider word: a main library is a library. */
  kind: string | null;
}

const rows = `
kirjasto = bibliotek
pääkirjasto = huvudbibliotek + kirjasto
kaupunginkirjasto = stadsbibliotek + kirjasto
kirjastoauto = bokbuss
uimahalli = simhall
jäähalli = ishall
liikuntahalli, urheilutalo, urheiluhalli = idrottshall, sporthall, idrottshus
palloiluhalli = bollhall
urheilukenttä, yleisurheilukenttä = idrottsplan, sportplan
pallokenttä = bollplan
leikkipuisto, leikkikenttä = lekpark, lekplats
uimaranta = badstrand, simstrand
luistelurata, luistelukenttä, tekojää = skridskobana, konstis, konstisbana
frisbeegolfrata = frisbeegolfbana
kunnantalo = kommunhus, kommunalhus, kommungård
kaupungintalo = stadshus
nuorisotila, nuorisotalo = ungdomslokal, ungdomsgård, ungdomshus
päiväkoti = daghem
koulukeskus = skolcentrum, skolcenter
kansalaisopisto = medborgarinstitut
musiikkiopisto = musikinstitut
lukio = gymnasium
terveysasema, terveyskeskus = hälsostation, hälsocentral
neuvola = rådgivning, rådgivningsbyrå
museo = museum
teatteri = teater
seurakuntatalo, seurakuntakoti = församlingshem
seurakuntakeskus = församlingscentrum
rautatieasema, juna-asema = järnvägsstation, tågstation
linja-autoasema = busstation
paloasema = brandstation
kauppakeskus = köpcentrum, köpcenter
palvelutalo = servicehus
kylätalo, kyläkoti = bygård, byahus
seurantalo, nuorisoseurantalo = föreningshus, ungdomsföreningslokal
monitoimitalo, toimintakeskus = allaktivitetshus, aktivitetscenter
satama, venesatama = hamn, båthamn
ruokala, ruokasali = matsal, skolmatsal
liikuntasali, voimistelusali, jumppasali = gymnastiksal, idrottssal, gympasal
kuntosali = gym, konditionssal
juhlasali = festsal
valtuustosali = fullmäktigesal
kokoushuone, neuvotteluhuone = mötesrum, konferensrum, sammanträdesrum
luokkahuone = klassrum
auditorio = auditorium
kahvila = kafé, café
ravintola = restaurang
seurakuntasali = församlingssal
tori, kauppatori = torg, salutorg
pysäköintialue, pysäköintipaikka, parkkipaikka = parkering, parkeringsplats, parkeringsområde
hiihtomaja = skidstuga
`;

const wordsOf = (written: string) => written.split(",").map((word) => word.trim());

/** By the first Finnish word of their line. */
export const venueWords: ReadonlyMap<string, VenueWords> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [pair = "", kind = null] = row.split(" + ");
      const [fi = "", sv = ""] = pair.split(" = ");
      return [wordsOf(fi)[0] ?? "", { fi: wordsOf(fi), sv: wordsOf(sv), kind }];
    }),
);
