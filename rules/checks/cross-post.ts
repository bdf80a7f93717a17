import { type CheckContext, defineCheck } from "../context/check";
import { findMentions, isCondolence } from "../context/subjects";
import { topicsOf } from "../hashtags/topics";
import type { Fix } from "../model/finding";
import { say } from "../model/say";

export const crossPost = defineCheck({
  id: "cross-post",
  title: say("Jakaminen muille tileille", "Delning till andra konton", "Sharing to other accounts"),
  kinds: {
    "to-main": {
      level: "reminder",
      message: say(
        "Asia voi kiinnostaa laajasti. Julkaise se myös kunnan päätilillä.",
        "Ärendet kan vara av allmänt intresse. Publicera det också på huvudkontot.",
        "This may interest many. Publish it on the main account too.",
      ),
      headline: say("Julkaise myös päätilillä", "Publicera också på huvudkontot", "Publish on the main account too"),
    },
    "to-area": {
      level: "info",
      message: say(
        "Aihe sopii myös tilille {account}. Jaa se sinne.",
        "Ämnet passar också kontot {account}. Dela det dit.",
        "The topic also suits the account {account}. Share it there.",
      ),
      headline: say("Sopii myös toiselle tilille", "Passar också ett annat konto", "Suits another account too"),
    },
  },
  labels: {
    ticks: say("Päätilille", "Till huvudkontot", "To the main account"),
    tell: say("Lähetä linkki: {address}", "Skicka länken till {address}", "Send the link to {address}"),
    open: say("Avaa tili {account}", "Öppna kontot {account}", "Open the account {account}"),
    "open.short": say("Avaa tili", "Öppna kontot", "Open account"),
  },
  appliesTo: ({ draft, derived }) => draft.surface === "post" && draft.place !== "outside" && derived.isOrganisation,
  review(context) {
    const { draft, guideline } = context;
    if (draft.postingAs?.role !== "area") return toArea(context);
    const ranges = findMentions(context, guideline.lexicons.wideInterest);
    if (ranges.length === 0 || isCondolence(context)) return [];
    const main = guideline.accounts.find(({ role, channel }) => role === "main" && channel === draft.channel);
    const address = guideline.contacts.communications;
    const fixes: Fix[] = [{ kind: "checklist", label: "ticks", values: { address }, items: ["tell"] }];
    if (main?.url) fixes.push({ kind: "link", label: "open", values: { account: main.name }, url: main.url });
    return [{ kind: "to-main", values: { address }, ranges, fixes }];
  },
});

function toArea(context: CheckContext) {
  const { draft, guideline } = context;
  if (draft.postingAs?.role !== "main") return [];
  const [topic] = topicsOf(context);
  const area = guideline.accounts.find(
    ({ role, channel, status, topics }) =>
      role === "area" && channel === draft.channel && status !== "dated" && topic && topics?.includes(topic.id),
  );
  if (!area) return [];
  const values = { account: area.name };
  const fixes: Fix[] = area.url ? [{ kind: "link", label: "open", values, url: area.url }] : [];
  return [{ kind: "to-area" as const, values, fixes }];
}
