import { type CheckContext, defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { say } from "../model/say";
import { editDistance } from "../text/edit-distance";
import { replaceRange } from "../text/edits";
import { isHostOf } from "../text/links";
import { matchesOf } from "../text/matches";

/** At most this many names of a text are compared with the directory of accounts. */
const mostExamined = 100;

type Kind = "misspelt" | "other-channel" | "dated";

export const accountHandle = defineCheck({
  id: "account-handle",
  title: say("Tilin nimi", "Kontots namn", "Account name"),
  kinds: {
    misspelt: {
      level: "warning",
      message: say(
        "Tilin nimi muistuttaa kunnan tiliä. Tarkoititko {handle}?",
        "Kontots namn liknar kommunens konto. Menade du {handle}?",
        "The name is close to an account of the municipality. Did you mean {handle}?",
      ),
      headline: say("Onko tilin nimi oikein?", "Är kontots namn rätt?", "Is the account name right?"),
    },
    "other-channel": {
      level: "reminder",
      message: say(
        "Tili on eri kanavalla. Täällä se on {handle}.",
        "Kontot finns på en annan kanal. Här är det {handle}.",
        "This account is on another channel. Here it is {handle}.",
      ),
      headline: say("Tili on toisella kanavalla", "Kontot finns på en annan kanal", "Account is on another channel"),
    },
    dated: {
      level: "reminder",
      message: say(
        "Palvelu on siirtynyt muualle. Tarkista, onko tili vielä kunnan.",
        "Tjänsten har flyttat. Kontrollera om kontot ännu är kommunens.",
        "The service has moved. Check whether the account is still the municipality’s.",
      ),
      headline: say("Onko tili vielä kunnan?", "Är kontot ännu kommunens?", "Is it still a municipal account?"),
    },
  },
  labels: {
    replace: say("Vaihda: {handle}", "Byt till: {handle}", "Change to: {handle}"),
    "replace.short": say("Vaihda", "Byt", "Change"),
  },
  params: { minLength: 6, nearby: 2 },
  tightening: { minLength: "lower", nearby: "higher" },
  review(context, params) {
    const { draft, guideline } = context;
    const handles = findHandles(context).slice(0, mostExamined);
    const byKind = new Map<Kind, { used: Handle; right: string }[]>();
    for (const used of handles) {
      const verdict = judge(used, draft.channel, guideline, params);
      if (verdict) byKind.set(verdict.kind, [...(byKind.get(verdict.kind) ?? []), { used, right: verdict.right }]);
    }
    return Array.from(byKind, ([kind, names]): Report<Kind> => {
      const handle = `@${names[0]?.right ?? ""}`;
      const edits = names.map(({ used, right }) => replaceRange(draft, used, right));
      const fix = { kind: "edit" as const, label: "replace", values: { handle }, edits, safe: false };
      const ranges = names.map(({ used: { part, start, end } }) => ({ part, start, end }));
      return { kind, values: { handle }, ranges, fixes: kind === "dated" ? [] : [fix] };
    });
  },
});

/** The name of an account without `@` or address; the range covers the name only. */
interface Handle extends TextRange {
  name: string;
}

/** Behind a slash only where it parts two mentions; elsewhere it is the path of an address. */
const mention =
  /(?<![\p{L}\p{N}._@-]|(?<!(?<![\p{L}\p{N}._@/-])@[\p{L}\p{N}_.]{1,60})\/)@([\p{L}\p{N}_][\p{L}\p{N}_.]{0,60})/gu;
const platformHosts = ["facebook.com", "instagram.com", "x.com", "twitter.com"];

function findHandles({ draft, derived }: CheckContext): Handle[] {
  const mentioned = draft.parts.flatMap((text, part) =>
    matchesOf(text, mention).map((match): Handle => {
      const name = (match[1] ?? "").replace(/\.{1,60}$/, "");
      const start = match.index + 1;
      return { part, start, end: start + name.length, name };
    }),
  );
  const linked = derived.links.flatMap((link): Handle[] => {
    const name = link.path.split("/")[1] ?? "";
    if (!isHostOf(link.host, platformHosts) || name === "" || !link.text.includes(`/${name}`)) return [];
    const start = link.start + link.text.indexOf(`/${name}`, link.text.indexOf(link.host.split(".")[0] ?? "")) + 1;
    return [{ part: link.part, start, end: start + name.length, name }];
  });
  return [...mentioned, ...linked];
}

function judge(
  used: Handle,
  channel: string,
  guideline: Guideline,
  { minLength, nearby }: { minLength: number; nearby: number },
): { kind: Kind; right: string } | null {
  const name = used.name.toLowerCase();
  const accounts = guideline.accounts.flatMap((account) =>
    account.handle ? [{ ...account, handle: account.handle.replace(/^@/, "") }] : [],
  );
  const same = accounts.filter(({ handle }) => handle.toLowerCase() === name);
  if (same.length > 0) {
    if (same.every(({ status }) => status === "dated")) return { kind: "dated", right: used.name };
    if (same.some((account) => account.channel === channel)) return null;
    const here = accounts.find((account) => account.channel === channel && account.unit === same[0]?.unit);
    return here ? { kind: "other-channel", right: here.handle } : null;
  }
  if (name.length < minLength) return null;
  const near = accounts
    .filter(({ handle }) => handle.length >= minLength)
    .map(({ handle, channel: on }) => ({
      handle,
      distance: editDistance(name, handle.toLowerCase(), nearby),
      here: on === channel,
    }))
    .filter(({ distance }) => distance <= nearby)
    .sort((a, b) => a.distance - b.distance || Number(b.here) - Number(a.here));
  return near[0] ? { kind: "misspelt", right: near[0].handle } : null;
}
