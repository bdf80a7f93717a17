/** Posts in languages other than Finnish and Swedish, in whatever script. */
import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { bothLanguages } from "./both-languages";

const kinds = (text: string) => tryCheck(bothLanguages, text).findings.map(({ kind }) => kind);

describe("a post in another language asks for both versions", () => {
  it.each([
    ["English", "The library is closed on Friday because of repairs."],
    ["Arabic", "المكتبة مغلقة يوم الجمعة بسبب الإصلاحات."],
    ["Russian", "Библиотека закрыта в пятницу из-за ремонта."],
    ["Ukrainian", "Бібліотека зачинена в п’ятницю через ремонт."],
    ["Chinese, without spaces", "图书馆因装修周五关闭，欢迎下周再来。"],
    ["Thai, without spaces", "ห้องสมุดปิดวันศุกร์เนื่องจากการปรับปรุง"],
  ])("in %s", (_, text) => {
    expect(kinds(text)).toEqual(["finnish-missing", "swedish-missing"]);
  });
});

describe("what asks for none", () => {
  it.each([
    ["a line of emoji", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉"],
    ["hashtags in another script", "#библиотека #ремонт #пятница #закрыто #図書館"],
    ["a word or two in Chinese", "图书馆"],
    [
      "a name in Cyrillic in both versions",
      "Laulaja Ольга Петрова esiintyy kirjastossa perjantaina.\n\nSångaren Ольга Петрова uppträder på biblioteket på fredag.",
    ],
    [
      "a text in Arabic below both versions",
      "Kirjasto on suljettu perjantaina.\n\nBiblioteket är stängt på fredag.\n\nالمكتبة مغلقة يوم الجمعة بسبب الإصلاحات.",
    ],
  ])("%s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});
