import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { detectSpans } from "./detect-spans";
import { readVersions } from "./version-state";

const read = (...parts: string[]) =>
  readVersions(
    parts,
    parts.map((part) => detectSpans(part)),
  );
const statesOf = (...parts: string[]) => {
  const { fi, sv } = read(...parts);
  return [fi.state, sv.state];
};

const fi =
  "Hiihtoladut on ajettu tänä aamuna sekä perinteisellä että vapaalla. Valot palavat iltakymmeneen asti, ja kioski on auki viikonloppuisin.";
const sv =
  "Skidspåren har dragits i morse för både klassisk och fri stil. Belysningen är på till klockan tio, och kiosken håller öppet under veckoslutet.";
const svShort = "Spåren är i skick och belysta till klockan tio.";
const fiShort = "Ladut ovat kunnossa, ja valot palavat kymmeneen.";

describe("what is no version, below text in Finnish only", () => {
  it.each([
    "Foto: Henrik Söderholm",
    "Text och bild: Pia Granqvist, Kyrkslätts kommun",
    "Lisätietoja\nGun-Britt Sandelin\nliikuntapäällikkö",
    "Ystävällisin terveisin\nLars-Erik Holmström",
    "Med vänlig hälsning\nStefan Åkerlund, servicechef",
    "Hälsningar från hela personalen på idrottstjänsterna",
    "Mukana: Benita Öhman, Rolf Westermark och Siv Lindroos",
    "Järjestäjä\nKyrkslätts Skidklubb rf",
    "Yhteistyössä Folkhälsan i Kyrkslätt",
    "Winellska skolan",
    "Sjökulla skola\nKarubyn koulu",
    "Tervetuloa!\nVälkommen!",
    "Lämpimästi tervetuloa kaikille! Varmt välkomna alla!",
    "Mukavaa viikonloppua! Trevligt veckoslut!",
    "Hyvää syyslomaa! Skönt höstlov!",
    "Kiitos kaikille! Tack till er alla!",
    "Nähdään ladulla! Vi ses i spåret!",
    "Lumista talvea toivottaa Kirkkonummen kunta\nEn snörik vinter önskar Kyrkslätts kommun",
    "Liikettä joka päivä – Rörelse varje dag",
    "Terveempi huominen | En friskare morgondag",
    "På svenska i nästa inlägg.",
    "Svensk text följer i kommentarsfältet 👇",
    "Den svenska versionen publiceras i eftermiddag.",
    "Läs samma nyhet på svenska: https://www.kyrkslatt.fi/nyheter/skidspar",
    "Svenskspråkig information hittar du på våra webbsidor.",
    "På svenska:\n(text kommer)",
    "Översättning kommer senare.",
    "Ohjelma / Program",
    "Gun-Britt Sandelin, ledande idrottsinstruktör på Kyrkslätts kommun",
    "Kyrkslätts svenska församling",
    "Pidetään huolta toisistamme! Ta hand om varandra!",
    "Svenska: se kommentarerna",
  ])("%j", (end) => {
    expect(statesOf(`${fi}\n\n${end}`)).toEqual(["complete", "missing"]);
  });
});

describe("what is no version, below text in Swedish only", () => {
  it.each([
    "Kuva: Marja-Leena Hakkarainen",
    "Teksti ja kuvat: Pekka Rautiainen, Kirkkonummen kunta",
    "Mer information\nTuula Korpela\nidrottschef",
    "Ystävällisin terveisin liikuntapalveluiden väki",
    "På scenen: Jarkko Ahola, Ville Niskanen ja Sanna Heikkinen",
    "Arrangör\nKirkkonummen Hiihtäjät ry",
    "Medverkande\nVeikkolan kyläyhdistys",
    "Gesterbyn koulu",
    "Välkommen!\nTervetuloa!",
    "Trevligt veckoslut! Mukavaa viikonloppua!",
    "Glad advent! Hyvää adventtia!",
    "Ett levande Kyrkslätt – Elävä Kirkkonummi",
    "Suomeksi seuraavassa julkaisussa.",
    "Suomenkielinen teksti löytyy kommenteista 👇",
    "Julkaisemme tiedotteen myöhemmin suomeksi.",
    "Lue lisää suomeksi: https://www.kirkkonummi.fi/uutiset/ladut",
    "Käännös tulossa.",
  ])("%j", (end) => {
    expect(statesOf(`${sv}\n\n${end}`)).toEqual(["missing", "complete"]);
  });
});

