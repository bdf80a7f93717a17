/** Sites that have a domain for each language: the bilingual municipalities of Finland, and authorities. */

const rows = `
espoo.fi esbo.fi
hanko.fi hango.fi
helsinki.fi helsingfors.fi
hel.fi helsingfors.fi
inkoo.fi inga.fi
kaskinen.fi kasko.fi
kauniainen.fi grankulla.fi
kemionsaari.fi kimitoon.fi
kokkola.fi karleby.fi
kristiinankaupunki.fi kristinestad.fi
kruunupyy.fi kronoby.fi
lapinjarvi.fi lapptrask.fi
lohja.fi lojo.fi
loviisa.fi lovisa.fi
luoto.fi larsmo.fi
maalahti.fi malax.fi
mustasaari.fi korsholm.fi
myrskyla.fi morskom.fi
narpio.fi narpes.fi
parainen.fi pargas.fi
pietarsaari.fi jakobstad.fi
porvoo.fi borga.fi
pyhtaa.fi pyttis.fi
raasepori.fi raseborg.fi
sipoo.fi sibbo.fi
siuntio.fi sjundea.fi
turku.fi abo.fi
uusikaarlepyy.fi nykarleby.fi
vaasa.fi vasa.fi
vantaa.fi vanda.fi
vihti.fi vichtis.fi
voyri.fi vora.fi
eduskunta.fi riksdagen.fi
itauusimaa.fi ostnyland.fi
kansalaisaloite.fi medborgarinitiativ.fi
kela.fi fpa.fi
kirjastot.fi biblioteken.fi
kuntaliitto.fi kommunforbundet.fi
kuntalaisaloite.fi invanarinitiativ.fi
kuntavaalit.fi kommunalval.fi
luontoon.fi utinaturen.fi
oikeus.fi domstol.fi
opintopolku.fi studieinfo.fi
otakantaa.fi dinasikt.fi
poliisi.fi polisen.fi
punainenristi.fi rodakorset.fi
te-palvelut.fi te-tjanster.fi
tietosuoja.fi dataskydd.fi
vaalit.fi val.fi
valtioneuvosto.fi statsradet.fi
vero.fi skatt.fi
`
  .trim()
  .split("\n")
  .map((row) => row.split(" "));

/** From the Swedish domain to the Finnish one; of a town with two Finnish ones to the first. */
export const finnishTwin: ReadonlyMap<string, string> = new Map(
  rows.toReversed().map(([finnish = "", swedish = ""]) => [swedish, finnish]),
);
export const finnishHosts: ReadonlySet<string> = new Set(rows.map(([finnish = ""]) => finnish));

/** Services that give out addresses on more than one domain. */
export const servers: ReadonlyMap<string, string> = new Map([
  ["youtu.be", "youtube.com"],
  ["lyyti.in", "lyyti.fi"],
  ["lyyti.com", "lyyti.fi"],
  ["webropolsurveys.com", "webropol.com"],
  ["webropol.fi", "webropol.com"],
  ["forms.gle", "google.com"],
  ["fb.me", "facebook.com"],
  ["fb.com", "facebook.com"],
]);
