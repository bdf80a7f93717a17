import { describe, expect, it } from "vitest";
import { type Frame, isOwnFrame } from "./own-frame";

/** A frame of this host in the one that comes next, and so on to the page of the tab. */
function frameOf(host: string, ...around: string[]): Frame {
  const frame: Partial<Frame> & { location: Frame["location"] } = { location: { host } };
  const [next, ...rest] = around;
  return Object.assign(frame, {
    parent: next === undefined ? Object.assign(frame, { parent: frame }) : frameOf(next, ...rest),
  }) as Frame; // complete now
}
/** One that the browser closes to scripts of another origin. */
function closed(frame: Frame): Frame {
  return Object.defineProperty({ ...frame }, "location", {
    get() {
      return new Proxy(
        {},
        {
          get() {
            throw new DOMException("Blocked a frame from accessing a cross-origin frame.", "SecurityError");
          },
        },
      );
    },
  });
}
const linkedin = "www.linkedin.com";

describe("a script runs", () => {
  it("in the page of the tab", () => expect(isOwnFrame(frameOf(linkedin))).toBe(true));

  it("in a frame of a page of the same host, however deep", () => {
    expect(isOwnFrame(frameOf(linkedin, linkedin))).toBe(true);
    expect(isOwnFrame(frameOf(linkedin, linkedin, linkedin))).toBe(true);
  });
});

describe("a script does not run", () => {
  it("in a frame of another site, such as a post that somebody shows there", () => {
    expect(isOwnFrame({ ...frameOf(linkedin), parent: closed(frameOf("kirkkonummi.fi")) })).toBe(false);
    expect(isOwnFrame(frameOf(linkedin, "kirkkonummi.fi"))).toBe(false);
  });

  it("where another site stands in between", () => {
    expect(isOwnFrame(frameOf(linkedin, "ads.example.com", linkedin))).toBe(false);
  });
});

it("what breaks otherwise is not taken for another site", () => {
  const broken: Frame = {
    get parent(): Frame {
      throw new TypeError("no parent");
    },
    location: { host: linkedin },
  };
  expect(() => isOwnFrame(broken)).toThrow("no parent");
});
