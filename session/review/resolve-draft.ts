/** Adds to an observed draft what the organisation and the person know: who is writing, where, and what day it is. */
import type { Account, Draft, ObservedDraft, Place, Role } from "../../rules/model/draft";
import type { Guideline } from "../../rules/model/guideline";
import { type KnownPlace, namedEntry, type Settings } from "../stored/settings";

const plain = (name: string) => name.normalize("NFC").toLowerCase().replace(/^@/, "").trim();

/** The role that the organisation's directory gives an account name or handle; null if it is not listed. */
function roleInDirectory(account: { name: string; handle: string | null }, guideline: Guideline): Role | null {
  const names = [account.name, account.handle ?? ""].map(plain).filter(Boolean);
  const entry = guideline.accounts.find((listed) =>
    [listed.name, listed.handle ?? ""].some((name) => name !== "" && names.includes(plain(name))),
  );
  if (entry) return entry.role;
  const { fi, sv } = guideline.names.organisation;
  return names.some((name) => name.startsWith(plain(fi)) || name.startsWith(plain(sv))) ? "main" : null;
}

function resolveAccount(observed: ObservedDraft, guideline: Guideline, settings: Settings): Account | null {
  if (!observed.account) return null;
  const chosen = namedEntry(settings.accountRoles, observed.account.name);
  const role = chosen ?? roleInDirectory(observed.account, guideline) ?? "unknown";
  return { name: observed.account.name, role };
}

/** Addresses at which posts of many pages stand: what holds for one of them says nothing of the next. */
const feeds = /^\/(?:$|home|feed|watch|explore|permalink\.php|search|notifications)/;

/** What a page is remembered by: its platform and the beginning of its address; null: it stands for no one place. */
export function placeKey({ channel, page }: Pick<ObservedDraft, "channel" | "page">): string | null {
  if (feeds.test(page)) return null;
  const [first = "", second = ""] = page.split("/").filter(Boolean);
  return `${channel}/${/^(?:groups|company|pages|in|p|c|channel)$/.test(first) ? `${first}/${second}` : first}`;
}

/**
 * What the person has said, where the page does not tell. Otherwise a post is taken to go to the writer's own page: the
 * extension is for people who post for the organisation, and a check too many can be put aside. Comments stay `unknown`.
 */
function resolvePlace(observed: ObservedDraft, settings: Settings, here: KnownPlace | null): Place {
  if (observed.place !== "unknown") return observed.place;
  const known = here ?? namedEntry(settings.places, placeKey(observed) ?? "");
  return known ?? (observed.surface === "comment" ? "unknown" : "own");
}

/** `here`: what the person has said of the place of this very draft. */
export function resolveDraft(
  observed: ObservedDraft,
  guideline: Guideline,
  settings: Settings,
  today: string,
  here: KnownPlace | null = null,
): Draft {
  const { channel, alsoOn, surface, parts, parent, media } = observed;
  return {
    channel,
    ...(alsoOn ? { alsoOn } : {}),
    surface,
    parts,
    parent,
    media,
    postingAs: resolveAccount(observed, guideline, settings),
    place: resolvePlace(observed, settings, here),
    today,
  };
}

/** Local calendar day, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
