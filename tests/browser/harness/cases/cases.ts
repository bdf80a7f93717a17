/** What the trials of composers go through, platform by platform. */
import type { Channel, ObservedDraft, Surface } from "../../../../rules/model/draft";
import type { ButtonKind } from "../../../pages/shared/practice-window";

/** A composer: where it stands, how it is opened, and what the extension should say of it. */
export interface ComposerCase {
  name: string;
  address: string;
  /** As `__open` knows it. */
  composer: string;
  channel: Channel;
  surface: Surface;
  recognised: "known" | "generic";
  /** What is read around it; only what is given here is compared. */
  context?: Partial<Pick<ObservedDraft, "account" | "place" | "parent" | "media" | "alsoOn">>;
}

/** A box that is none of our business: whatever is written in it is never read. */
export interface DecoyCase {
  name: string;
  address: string;
  /** As `__open` and `__focus` know it. */
  decoy: string;
  /** A composer that can be open on the same page, as `__open` knows it; left out where there is none. */
  beside?: string;
  /** What the panel is told of it where nothing else is open. */
  box: "private" | "unknown";
}

/** One way to publish, or to do something else, with a composer. */
export interface PublishCase {
  name: string;
  address: string;
  composer: string;
  /** How many times the button to the next step is pressed first. */
  steps?: number;
  /** What is pressed then: a button of the page, or keys in the box. */
  press: ButtonKind | "Enter" | "Shift+Enter" | "Control+Enter";
  /** Whether the page asks before it where an identity code stands in the text. */
  asks: boolean;
}

export interface CasesOfPlatform {
  composers: readonly ComposerCase[];
  decoys: readonly DecoyCase[];
  publishing: readonly PublishCase[];
}
