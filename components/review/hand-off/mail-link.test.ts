import { expect, it } from "vitest";
import { mailLink } from "./mail-link";

it("keeps every sign of subject and text, with the line ends of mail", () => {
  expect(mailLink("A&B?", "å=1\n#2")).toBe("mailto:?subject=A%26B%3F&body=%C3%A5%3D1%0D%0A%232");
});

it("is none where the address would be too long, or the text is cut inside an emoji", () => {
  expect(mailLink("", "å".repeat(400))).toBeNull();
  expect(mailLink("", "\ud83d")).toContain("%EF%BF%BD");
});