it("a greeting is no version of a notice as long as it", () => {
  expect(statesOf("Hyvää ystävänpäivää kaikille!\n\nSimhallen är stängd i dag.")).toEqual(["missing", "complete"]);
});

describe("a headline in both languages above text in one", () => {
  it.each([
    [`Talven ladut avattu / Vinterns spår öppnade\n\n${fi}`, "sv"],
    [`Vinterns spår är öppna – Talven ladut ovat auki\n\n${fi}`, "sv"],
    [`LADUT AVATTU | SPÅREN ÖPPNADE\n\n${fi}`, "sv"],
    [`Skidspåren öppnar\nLadut avautuvat\n\n${fi}`, "sv"],
    [`⛷️ Ladut avautuvat! / Skidspåren öppnar!\n\n${sv}`, "fi"],
    [`Ladut avautuvat tänään\n\n${sv}`, "fi"],
  ] as const)("%j", (text, missing) => {
    const readings = read(text);
    expect([readings.fi.state, readings.sv.state]).toEqual(
      missing === "sv" ? ["complete", "missing"] : ["missing", "complete"],
    );
  });
});

describe("what is a version", () => {
  it.each<[string, string[]]>([
    ["one sentence below a long text", [`${fi}\n\n${svShort}`]],
    ["the same the other way", [`${sv}\n\n${fiShort}`]],
    ["one sentence and a name", [`${fi}\n\nFoto: Henrik Söderholm\n\n${svShort}`]],
    ["one sentence and a pointer", [`${fi}\n\n${svShort} Läs mer på svenska på kommunens webbplats.`]],
    ["one sentence and a greeting", [`${fi}\n\n${svShort} Välkommen!`]],
    ["a wish beside a longer one", ["Hyvää pääsiäistä kaikille! 🐣\n\nGlad påsk till er alla! 🐣"]],
    [
      "a welcome beside a longer one",
      ["Tervetuloa leikkimään ja laulamaan\n\nVälkommen för att leka och sjunga med oss"],
    ],
    ["a sentence in which a unit stands", [`${fi}\n\nKyrkslätts Skidklubb sköter kiosken på lördag.`]],
    ["a pointer above both", [`På svenska nedan.\n\n${fi}\n\n${sv}`]],
    ["a headline above both", [`Ladut avattu / Spåren öppnade\n\n${fi}\n\n${sv}`]],
    ["two notices without verbs", ["Vesikatko Veikkolassa\nVattenavbrott i Veikkola"]],
    ["what is seen and when", ["Tavataan keskiviikkona\nVi ses på onsdag"]],
    ["single words with a day", ["Kesäkauden päätös 30.8.\n\nSäsongsavslutning 30.8"]],
    ["a pair of short sentences", ["Uimahalli suljettu. / Simhallen stängd."]],
    ["a greeting that is all", ["Tervetuloa! Välkommen!"]],
    [
      "a wish that is all",
      ["Hauskaa vappua kaikille!\nGlad vappen på er alla!\n\nKirkkonummen kunta – Kyrkslätts kommun"],
    ],
    ["thanks that are all", ["Kiitos kaikille äänestäjille! Tack till alla som röstade!"]],
    ["a list of hours", ["Kahvila auki\nma–pe klo 9–15\n\nKaféet öppet\nmå–fre kl. 9–15"]],
    ["capitals", ["UIMAHALLI ON SULJETTU TÄNÄÄN\nSIMHALLEN ÄR STÄNGD I DAG"]],
    ["alternating lines", ["Ladut on ajettu.\nSpåren är dragna.\nKioski on auki.\nKiosken är öppen."]],
    ["one part each", ["Ladut on ajettu tänään! ⛷️", "Spåren är dragna i dag! ⛷️"]],
    ["a label and hours", ["Avoinna | Öppet: 10–18\nSuljettu | Stängt: 24.–26.12."]],
    [
      "a question that ends before a link",
      ["Haku on auki 31.5. asti: kirkkonummi.fi/haku\nAnsökan pågår till 31.5: kyrkslatt.fi/ansokan"],
    ],
    ["a sentence that ends with a place", [`${fi}\n\nBrasor tänds i lägerparken.`]],
    ["an imperative", ["Tule talkoisiin lauantaina klo 10!\n\nKom på talko på lördag kl. 10!"]],
  ])("%s", (_, parts) => {
    expect(statesOf(...parts)).not.toContain("missing");
  });

  it("is told from a greeting beside a notice", () => {
    expect(statesOf("Vesikatko Veikkolassa tiistaina klo 9–12.\n\nTrevlig dag!")).toEqual(["complete", "missing"]);
  });
});

