import { describe, expect, it } from "vitest";
import { applyEdits } from "../../rules/text/apply-edits";
import { type Manner, planPutIn } from "./put-in";

/** The composer's texts afterwards. */
function composerAfter(present: string[], wanted: string[], former: string[] | null, manner: Manner | null = null) {
  const plan = planPutIn(present, wanted, former, manner);
  return plan === "occupied" ? plan : applyEdits(present, plan.edits);
}

describe("a post that is put into a composer", () => {
  it.each<[string, string[], string[], string[] | null, string[]]>([
    ["an empty box", [" "], ["Uusi"], null, ["Uusi"]],
    ["what was put in before", ["Vanha"], ["Uusi"], ["Vanha"], ["Uusi"]],
    [
      "the same, with words of the person around it",
      ["Hei\n\nVanha\n\nTerveisin"],
      ["Uusi"],
      ["Vanha"],
      ["Hei\n\nUusi\n\nTerveisin"],
    ],
    ["the same, with a hashtag behind it", ["Vanha\n\n#Masala"], ["Uusi"], ["Vanha"], ["Uusi\n\n#Masala"]],
    [
      "the same, with the hashtag that it now brings itself",
      ["Vanha\n\n#Masala"],
      ["Uusi\n\n#Masala"],
      ["Vanha"],
      ["Uusi\n\n#Masala"],
    ],
    ["a thread", ["fi", "sv"], ["FI", "SV"], ["fi", "sv"], ["FI", "SV"]],
    ["a thread that has grown by an empty post", ["fi", ""], ["FI", "SV"], ["fi"], ["FI", "SV"]],
    ["itself, where the panel was closed meanwhile", ["Hei\n\nUusi"], ["Uusi"], null, ["Hei\n\nUusi"]],
  ])("takes the place of %s", (_what, present, wanted, former, expected) => {
    expect(composerAfter(present, wanted, former)).toEqual(expected);
  });

  it.each<[string, string[], string[] | null]>([
    ["something else stands", ["Hei"], null],
    ["what was put in was changed by hand", ["Vanhaa"], ["Vanha"]],
    ["it stands only within a longer word", ["Etuusi"], null],
  ])("asks where %s", (_what, present, former) => {
    expect(composerAfter(present, ["Uusi"], former)).toBe("occupied");
    expect(composerAfter(present, ["Uusi"], former, "replace")).toEqual(["Uusi"]);
    expect(composerAfter(present, ["Uusi"], former, "below")).toEqual([`${present[0]}\n\nUusi`]);
  });

  it("goes below once only", () => {
    const plan = planPutIn(["Hei"], ["Vanha"], null, "below");
    const placed = plan === "occupied" ? null : plan.placed;
    expect(composerAfter(["Hei\n\nVanha"], ["Uusi"], placed)).toEqual(["Hei\n\nUusi"]);
  });

  it("gives what has no place yet as the rest", () => {
    expect(planPutIn([""], ["fi", "sv"], null, null)).toMatchObject({ rest: ["sv"] });
  });
});
