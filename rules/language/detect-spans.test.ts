import { describe, expect, it } from "vitest";
import { detectSpans } from "./detect-spans";

/** "fi:Kirjasto | sv:Biblioteket" */
function shown(text: string): string {
  return detectSpans(text)
    .map((span) => `${span.lang}:${text.slice(span.start, span.end)}`)
    .join(" | ");
}

describe("the languages of a post", () => {
  it.each([
    [
      "paragraphs",
      "Kesäkahvila aukeaa rannassa lauantaina.\n\nSommarkaféet öppnar på stranden på lördag.",
      "fi:Kesäkahvila aukeaa rannassa lauantaina | sv:Sommarkaféet öppnar på stranden på lördag",
    ],
    [
      "Swedish first",
      "Ny cykelväg längs ån är färdig.\nUusi pyörätie joen varrella on valmis.",
      "sv:Ny cykelväg längs ån är färdig | fi:Uusi pyörätie joen varrella on valmis",
    ],
    ["sentences on one line", "Kahvila on suljettu. Kaféet är stängt.", "fi:Kahvila on suljettu | sv:Kaféet är stängt"],
    [
      "no separator at all",
      "Kuntosali on remontin vuoksi kiinni Gymmet är stängt på grund av renovering",
      "fi:Kuntosali on remontin vuoksi kiinni | sv:Gymmet är stängt på grund av renovering",
    ],
    ["a slash", "Päiväkoti / Daghemmet", "fi:Päiväkoti | sv:Daghemmet"],
    ["a slash without spaces", "Uimahalli/Simhallen", "fi:Uimahalli | sv:Simhallen"],
    ["a bar", "Vesikatko huomenna | Vattenavbrott i morgon", "fi:Vesikatko huomenna | sv:Vattenavbrott i morgon"],
    ["flags", "🇫🇮 Satutunti pienille 🇸🇪 Sagostund för de små", "fi:Satutunti pienille | sv:Sagostund för de små"],
    [
      "flags after the greetings",
      "Hyvää uutta vuotta! 🇫🇮\nGott nytt år! 🇫🇮",
      "fi:Hyvää uutta vuotta | sv:Gott nytt år",
    ],
    [
      "language codes",
      "FI: Talvilomalla leiri lapsille\nSV: Läger för barn på sportlovet",
      "fi:Talvilomalla leiri lapsille | sv:Läger för barn på sportlovet",
    ],
    ["two codes before one language", "FI/SV Lämpimästi tervetuloa", "fi:Lämpimästi tervetuloa"],
    [
      "headings",
      "Suomeksi\nVaraa aika neuvolaan verkossa.\nPå svenska\nBoka tid till rådgivningen på webben.",
      "fi:Suomeksi | fi:Varaa aika neuvolaan verkossa | sv:På svenska | sv:Boka tid till rådgivningen på webben",
    ],
    ["a list with bullets", "• Ruoka\n• Askartelu\n• Mat\n• Pyssel", "fi:Ruoka | fi:Askartelu | sv:Mat | sv:Pyssel"],
    [
      "opening hours",
      "Kahvio: ma–to 8–15, pe 8–14\nKaféet: må–to 8–15, fre 8–14",
      "fi:Kahvio: ma–to 8–15, pe | sv:Kaféet: må–to 8–15, fre",
    ],
    ["capitals", "ROSKAT PIHALTA POIS! BORT MED SKRÄPET!", "fi:ROSKAT PIHALTA POIS | sv:BORT MED SKRÄPET"],
    ["capitals and no dots", "HYVAA AITIENPAIVAA KAIKILLE", "fi:HYVAA AITIENPAIVAA KAIKILLE"],
    ["Swedish without dots", "Skridskobanan ar oppen pa kvallarna", "sv:Skridskobanan ar oppen pa kvallarna"],
    [
      "three languages",
      "Lumityöt viivästyvät.\nSnöröjningen är försenad.\nSnow clearance is delayed.",
      "fi:Lumityöt viivästyvät | sv:Snöröjningen är försenad | en:Snow clearance is delayed",
    ],
    [
      "links and hashtags in between",
      "Lue ohjeet https://example.fi/ohjeet #talvi ja varaudu ajoissa",
      "fi:Lue ohjeet | fi:ja varaudu ajoissa",
    ],
    ["decomposed letters", "Hyvää yötä".normalize("NFD"), `fi:${"Hyvää yötä".normalize("NFD")}`],
    ["styled letters", "𝗧𝗮𝗽𝗮𝗵𝘁𝘂𝗺𝗮 𝗼𝗻 𝗽𝗲𝗿𝘂𝘁𝘁𝘂", "fi:𝗧𝗮𝗽𝗮𝗵𝘁𝘂𝗺𝗮 𝗼𝗻 𝗽𝗲𝗿𝘂𝘁𝘁𝘂"],
  ])("%s", (_, text, expected) => expect(shown(text)).toBe(expected));
});

