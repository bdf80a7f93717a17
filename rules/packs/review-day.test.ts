import { expect, it } from "vitest";
import { passedReview } from "./review-day";

const say = (text: string) => ({ fi: text, sv: text, en: text });
const guideline = (reviewBy: string | null, ...layerDays: (string | undefined)[]) => ({
  title: say("pack"),
  reviewBy,
  layers: layerDays.map((day, at) => ({
    ...{ id: `layer-${at}`, version: "1.0.0", title: say(`layer ${at}`) },
    ...(day ? { reviewBy: day } : {}),
  })),
});
const passedOn = (today: string, ...days: Parameters<typeof guideline>) => {
  const passed = passedReview(guideline(...days), today);
  return passed && `${passed.title.fi}, ${passed.day}`;
};

it.each<[string, string, Parameters<typeof guideline>, string | null]>([
  ["no day is set", "2027-04-01", [null], null],
  ["the day is to come", "2027-03-30", ["2027-03-31"], null],
  ["it is the day", "2027-03-31", ["2027-03-31"], null],
  ["the day has passed", "2027-04-01", ["2027-03-31"], "pack, 2027-03-31"],
  ["that of a layer has passed", "2027-04-01", ["2027-05-31", undefined, "2027-03-01"], "layer 1, 2027-03-01"],
  ["all have passed, the layer's first", "2028-01-01", ["2027-03-31", "2027-02-01"], "layer 0, 2027-02-01"],
  ["all have passed, the pack's first", "2028-01-01", ["2026-12-31", "2027-02-01"], "pack, 2026-12-31"],
  ["both have passed on one day", "2028-01-01", ["2027-02-01", "2027-02-01"], "pack, 2027-02-01"],
])("where %s", (_where, today, days, expected) => {
  expect(passedOn(today, ...days)).toBe(expected);
});

it("is found where there are no layers at all", () => {
  expect(passedReview({ title: say("pack"), reviewBy: "2027-03-31" }, "2027-04-01")).toMatchObject({
    day: "2027-03-31",
  });
});
