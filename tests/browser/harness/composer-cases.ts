/** Every composer that tests go through: where it stands, how it is opened, and what the extension should say of it. */
import type { CasesOfPlatform, ComposerCase, DecoyCase, PublishCase } from "./cases/cases";
import { facebookCases } from "./cases/facebook";
import { instagramCases } from "./cases/instagram";
import { linkedinCases } from "./cases/linkedin";
import { otherCases as unknownCases } from "./cases/other";
import { xCases } from "./cases/x";
import { youtubeCases } from "./cases/youtube";

export type { ComposerCase } from "./cases/cases";

const platforms: readonly CasesOfPlatform[] = [
  ...[facebookCases, xCases, instagramCases, linkedinCases, youtubeCases, unknownCases],
];
export const composerCases: readonly ComposerCase[] = platforms.flatMap(({ composers }) => composers);
export const decoyCases: readonly DecoyCase[] = platforms.flatMap(({ decoys }) => decoys);
export const publishCases: readonly PublishCase[] = platforms.flatMap(({ publishing }) => publishing);

/** They stand beside a button that posts. */
const generic = { surface: "post", recognised: "generic" } as const;

/** Other versions of the editors than those of the platforms today, and the editors in markup that no platform has. */
export const otherCases: readonly ComposerCase[] = [
  ...composerCases
    .filter(({ name }) => ["Facebook post", "Instagram caption", "Meta Business Suite, Lexical"].includes(name))
    .map((today) => ({
      ...today,
      name: `${today.name}, another version of its editor`,
      address: `${today.address}${today.address.includes("?") ? "&" : "?"}versions=other`,
    })),
  ...["lexical", "draft", "tiptap", "quill", "plaintext-only", "nested-textarea"].map(
    (composer): ComposerCase => ({
      ...{ name: `${composer} in unfamiliar markup`, address: "https://www.linkedin.com/unfamiliar", composer },
      ...{ channel: "linkedin", ...generic },
    }),
  ),
  {
    // not in a shadow tree: there Quill 2 itself loses the place of the first key
    ...{ name: "a newer Quill in unfamiliar markup", address: "https://www.linkedin.com/unfamiliar?versions=other" },
    ...{ composer: "quill", channel: "linkedin", ...generic },
  },
  {
    ...{ name: "an older Lexical in unfamiliar markup", address: "https://www.youtube.com/unfamiliar?versions=other" },
    ...{ composer: "lexical", channel: "youtube", ...generic },
  },
];

/** TipTap joins what comes within half a second into one undo step, Quill within a second, whoever wrote it. */
export const joinsUndo = ({ channel, recognised, composer }: ComposerCase): boolean =>
  (channel === "linkedin" && recognised === "known") || ["tiptap", "quill"].includes(composer);

/** One composer of each editor kind. */
export const editorKinds = composerCases.filter(
  ({ name }) =>
    [
      "Facebook post",
      "Facebook post, emoji as pictures",
      "X dialog, Swedish",
      "LinkedIn post",
      "LinkedIn post, older, Swedish",
    ].includes(name) ||
    name.includes("no platform file") ||
    name.includes("shadow"),
);
