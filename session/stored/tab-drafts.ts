/**
 * The newest state of each tab, in session storage: gone with the browser, there for a panel opened later and for a
 * background script that was stopped. A platform may have composers in frames, so it is kept for each frame.
 */
import { browser } from "../browser/browser";
import { type PageState, parsePageState } from "../line/messages";
import { tabDraftKey, tabOfKey } from "./keys";
import { storedItem } from "./stored-item";

/** What a frame of a tab shows; 0 is the page itself. */
export interface FrameState {
  frame: number;
  state: PageState;
  /** When it began to be loaded, ms since 1970. */
  since: number;
}

/** More than anybody writes in at once. */
const mostFrames = 8;

function parseFrame(value: unknown): FrameState[] {
  if (typeof value !== "object" || value === null) return [];
  const frame: unknown = Reflect.get(value, "frame");
  const state = parsePageState(Reflect.get(value, "state"));
  const since: unknown = Reflect.get(value, "since");
  if (!state || typeof frame !== "number" || frame < 0) return [];
  return [{ frame, state, since: typeof since === "number" ? since : 0 }];
}

/** Older versions stored the state of the page alone. */
function parseFrames(value: unknown): FrameState[] {
  if (Array.isArray(value)) return value.flatMap(parseFrame);
  const state = parsePageState(value);
  return state ? [{ frame: 0, state, since: 0 }] : [];
}

const itemOf = (tab: number) => storedItem({ area: "session", key: tabDraftKey(tab), parse: parseFrames });

export async function rememberFrames(tab: number, frames: FrameState[]): Promise<void> {
  if (frames.length === 0) await forgetTab(tab);
  else await itemOf(tab).write(frames);
}

export const forgetTab = (tab: number): Promise<void> => itemOf(tab).remove();

/** In the order in which they were heard; empty where nothing is remembered. */
export const recallFrames = (tab: number): Promise<FrameState[]> => itemOf(tab).read();

/**
 * The same after this frame was heard, at the end where the person is in it. One in which nobody writes any more takes away only what it showed itself; a page that was loaded after
 * a frame has not got it any more, though nobody may have heard that it went.
 */
export function withFrame(frames: readonly FrameState[], heard: FrameState, hasFocus = true): FrameState[] {
  const isGone = ({ since }: FrameState) => heard.frame === 0 && since < heard.since;
  const others = frames.filter((known) => known.frame !== heard.frame && !isGone(known));
  if (heard.state.kind === "no-composer") return others;
  const at = hasFocus ? -1 : frames.findIndex(({ frame }) => frame === heard.frame);
  return at < 0 ? [...others, heard].slice(-mostFrames) : others.toSpliced(at, 0, heard);
}

/** The frame that speaks for its tab: one with a draft, and of several the one that was heard last. */
export const speakerOf = (frames: readonly FrameState[]): FrameState | undefined =>
  frames.findLast(({ state }) => state.kind === "draft") ?? frames.at(-1);

/** The tabs of which something is remembered. */
export async function rememberedTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => tabOfKey(key, tabDraftKey) ?? []);
}
