import { describe, expect, it } from "vitest";
import { announcementDelay, announcementGap, announcementWait } from "./announcement";

describe("announcements to screen readers", () => {
  it("wait a moment, so that a verdict that flies past is not read out", () => {
    expect(announcementWait(null, "1 korjattava", 0)).toBe(announcementDelay);
  });
  it("are not repeated", () => {
    expect(announcementWait({ text: "1 korjattava", at: 0 }, "1 korjattava", 99_999)).toBeNull();
  });
  it("keep their distance from one another", () => {
    expect(announcementWait({ text: "2 korjattavaa", at: 1000 }, "1 korjattava", 1500)).toBe(announcementGap - 500);
  });
  it("after a long silence wait the short moment only", () => {
    expect(announcementWait({ text: "2 korjattavaa", at: 0 }, "1 korjattava", 60_000)).toBe(announcementDelay);
  });
});