describe("text in other languages", () => {
  it.each([
    "The ski tracks have been prepared this morning. The café is open at weekends.",
    "Ski tracks are open! Welcome! Tervetuloa! Välkommen!",
    "Skiløypene er kjørt opp i dag, og kafeen holder åpent i helgen.",
    "Skisporene er klar i dag, og cafeen har åbent i weekenden. Hvad venter du på?",
    "Rahvamaja kohvik on homme suletud, sest köök saab uued kapid ja põranda.",
    "Лыжные трассы подготовлены сегодня утром. Кафе открыто по выходным.",
  ])("is neither version: %j", (text) => {
    const { fi: finnish, sv: swedish, foreignWords } = read(text);
    expect([finnish.state, swedish.state]).toEqual(["missing", "missing"]);
    expect(foreignWords).toBeGreaterThanOrEqual(4);
  });
});

describe("a grid of names on lines of their own", () => {
  const finnishNames = "Aino Eero Marja Pekka Tuula Veikko Sanna Juha Ritva Antti".split(" ");
  const swedishNames = "Gunilla Bengt Anders Birgitta Håkan Ulrika Göran Ingrid Carl Åsa".split(" ");
  const finnishFamilies = "Korhonen Mäkinen Lehtola Rautio Koskela Salmi Heikkilä Niemi Vartiainen Kallio".split(" ");
  const swedishFamilies = "Lindholm Sjöberg Söderström Öhman Nyqvist Granlund Åström Backman Westerlund Björkell".split(
    " ",
  );
  const grid = (first: string[], last: string[]) => first.flatMap((name) => last.map((family) => `${name} ${family}`));

  it("persons with Swedish names below Finnish, and with Finnish names below Swedish", () => {
    const seen = [
      ...grid(swedishNames, swedishFamilies).map((name) => [name, read(`${fi}\n\n${name}`).sv.state]),
      ...grid(finnishNames, finnishFamilies).map((name) => [name, read(`${sv}\n\n${name}`).fi.state]),
    ];
    expect(seen.filter(([, state]) => state !== "missing")).toEqual([]);
  });

  it("several persons on a line, with the word between them", () => {
    const rows = swedishNames.map((name, k) => `${name} ${swedishFamilies[k]}, Maria Berg och Nils Ek`);
    const rivit = finnishNames.map((name, k) => `${name} ${finnishFamilies[k]}, Liisa Aho ja Ville Oja`);
    expect(rows.filter((row) => read(`${fi}\n\n${row}`).sv.state !== "missing")).toEqual([]);
    expect(rivit.filter((row) => read(`${sv}\n\n${row}`).fi.state !== "missing")).toEqual([]);
  });

  it("units and associations in the other language", () => {
    const places = defaultGuideline.placeNames.slice(0, 12);
    const seen = places.flatMap((place) => [
      ...["skola", "daghem", "byaförening", "ungdomsgård", "Marthaförening rf"].map((unit) => {
        const name = `${place.sv} ${unit}`;
        return [name, read(`${fi}\n\n${name}`).sv.state];
      }),
      ...["koulu", "päiväkoti", "kyläyhdistys ry", "nuorisotila", "Martat ry"].map((unit) => {
        const name = `${place.fi} ${unit}`;
        return [name, read(`${sv}\n\n${name}`).fi.state];
      }),
    ]);
    expect(seen.length).toBeGreaterThan(60);
    expect(seen.filter(([, state]) => state !== "missing")).toEqual([]);
  });

  it("the names of the organisation's accounts", () => {
    const names = [...new Set(defaultGuideline.accounts.map(({ name }) => name))];
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => read(`${fi}\n\n${name}`).sv.state !== "missing")).toEqual([]);
    expect(names.filter((name) => read(`${sv}\n\n${name}`).fi.state !== "missing")).toEqual([]);
  });
});

it.each([
  "Leikkipuisto korjattu Tolsassa ja Kantvikissa / Lekparken är reparerad i Tolls och Kantvik",
  "Tulokset julkaistu kunnan sivuilla / Resultaten är publicerade på kommunens sidor",
])("a participle is what a Finnish headline says: %s", (text) => {
  expect(statesOf(text)).toEqual(["complete", "complete"]);
});
