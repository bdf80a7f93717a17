import { describe, expect, it } from "vitest";
import { unwrapped } from "./wrapped-address";

describe("an address out of its wrapping", () => {
  it.each([
    [
      "https://www.google.com/url?sa=t&q=https%3A%2F%2Fesim.fi%2Fretki%3Fa%3D1&ved=2",
      "https://esim.fi/retki?a=1",
      false,
    ],
    ["https://l.instagram.com/?u=https%3A%2F%2Fesim.fi%2Fretki%3Ffbclid%3Dx&e=AT", "https://esim.fi/retki", false],
    ["https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fesim.fi%2F&data=x", "https://esim.fi/", true],
    ["https://nam01.safelinks.protection.outlook.com/?url=%E0%A4%A&data=x", null, true],
    ["https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dx", null, false],
    ["https://urldefense.com/v3/__https://esim.fi/retki__;!!Ab!x$", "https://esim.fi/retki", true],
    ["https://urldefense.us/v3/__https:/esim.fi/retki?a=1__;!!Ab!x$", "https://esim.fi/retki?a=1", true],
    ["https://urldefense.com/v3/__https://esim.fi/r*tki__;w6Q!!Ab!x$", null, true],
    [
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__esim.fi_retki-2Dsyksy&d=x",
      "https://esim.fi/retki-syksy",
      true,
    ],
    ["https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fesim.fi%2fretki&c=E,1", "https://esim.fi/retki", true],
    ["https://protect-eu.mimecast.com/s/Ab1?domain=esim.fi", null, true],
    ["https://secure-web.cisco.com/1Ab-x/https%3A%2F%2Fesim.fi%2Fretki", "https://esim.fi/retki", true],
    ["https://esim.us9.list-manage.com/track/click?u=1&id=2&e=3", null, true],
    ["https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fesim%2Efi%2F&urlhash=x", "https://esim.fi/", false],
    ["https://www.facebook.com/flx/warn/?u=https%3A%2F%2Fesim.fi%2Fretki", "https://esim.fi/retki", false],
    ["https://l.messenger.com/l.php?u=https%3A%2F%2Fesim.fi%2Fretki&h=x", "https://esim.fi/retki", false],
    ["https://www.google.com/amp/s/esim.fi/retki", "https://esim.fi/retki", false],
    ["https://slack-redir.net/link?url=https%3A%2F%2Fesim.fi%2Fretki", "https://esim.fi/retki", false],
    ["https://www.bing.com/ck/a?!&&p=12&u=a1aHR0", null, false],
  ])("%s", (address, inside, tellsSender) => {
    expect(unwrapped(address)).toEqual({ inside, tellsSender });
  });

  it.each([
    "https://www.google.com/search?q=https%3A%2F%2Fesim.fi",
    "https://www.google.com/url?q=retki",
    "https://www.facebook.com/sivu?u=https%3A%2F%2Fesim.fi",
    "https://esim.fi/url?q=https%3A%2F%2Fesim.fi",
    "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fesim.fi",
    "https://www.facebook.com/liikuntapalvelut",
    "https://www.mimecast.com/blog",
    "https://www.linkedin.com/company/esim",
    "https://www.bing.com/maps?q=esim",
    "https://urldefense.com/",
  ])("there is none: %s", (address) => {
    expect(unwrapped(address)).toBeNull();
  });
});
