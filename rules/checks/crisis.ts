import { type CheckContext, defineCheck } from "../context/check";
import { isPlannedAhead } from "../context/planned";
import { findDisruption, isCondolence } from "../context/subjects";
import type { Fix } from "../model/finding";
import { say } from "../model/say";
import { versionLines } from "../outline/version-lines";
import { placeholder, placeholderWords } from "../text/placeholders";

export const crisis = defineCheck({
  id: "crisis",
  title: say("Häiriö tai kriisi", "Störning eller kris", "Disruption or crisis"),
  kinds: {
    disruption: {
      level: "reminder",
      message: say(
        "Häiriö tai kriisi: ensin verkkosivut, molemmat kielet ja X-päätili.",
        "Störning eller kris: först webbplatsen, båda språken, och huvudkontot på X.",
        "Disruption or crisis: the website first, both languages, and the main account on X.",
      ),
      headline: say("Häiriötilanteen muistilista", "Checklista för en störning", "Checklist for a disruption"),
    },
  },
  labels: {
    ticks: say("Häiriötilanteessa", "Vid en störning", "In a disruption"),
    website: say("Tieto on verkkosivuilla", "Informationen finns på webbplatsen", "It is on the website"),
    languages: say(
      "Suomeksi ja ruotsiksi samaan aikaan",
      "På finska och svenska samtidigt",
      "In Finnish and Swedish at once",
    ),
    "main-account": say("Myös X:n päätilillä", "Också på huvudkontot på X", "On the main account on X too"),
    times: say(
      "Kellonaika ja seuraavan tiedon aika",
      "Klockslag och när nästa besked kommer",
      "The time, and when to expect more",
    ),
    contact: say(
      "Numero tai sivu, josta saa lisätietoa",
      "Nummer eller sida för mer information",
      "A number or page for more",
    ),
    colleagues: say(
      "Ilmoita viestintään: {address}",
      "Meddela kommunikationen: {address}",
      "Tell communications: {address}",
    ),
    "add-times": say(
      "Lisää kellonaika ja seuraava tiedote",
      "Lägg till klockslag och nästa besked",
      "Add the time and the next notice",
    ),
    "add-times.short": say("Lisää ajat", "Lägg till tid", "Add the times"),
  },
  appliesTo: (context) =>
    context.derived.isOrganisation && context.draft.surface !== "comment" && !isCondolence(context),
  review(context) {
    const ranges = findDisruption(context);
    if (ranges.length === 0) return [];
    const items = ["website", "languages", "main-account", "times", "contact", "colleagues"];
    const address = context.guideline.contacts.communications;
    // work planned for a later day has no situation of which to tell the time
    const edits = isPlannedAhead(context, ranges) ? null : versionLines(context, timesOf(context));
    const fixes: Fix[] = [{ kind: "checklist", label: "ticks", values: { address }, items }];
    if (edits) fixes.push({ kind: "edit", label: "add-times", values: {}, edits, safe: false });
    return [{ kind: "disruption", values: { address }, ranges, fixes }];
  },
});

const timesOf = ({ guideline: { templates } }: CheckContext) => ({
  fi: templates.crisis.fi.replaceAll("{time}", placeholder(placeholderWords.fi.time)),
  sv: templates.crisis.sv.replaceAll("{time}", placeholder(placeholderWords.sv.time)),
});
