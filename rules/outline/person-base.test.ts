import { describe, expect, it } from "vitest";
import { personBase } from "./person-base";

describe("personBase", () => {
  it.each([
    ["Risto Koivulalle", "Risto Koivula"],
    ["Elsa Heikkilän", "Elsa Heikkilä"],
    ["Timo Nurmisen", "Timo Nurminen"],
    ["Aino Laaksoselta", "Aino Laaksonen"],
    ["Bo Sandbergin", "Bo Sandberg"],
    ["Maria Nymanille", "Maria Nyman"],
  ])("%s is %s", (form, base) => {
    expect(personBase(form)).toBe(base);
  });

  it.each([
    "Risto Koivula",
    "Nina Lundin",
    "Ole Larsen",
    "Bob Dylan",
    "Kari Salo",
    "Eva Sandberg",
    "Jussi Mäen",
    "Kaisa Ilta",
  ])("%s stays", (name) => {
    expect(personBase(name)).toBe(name);
  });
});
