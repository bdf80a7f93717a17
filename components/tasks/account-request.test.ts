import { expect, it } from "vitest";
import { mailAddress, requestBody } from "./account-request";

it("puts the answers under their questions, and marks what is not answered", () => {
  expect(requestBody(["Why?", "Who?"], [" For swimmers. "], "–")).toBe("Why?\nFor swimmers.\n\nWho?\n–");
});

it("is an e-mail address with everything in it, whatever was typed", () => {
  const request = { to: "viestinta@kirkkonummi.fi", subject: "Uusi tili?", body: "Äö & 50 %\n\ud800=1" };
  const address = new URL(mailAddress(request) ?? "");
  expect(address.pathname).toBe("viestinta@kirkkonummi.fi");
  expect(address.searchParams.get("subject")).toBe("Uusi tili?");
  expect(address.searchParams.get("body")).toBe("Äö & 50 %\r\n\ufffd=1");
});

it("is none where mail programs would cut it", () => {
  expect(mailAddress({ to: "a@b.fi", subject: "s", body: "ä".repeat(500) })).toBeNull();
});
