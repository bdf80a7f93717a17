import { type CheckContext, defineCheck, type Report } from "../context/check";
import { type BrokenTag, brokenTags } from "../hashtags/broken-tags";
import { repeatedTags } from "../hashtags/repeated-tags";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { rangeOf, rangeOfMatch } from "../text/ranges";

type Kind = "cut" | "address" | "glued" | "apart" | "doubled" | "number" | "repeated";

/** A year; smaller numbers behind a # count something ("the town's #1"). */
const year = /(?<!\S)#(?:19|20)\d\d(?![\p{L}\p{N}\p{M}_]|[.,]\d)/gu;

export const hashtagForm = defineCheck({
  id: "hashtag-form",
  title: say("Aihetunnisteen muoto", "Hashtaggens form", "Form of hashtags"),
  kinds: {
    cut: {
      level: "reminder",
      message: say(
        "Merkki {sign} katkaisee aihetunnisteen: jää vain {tag}. Jätä merkki pois.",
        "Tecknet {sign} bryter hashtaggen: bara {tag} blir kvar. Ta bort det.",
        "The sign {sign} breaks the hashtag: only {tag} is left. Leave it out.",
      ),
      headline: say("Aihetunniste katkeaa merkkiin", "Ett tecken bryter hashtaggen", "A sign breaks the hashtag"),
    },
    address: {
      level: "reminder",
      message: say(
        "Osoitteesta ei tule aihetunnistetta. Kirjoita se ilman #-merkkiä.",
        "En adress blir ingen hashtagg. Skriv den utan tecknet #.",
        "An address makes no hashtag. Write it without the #.",
      ),
      headline: say(
        "Osoite ei kelpaa aihetunnisteeksi",
        "En adress blir ingen hashtagg",
        "An address makes no hashtag",
      ),
    },
    glued: {
      level: "reminder",
      message: say(
        "Aihetunniste on kiinni muussa tekstissä. Lisää väli ennen #-merkkiä.",
        "Hashtaggen sitter ihop med annan text. Lägg till ett mellanslag före #.",
        "The hashtag is joined to other text. Put a space before the #.",
      ),
      headline: say(
        "Väli puuttuu ennen aihetunnistetta",
        "Mellanslag saknas före hashtaggen",
        "No space before the hashtag",
      ),
    },
    apart: {
      level: "reminder",
      message: say(
        "Väli katkaisee aihetunnisteen. Kirjoita {tag}.",
        "Mellanslaget bryter hashtaggen. Skriv {tag}.",
        "The space breaks the hashtag. Write {tag}.",
      ),
      headline: say("Väli katkaisee aihetunnisteen", "Mellanslaget bryter hashtaggen", "A space breaks the hashtag"),
    },
    doubled: {
      level: "reminder",
      message: say(
        "Yksi #-merkki riittää. Kirjoita {tag}.",
        "Ett #-tecken räcker. Skriv {tag}.",
        "One # is enough. Write {tag}.",
      ),
      headline: say("Liikaa #-merkkejä", "För många #-tecken", "Too many # signs"),
    },
    number: {
      level: "reminder",
      message: say(
        "Pelkästä numerosta ei tule aihetunnistetta. Lisää siihen sana.",
        "Bara siffror blir ingen hashtagg. Lägg till ett ord.",
        "A number alone makes no hashtag. Add a word to it.",
      ),
      headline: say("Numerosta ei tule aihetunnistetta", "Siffror blir ingen hashtagg", "A number makes no hashtag"),
    },
    repeated: {
      level: "reminder",
      message: say(
        "Sama aihetunniste on kahdesti: {tag}. Poista toinen.",
        "Samma hashtagg finns två gånger: {tag}. Ta bort den ena.",
        "The same hashtag stands twice: {tag}. Remove one.",
      ),
      headline: say("Sama aihetunniste kahdesti", "Samma hashtagg två gånger", "The same hashtag twice"),
    },
  },
  labels: {
    replace: say("Vaihda: {text}", "Byt till: {text}", "Change to: {text}"),
    "replace.short": say("Korjaa", "Rätta", "Correct"),
    space: say("Lisää väli", "Lägg till mellanslag", "Add a space"),
    "space.short": say("Lisää väli", "Lägg till", "Add a space"),
    remove: say("Poista {tag}", "Ta bort {tag}", "Remove {tag}"),
    "remove.short": say("Poista", "Ta bort", "Remove"),
  },
  review(context): Report<Kind>[] {
    const numbers = context.draft.parts.flatMap((text, part) =>
      Array.from(text.matchAll(year), (match) => rangeOfMatch(match, part)),
    );
    return [
      ...brokenTags(context)
        .filter(isMisformed)
        .map((tag) => brokenReport(context, tag)),
      ...(numbers.length > 0 ? [{ kind: "number" as const, ranges: numbers }] : []),
      ...repeated(context),
    ];
  },
});

type Misformed = BrokenTag & { kind: Exclude<BrokenTag["kind"], "hyphen"> };
/** What a hyphen cuts is put right together with the capitals of its words. */
const isMisformed = (tag: BrokenTag): tag is Misformed => tag.kind !== "hyphen";

function brokenReport({ draft }: CheckContext, { kind, range, read, sign, text, tags }: Misformed): Report<Kind> {
  const values = { sign, tag: kind === "apart" || kind === "doubled" ? (tags[0] ?? read) : read, text: text ?? "" };
  if (text === null) return { kind, values, ranges: [range] };
  const label = kind === "glued" ? "space" : "replace";
  const safe = kind === "doubled" || (kind === "glued" && read.startsWith("#"));
  return {
    kind,
    values,
    ranges: [range],
    fixes: [{ kind: "edit", label, values, edits: [replaceRange(draft, range, text)], safe }],
  };
}

function repeated({ draft, derived }: CheckContext): Report<Kind>[] {
  const tags = repeatedTags(draft, derived.hashtags);
  const [first] = tags;
  if (!first) return [];
  const values = { tag: first.tag.tag };
  const edits = tags.map(({ removal }) => replaceRange(draft, removal, ""));
  const ranges = tags.map(({ tag }) => rangeOf(tag));
  return [{ kind: "repeated", values, ranges, fixes: [{ kind: "edit", label: "remove", values, edits, safe: false }] }];
}
