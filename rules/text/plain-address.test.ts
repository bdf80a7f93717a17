import { describe, expect, it } from "vitest";
import { withoutVisitorMarks } from "./plain-address";

describe("an address without marks of visitors", () => {
  it.each([
    ["https://esim.fi/retki?utm_source=uutiskirje&utm_campaign=syksy", "https://esim.fi/retki"],
    ["esim.fi/retki?UTM_Source=x", "esim.fi/retki"],
    ["https://esim.fi/haku?q=retki&fbclid=Ab1#tulos", "https://esim.fi/haku?q=retki#tulos"],
    ["https://esim.fi/haku?gclid=Ab1&q=r%C3%A4ntä", "https://esim.fi/haku?q=r%C3%A4ntä"],
    ["https://youtu.be/abc?si=XyZ&t=40", "https://youtu.be/abc?t=40"],
    ["https://www.instagram.com/p/abc/?igsh=MXY", "https://www.instagram.com/p/abc/"],
    ["https://x.com/kunta/status/12?s=20&t=abc", "https://x.com/kunta/status/12"],
  ])("%s", (address, plain) => {
    expect(withoutVisitorMarks(address)).toBe(plain);
  });

  it.each([
    "https://esim.fi/haku?s=retki&sivu=2",
    "https://esim.fi/kartta?t=12&si=3&ref=4",
    "https://esim.fi/tiedosto?utm_source=x&signature=ab12",
    "https://esim.fi/?",
    "https://esim.fi/sivu#utm_source=x",
  ])("is left: %s", (address) => {
    expect(withoutVisitorMarks(address)).toBe(address);
  });
});
