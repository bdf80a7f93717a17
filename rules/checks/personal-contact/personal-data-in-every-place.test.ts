import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { identityNumber } from "../identity-number";
import { personalContact } from "./personal-contact";

/** Artificial identity codes (900–999) and published test numbers only. */
describe("personal data wherever it stands and however it is written", () => {
  it.each([
    ["131052-9129"],
    ["131052-9129 on asiakkaan tunnus"],
    ["Asiakkaan tunnus on 131052-9129"],
    ["(131052-9129)"],
    ["[131052-9129]"],
    ["”131052-9129”"],
    ["hetu:131052-9129"],
    ["Hetu: 131052-9129, puhelin salainen"],
    ["– 131052-9129\n– toinen rivi"],
    ["1. 131052-9129 Virtanen"],
    ["131052-9129:n hakemus on käsitelty"],
    ["131052-9129:lle myönnetty tuki"],
    ["Tunnus 131052-\n9129 jakautui riville"],
    ["Tunnus 131052\n-9129 jakautui riville"],
    ["Tunnus 131052 - 9129 ja muuta"],
    ["Tunnus 131052  -9129 ja muuta"],
    ["Tunnus 131052–9129 ja muuta"],
    ["👉131052-9129👈"],
    ["🙂 131052-9129🙂"],
    ["Ensimmäinen osa", "Toinen osa 131052-9129"],
    ["131052-9129/Virtanen"],
    ["Virtanen/131052-9129"],
    ["131052-9129;puhelin puuttuu"],
    ["*131052-9129*"],
    ["_131052-9129_"],
    ["131052-9129."],
    ["#131052-9129"],
    ["Hetu=131052-9129"],
    ["Hetu 13 10 52-9129 on listalla"],
    ["Hetu 13.10.1952-9129 on listalla"],
    ["Hetu 13/10/52-9129 on listalla"],
    ["Hetu: 131052 - 9129"],
    ["Henkilötunnus 131052-912 9"],
    ["hetu 131052_9129"],
    ["131052-9129Virtanen"],
    ["henkilötunnukseni:131052–9129"],
    ["Hej! Din personbeteckning 131052-9129 finns i systemet."],
    ["4111 1111 1111 1111"],
    ["Kortti:4111111111111111"],
    ["(4111-1111-1111-1111)"],
    ["Kortin numero 4111 1111\n1111 1111 näkyy"],
    ["4111  1111  1111  1111"],
    ["💳4111 1111 1111 1111💳"],
    ["4111 1111 1111 1111:lla maksettu"],
    ["Kort: 5555 5555 5555 4444, giltigt 04/29"],
    ["4111–1111–1111–1111"],
    ["Mastercard 5555.5555.5555.4444"],
    ["Korttini 3782 822463 10005 katosi"],
    ["FI49 5000 9420 0287 30"],
    ["FI49 5000 9420 0287 30:lle maksettu"],
    ["(FI4950009420028730)"],
    ["Tili: FI49 5000 9420\n0287 30"],
    ["IBAN:FI49 5000 9420 0287 30"],
    ["fi49 5000 9420 0287 30"],
    ["FI49-5000-9420-0287-30"],
    ["FI49  5000  9420  0287  30"],
    ["Tilinumero FI 49 5000 9420 0287 30"],
    ["🏦FI4950009420028730"],
    ["Kontot är SE45 5000 0000 0583 9825 7466 enligt kunden"],
  ])("a code, card or account: %s", (...parts) => {
    expect(tryCheck(identityNumber, { parts }).kinds).toEqual([expect.stringMatching(/:(?:warning|error)$/)]);
  });

  it.each([
    "Ota yhteyttä maija.meikalainen@gmail.com.",
    "(maija.meikalainen@gmail.com)",
    "<maija.meikalainen@gmail.com>",
    "mailto:maija.meikalainen@gmail.com",
    "maija.meikalainen @ gmail.com",
    "maija.meikalainen(at)gmail.com",
    "maija.meikalainen [at] gmail.com",
    "maija.meikalainen at gmail.com",
    "maija.meikalainen@gmail.com:iin viesti",
    "📧maija.meikalainen@gmail.com🙂",
    "maija.meikalainen+kunta@gmail.com",
    "Sähköposti=maija.meikalainen@gmail.com;puh",
    "–maija.meikalainen@gmail.com",
    "MAIJA@HOTMAIL.COM",
    "maija.meikalainen[ät]gmail.com",
    "maija.meikalainen(a)gmail.com",
    "maija.meikalainen{at}gmail.com",
    "maija.meikalainen@gmail(dot)com",
    "Auto hjk 321 seisoo pihalla",
    "Mopon 482-KLM omistaja siirtäköön sen",
    "Hej! Mopeden 715-HRT står vid skolan.",
    "Moottoripyörä AB-12 on väärin pysäköity",
    "Traktori 12-ABC kaatui",
    "Auto: ABC-123.",
    "Pakettiauto (abc-123) hinataan",
    "Bilen ABC123 bortforslas",
    "Perävaunu dkl-204:n omistaja, siirrä se!",
  ])("an address or plate: %s", (text) => {
    expect(tryCheck(personalContact, text).kinds).toEqual([expect.stringMatching(/^(?:private-email|plate):/)]);
  });

  it.each([
    "Soitan sinulle numeroon 0401234567.",
    "Numerosi on siis (040) 123 4567?",
    "Soitin sinulle: 040-123 45 67.",
    "Numerosi 0401234567:ään soitetaan",
    "Soitamme sinulle 📞0401234567🙂",
    "Soitamme sinulle +358(0)401234567",
    "Soitamme sinulle numeroon 00358 40 123 4567",
    "Soitamme sinulle numeroon +358-40-1234567",
    "Soitamme sinulle numeroon 040 123\n4567",
    "Soitamme sinulle numeroon 040  123  4567",
    "Soitamme sinulle numeroon 040–123–4567",
    "Soitamme sinulle numeroon [040 1234567]",
    "Soitamme sinulle numeroon 040.123.4567",
    "Soitamme sinulle numeroon 0 4 0 1 2 3 4 5 6 7",
    "Ring mig: 050-3456789/Maija",
    "Vi ringer dig på 0457 123 4567",
  ])("a number in a reply: %s", (text) => {
    const reply = { parts: [text], surface: "comment" as const, parent: "Miten tämä menee?" };
    expect(tryCheck(personalContact, reply).kinds).toEqual(["phone-in-reply:warning"]);
  });

  it.each(["Lapseni hetu on 131052-9129", "131052-9129"])("a code in the message that is answered: %s", (parent) => {
    const answer = { parts: ["Hei! Palaamme asiaan."], surface: "comment" as const, parent };
    expect(tryCheck(identityNumber, answer).kinds).toEqual(["in-parent:warning"]);
  });

  it.each(["Hetu 131052-9129", "(4111 1111 1111 1111)", "Tili: FI49 5000 9420 0287 30", "131052-9129:n lomake"])(
    "in an alternative text: %s",
    (text) => {
      const media = { images: 1, videos: 0, altTexts: [text] };
      expect(tryCheck(identityNumber, { parts: ["Kuva työpajasta."], media }).kinds).toHaveLength(1);
    },
  );
});
