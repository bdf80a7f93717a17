import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { Place, Role } from "../model/draft";
import { debateTone } from "./debate-tone";

const comment = (text: string, role: Role = "main") =>
  tryCheck(debateTone, { parts: [text], surface: "comment", postingAs: { name: "Tili", role } });

describe("debate-tone", () => {
  it.each([
    ["Oletpa ääliö.", "ääliö"],
    ["Noin idioottimaista väitettä en ole kuullut.", "idioottimaista"],
    ["Urpojen puhetta.", "Urpojen"],
    ["Vilket idiotiskt förslag.", "idiotiskt"],
    ["Det är jävligt dumt.", "jävligt"],
  ])("an insult in any form: %s", (text, passage) => {
    const tried = comment(text);
    expect(tried.kinds).toEqual(["insult:warning"]);
    expect(tried.passages).toEqual([passage]);
  });

  it.each<[Role, number]>([
    ["main", 1],
    ["area", 1],
    ["expert", 1],
    ["elected", 1],
    ["unknown", 1],
    ["personal", 0],
  ])("the role %s: %i", (role, count) => {
    expect(comment("Oletpa ääliö.", role).kinds).toHaveLength(count);
  });

  it.each<[string, Role | null, Place, number]>([
    ["unknown, as long as nobody has said whose page it is", "unknown", "unknown", 1],
    ["not told by the page either", null, "unknown", 1],
    ["unknown on the page of others", "unknown", "outside", 0],
    ["not told on the page of others", null, "outside", 0],
    ["a person's own", "personal", "unknown", 0],
    ["the organisation's, on any page", "main", "outside", 1],
  ])("an account that is %s", (_what, role, place, count) => {
    const postingAs = role && { name: "Tili", role };
    const tried = tryCheck(debateTone, { parts: ["Olette itse tyhmiä."], surface: "comment", postingAs, place });
    expect(tried.kinds).toHaveLength(count);
  });

  it.each([
    "Olen päätöksestä jyrkästi eri mieltä, ja se tulee kalliiksi.",
    "Det här beslutet är fel och kortsiktigt.",
    "Ei ole olemassa tyhmiä kysymyksiä.",
    "Det finns inga dumma frågor.",
    "Tervetuloa Masalan pajaan, pajassa korjataan pyöriä.",
    "Ett förslag för fansen, och mycket att förbättra fanns det.",
    "Jalkapallofanit, fanien suosikki, en stor fan av simning.",
  ])("no insult: %s", (text) => {
    expect(comment(text).kinds).toEqual([]);
  });

  it.each([
    "På matinén ser vi Idiootti ja enkeli kl. 13.\n\nMatineassa nähdään Idiootti ja enkeli klo 13.",
    "På matinén visas Idiootti ja enkeli kl. 13\n\nLasten matineassa nähdään Idiootti ja enkeli klo 13",
    "Illan elokuva on ”Idiootti”. Kvällens film är ”Idiootti”.",
    "Elokuvat: Kolme idioottia kylässä klo 18\nFilmer: Kolme idioottia kylässä kl. 18",
    'Lukupiirissä: "Idiootti", Dostojevskin romaani.',
  ])("a title is no insult: %j", (text) => {
    expect(tryCheck(debateTone, text).kinds).toEqual([]);
  });

  it.each([
    "Olet Idiootti.",
    "Hän on Idiootti ja muut nauravat.",
    "Sinä olet idiootti ja sanon: idiootti ja luuseri.",
    "Idiootti ja valehtelija olet. Idiootti ja valehtelija!",
    "Luulin, ettet ole idiootti.",
  ])("no title: %j", (text) => {
    expect(comment(text).kinds).toContain("insult:warning");
  });

  it("asks for a look at shouting and accusations in comments, not in posts", () => {
    expect(comment("Te ette osaa edes lukea!!!").kinds).toEqual(["heated:reminder"]);
    expect(tryCheck(debateTone, "Tervetuloa juhlaan!!!").kinds).toEqual([]);
  });
});
