import { describe, expect, it } from "vitest";
import { defaultGuideline as guideline } from "../model/default-guideline";
import {
  channelsWithOwnTexts,
  parseChannelVersions,
  toChannel,
  withOwnTexts,
  withSharedTexts,
} from "./channel-versions";
import { isBlank, nothingWritten, parseWriting, type Writing } from "./compose";

const draft: Writing = { ...nothingWritten(guideline), fi: "Kirjasto on kiinni.", sv: "Biblioteket är stängt." };
const forX = () => ({ ...withOwnTexts(toChannel(draft, "x")), fi: "Lyhyesti." });

describe("one draft for several channels", () => {
  it("shares its texts until one channel gets its own", () => {
    const shared = toChannel(draft, "x");
    expect([shared.channel, shared.fi, channelsWithOwnTexts(shared)]).toEqual(["x", draft.fi, []]);
    expect(toChannel({ ...shared, fi: "Toinen." }, "facebook").fi).toBe("Toinen.");
  });

  it("keeps the texts of each channel while others are shown and changed", () => {
    const onFacebook = toChannel(forX(), "facebook");
    expect([onFacebook.fi, channelsWithOwnTexts(onFacebook)]).toEqual([draft.fi, ["x"]]);
    const changed = { ...onFacebook, fi: "Muutettu." };
    expect(toChannel(changed, "instagram").fi).toBe("Muutettu.");
    const onX = toChannel(changed, "x");
    expect(onX.fi).toBe("Lyhyesti.");
    expect(toChannel(onX, "linkedin").fi).toBe("Muutettu.");
  });

  it("a second channel with its own leaves the first one alone", () => {
    const linkedIn = { ...withOwnTexts(toChannel(forX(), "linkedin")), sv: "Proffsigt." };
    expect(channelsWithOwnTexts(linkedIn)).toEqual(["x", "linkedin"]);
    expect(toChannel(linkedIn, "x")).toMatchObject({ fi: "Lyhyesti.", sv: draft.sv });
    expect(toChannel(toChannel(linkedIn, "x"), "linkedin").sv).toBe("Proffsigt.");
    expect(toChannel(linkedIn, "facebook").sv).toBe(draft.sv);
  });

  it("goes back to the shared texts", () => {
    expect(withSharedTexts(forX())).toEqual({ ...draft, channel: "x" });
  });

  it("is not blank while a channel that is not shown has text", () => {
    const emptied = { ...toChannel(forX(), "facebook"), fi: "", sv: "" };
    expect(isBlank(emptied)).toBe(false);
  });
});

describe("stored drafts", () => {
  it("keep the texts of every channel", () => {
    const stored = JSON.parse(JSON.stringify(toChannel(forX(), "facebook")));
    const read = parseWriting(stored);
    expect(read && toChannel(read, "x").fi).toBe("Lyhyesti.");
  });

  it("of older versions have shared texts", () => {
    expect(parseWriting({ ...draft })).toEqual(draft);
  });

  it.each([null, 5, {}, { own: 5 }, { own: { x: { fi: 5 } } }, { own: { myspace: draft } }])(
    "with broken versions are read without them: %j",
    (channelVersions) => {
      expect(parseChannelVersions(channelVersions)).toBeNull();
      expect(parseWriting({ ...draft, channelVersions })).toEqual(draft);
    },
  );
});
