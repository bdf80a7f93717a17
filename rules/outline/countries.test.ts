import { describe, expect, it } from "vitest";
import { country } from "./countries";

describe("country", () => {
  it.each([
    ["Suomi", "Finland"],
    ["Suomessa", "Finland"],
    ["Suomeen", "Finland"],
    ["Ruotsista", "Sverige"],
    ["Virolla", "Estland"],
    ["Islannin", "Island"],
    ["Euroopan", "Europa"],
    ["Eurooppaan", "Europa"],
  ])("%s is %s", (form, swedish) => {
    expect(country(form)).toBe(swedish);
  });

  it.each(["Suomela", "Virolainen", "Norjala", "Masala"])("%s is none", (name) => {
    expect(country(name)).toBeNull();
  });
});