describe("what says little of its own language", () => {
  it.each([
    ["weekdays in capitals", "Halli auki\nKE, TO KLO 12–18", "fi:Halli auki | fi:KE, TO KLO"],
    ["days that are written alike", "Hallen är öppen\nTo 10–19", "sv:Hallen är öppen | sv:To"],
    ["a pair of days", "LA/LÖ 12–15", "fi:LA | sv:LÖ"],
    ["a pair of words", "Hinta/Pris 5 €", "fi:Hinta | sv:Pris"],
    ["no pair: two Finnish days", "Kerho kokoontuu ma/ti 8–15", "fi:Kerho kokoontuu ma/ti"],
    ["no pair: a price by unit", "Puhelu maksaa 8 snt/min", "fi:Puhelu maksaa 8 snt/min"],
    ["a signature", "Hei! Halli on auki klo 20 asti. Terv. Petra", "fi:Hei! Halli on auki klo 20 asti. Terv. Petra"],
    [
      "a title in quotation marks",
      "Vi läser ”Täällä Pohjantähden alla” tillsammans.",
      "sv:Vi läser ”Täällä Pohjantähden alla” tillsammans",
    ],
    [
      "no title: what someone said",
      "Rektorn säger på finska: ”Koulu alkaa maanantaina, ja kaikki oppilaat ovat sinne tervetulleita.”",
      "sv:Rektorn säger på finska | fi:Koulu alkaa maanantaina, ja kaikki oppilaat ovat sinne tervetulleita",
    ],
  ])("%s", (_, text, expected) => expect(shown(text)).toBe(expected));
});

it("a line of another language that begins with the clock is not taken for Swedish", () => {
  expect(shown("Kl. 01.30 begynte uværet å herje på nytt")).not.toContain("sv:");
});

describe("names and loan words", () => {
  it.each([
    [
      "a Swedish place in Finnish",
      "Kävelyretki alkaa Sandbackan parkkipaikalta ja päättyy Bobäcks skolan pihalle.",
      ["fi"],
    ],
    ["a Finnish place in Swedish", "Bussen från Myllylammen koulu till Kauppakuja kör igen i morgon.", ["sv"]],
    ["a Swedish name at the end", "Kevätmyyjäiset järjestää Sjundby hembygdsförening", ["fi"]],
    ["a Finnish name at the end", "Sommarfesten ordnas av Myllykylän omakotiyhdistys", ["sv"]],
    ["persons", "Kirjailija Bengt Lindqvist ja laulaja Eva Nyberg esiintyvät torilla.", ["fi"]],
    ["a compound with a hyphen", "Late night -kauppa ja street art -kierros lauantaina!", ["fi"]],
    ["names with particles", "Näyttelyssä on Maria de Santosin ja Carl von Linnén kirjeitä.", ["fi"]],
    ["an inflected abbreviation", "EU:n tuella rakennettu silta avataan", ["fi"]],
    ["loan words", "Kom med på yoga och jazz i parken!", ["sv"]],
  ])("%s do not make another version", (_, text, expected) => {
    expect([...new Set(detectSpans(text).map((span) => span.lang))]).toEqual(expected);
  });

  it.each([
    "PDF",
    "Bingo",
    "Netflix",
    "Pizza",
    "15.8.",
    "8–16",
    "09 123 4567",
    "12,50 €",
    "🇫🇮",
    "#kesä @kunta",
    "nimi@example.fi",
    "example.com/sv/nyheter",
    "",
    "***",
  ])("%s alone is neutral", (text) => expect(detectSpans(text)).toEqual([]));
});

