/**
 * One draft for several channels. Its texts are shared by all of them, until one channel gets texts of its own. The fields of
 * a writing always hold the texts of the channel that is shown; what the others have waits beside them. Pure.
 */
import { type Channel, channels } from "../model/draft";
import type { Writing } from "./compose";

export type ChannelTexts = Pick<Writing, "title" | "fi" | "sv" | "tags">;

/** What is not shown: the texts that channels share, while one with its own is shown, and those of the other channels. */
export interface ChannelVersions {
  /** null where the shared ones are shown. */
  shared: ChannelTexts | null;
  /** Of channels with texts of their own; of the one that is shown, they are as they were when it was shown last. */
  own: Partial<Record<Channel, ChannelTexts>>;
}

const shownTexts = ({ title, fi, sv, tags }: Writing): ChannelTexts => ({ title, fi, sv, tags });

const hasOwnTexts = ({ channelVersions, channel }: Writing): boolean => channelVersions?.own[channel] !== undefined;

/** Channels with texts of their own, in the order of all channels. */
export const channelsWithOwnTexts = ({ channelVersions }: Writing): Channel[] =>
  channels.filter((channel) => channelVersions?.own[channel] !== undefined);

/** In the order of all channels, so that equal versions are equal as JSON. */
const inOrder = (own: ChannelVersions["own"]): ChannelVersions["own"] =>
  Object.fromEntries(channels.flatMap((channel) => (own[channel] === undefined ? [] : [[channel, own[channel]]])));

/** Shows another channel with its texts; what was written for the channel before stays where it belongs. */
export function toChannel(writing: Writing, channel: Channel): Writing {
  if (channel === writing.channel) return writing;
  const moved: Writing = { ...writing, channel, form: "one" };
  const { channelVersions } = writing;
  if (!channelVersions) return moved;
  const shown = shownTexts(writing);
  const isOwn = hasOwnTexts(writing);
  const own = isOwn ? inOrder({ ...channelVersions.own, [writing.channel]: shown }) : channelVersions.own;
  const shared = isOwn ? (channelVersions.shared ?? shown) : shown;
  const next = own[channel];
  return { ...moved, ...(next ?? shared), channelVersions: { shared: next ? shared : null, own } };
}

/** From now on what is written is for the channel that is shown, and the others keep what they share. */
export function withOwnTexts(writing: Writing): Writing {
  if (hasOwnTexts(writing)) return writing;
  const shown = shownTexts(writing);
  const own = inOrder({ ...writing.channelVersions?.own, [writing.channel]: shown });
  return { ...writing, channelVersions: { shared: shown, own } };
}

/** The channel that is shown gets the shared texts again. */
export function withSharedTexts(writing: Writing): Writing {
  const { channelVersions, ...rest } = writing;
  if (!channelVersions || !hasOwnTexts(writing)) return writing;
  const { [writing.channel]: _, ...own } = channelVersions.own;
  const texts = { ...rest, ...(channelVersions.shared ?? {}) };
  return Object.keys(own).length === 0 ? texts : { ...texts, channelVersions: { shared: null, own } };
}

/** Texts that are not shown now. */
export function hiddenTexts({ channel, channelVersions }: Writing): ChannelTexts[] {
  if (!channelVersions) return [];
  const others = channels.flatMap((one) => (one === channel ? [] : (channelVersions.own[one] ?? [])));
  return channelVersions.shared ? [channelVersions.shared, ...others] : others;
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

function parseTexts(value: unknown): ChannelTexts | null {
  const { title, fi, sv, tags } = fieldsOf(value);
  const isText = (field: unknown) => typeof field === "string";
  return isText(title) && isText(fi) && isText(sv) && isText(tags) ? { title, fi, sv, tags } : null;
}

/** null: there are none, as in all drafts of older versions. What is broken is left out. */
export function parseChannelVersions(value: unknown): ChannelVersions | null {
  const { shared, own } = fieldsOf(value);
  const parsed = channels.flatMap((channel) => {
    const texts = parseTexts(fieldsOf(own)[channel]);
    return texts ? [[channel, texts] as const] : [];
  });
  return parsed.length === 0 ? null : { shared: parseTexts(shared), own: Object.fromEntries(parsed) };
}
