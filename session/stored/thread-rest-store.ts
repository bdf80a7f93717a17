/** The posts of a thread that have no place in a composer of the tab yet, in session storage: gone with the tab and the browser. */
import { type Channel, channels } from "../../rules/model/draft";
import { restKey } from "./keys";
import { type StoredItem, storedItem } from "./stored-item";

export interface ThreadRest {
  /** In the order in which they are to be published. */
  posts: string[];
  /** They are the other language: it is not missing where the first post stands, nor the first language where they stand. */
  isByLanguage: boolean;
  /** Where the thread is written. */
  channel: Channel | null;
}

export const noRest: ThreadRest = { posts: [], isByLanguage: false, channel: null };

/** None where the value is broken. */
function parseRest(value: unknown): ThreadRest {
  if (typeof value !== "object" || value === null) return noRest;
  const { posts, isByLanguage, channel }: Record<string, unknown> = { ...value };
  if (!Array.isArray(posts)) return noRest;
  const texts = posts.filter((post): post is string => typeof post === "string" && post.trim() !== "");
  return {
    posts: texts,
    isByLanguage: isByLanguage === true,
    channel: channels.find((one) => one === channel) ?? null,
  };
}

export const restItem = (tab: number): StoredItem<ThreadRest> =>
  storedItem({ area: "session", key: restKey(tab), parse: parseRest });