describe("other languages are neither Finnish nor Swedish", () => {
  it.each([
    ["Somali", "Xafladda waxaa la qabanayaa sabtida, dhammaan qoysaska waa la soo dhaweynayaa."],
    ["Russian", "Бассейн закрыт на ремонт до пятницы."],
    ["Arabic", "المسبح مغلق حتى يوم الجمعة."],
    ["Ukrainian", "Басейн зачинено до п’ятниці."],
    ["Chinese", "游泳馆关闭至星期五。"],
    ["Estonian", "Ujula on remondi tõttu suletud kuni järgmise nädala lõpuni."],
    ["Estonian, short words", "Kõik lapsed ja nende vanemad on oodatud laupäeval peole."],
    ["Norwegian", "Svømmehallen er stengt fram til fredag på grunn av oppussing."],
    ["Danish", "Svømmehallen er lukket indtil fredag på grund af ombygning."],
    ["German", "Das Schwimmbad bleibt wegen Umbau bis Freitag geschlossen."],
    ["French", "La piscine est fermée pour travaux jusqu'à vendredi."],
    ["Turkish", "Yüzme havuzu cuma gününe kadar kapalıdır."],
  ])("%s", (_, text) => {
    expect([...new Set(detectSpans(text).map((span) => span.lang))]).toEqual(["other"]);
  });

  it("stands beside ours", () => {
    expect(shown("Halli on kiinni. Hallen är stängd. Зал закрыт.")).toBe(
      "fi:Halli on kiinni | sv:Hallen är stängd | other:Зал закрыт",
    );
  });
});

describe("any text gives ordered spans inside it", { timeout: 30_000 }, () => {
  const length = 63_206;
  const long = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  it.each([
    ["lone surrogates", "Hei \ud83c\udde6 \ud800 maailma \udc00 hej \ud83c"],
    ["NULs", "Kirja\0sto on\0 auki \0"],
    ["right-to-left marks", "\u202eTervetuloa\u202c välkommen\u200f"],
    ["joiners and soft hyphens", "Kirjas\u00adto on au\u200dki"],
    ["HTML", "<script>alert('hej')</script> <b>Tervetuloa</b>"],
    ["only marks", "\u0301\u0308\u0301"],
    ["one word over and over", long("kirjasto ")],
    ["one long word", long("å")],
    ["single letters", long("a ")],
    ["digits", long("1234567890")],
    ["emoji", long("🎉")],
    ["separators", long("/ | • ")],
    ["dots", long("a.b.")],
    ["at signs", long("a@")],
    ["hyphens", long("a-")],
    ["combining marks", long("a\u0301")],
    ["new lines", long("a\n")],
  ])("%s", (_, text) => {
    let at = 0;
    for (const span of detectSpans(text)) {
      expect(span.start).toBeGreaterThanOrEqual(at);
      expect(span.end).toBeGreaterThan(span.start);
      at = span.end;
    }
    expect(at).toBeLessThanOrEqual(text.length);
  });
});

describe("while typing", () => {
  const finnish = "Hiihtoladut on ajettu tänään, tervetuloa nauttimaan talvisäästä koko perheen voimin!";
  const swedish = "Skidspåren har körts i dag, kom med och njut av vintervädret med hela familjen!";

  it("no Swedish is seen before there is any", () => {
    const claimed = Array.from(finnish, (_, k) => finnish.slice(0, k + 1)).filter((text) =>
      detectSpans(text).some((span) => span.lang === "sv"),
    );
    expect(claimed).toEqual([]);
  });

  it("no Finnish is seen before there is any", () => {
    const claimed = Array.from(swedish, (_, k) => swedish.slice(0, k + 1)).filter((text) =>
      detectSpans(text).some((span) => span.lang === "fi"),
    );
    expect(claimed).toEqual([]);
  });

  it("what was seen as Finnish stays Finnish while the Swedish version grows", () => {
    const changed = Array.from(swedish, (_, k) => `${finnish}\n\n${swedish.slice(0, k + 1)}`).filter((text) => {
      const first = detectSpans(text)[0];
      return first?.lang !== "fi" || first.start !== 0 || first.end !== finnish.length - 1;
    });
    expect(changed).toEqual([]);
  });
});
