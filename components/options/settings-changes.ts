/** What settings from a file would change, in the words of the interface, what is weaker first. Pure. */
import { figuresTexts } from "../../locales/figures";
import { languageNames } from "../../locales/texts";
import { unreadBoxTexts } from "../../locales/unread-boxes";
import { checks } from "../../rules/checks/registry";
import { channels } from "../../rules/model/draft";
import type { Guideline } from "../../rules/model/guideline";
import { type ChangeWeight, changeWeights } from "../../rules/packs/differences";
import { loosened } from "../../rules/packs/loosened";
import { withPersonalLevels } from "../../session/review/personal-levels";
import { asksMissingVersion, type Settings } from "../../session/stored/settings";
import { checkTitle } from "../guideline/check-titles";
import type { ShownChange } from "./change-list";
import { shortenedPair } from "./change-values";
import type { ChangeWords } from "./guideline-changes";
import { placeName } from "./places";

/** Empty where both are the same. */
export function settingsChanges(
  present: Settings,
  next: Settings,
  guideline: Guideline,
  words: ChangeWords,
): ShownChange[] {
  const changes = [
    ...switches(present, next, guideline, words),
    ...levelChanges(present, next, guideline, words),
    ...mutedChanges(present, next, words),
    ...addressChanges(present, next, words),
    ...figuresChange(present, next, words),
    ...nameChanges(present, next, guideline, words),
    ...textChanges(present, next, words),
  ];
  const rank = ({ weight }: ShownChange) => changeWeights.indexOf(weight);
  return changes.sort((one, other) => rank(one) - rank(other));
}

const weaker = (is: boolean): ChangeWeight => (is ? "weaker" : "other");

function switches(present: Settings, next: Settings, guideline: Guideline, { words, texts }: ChangeWords) {
  const { platforms } = guideline;
  const line = (what: string[], was: boolean, is: boolean): ShownChange[] =>
    was === is ? [] : [{ weight: weaker(!is), what, from: was ? texts.on : texts.off, to: is ? texts.on : texts.off }];
  return [
    ...line([words.askBeforePublishing.replace(/\.$/, "")], present.askBeforePublishing, next.askBeforePublishing),
    ...line(
      [words.askMissingVersion.replace(/\.$/, "")],
      asksMissingVersion(present, guideline),
      asksMissingVersion(next, guideline),
    ),
    ...channels.flatMap((channel) =>
      line(
        [words.sites, platforms[channel].name],
        !present.sitesOff.includes(channel),
        !next.sitesOff.includes(channel),
      ),
    ),
  ];
}

/** Names of both records that do not have the same value; a name may be any text, such as `constructor`. */
function changedNames<Value>(was: Record<string, Value>, is: Record<string, Value>) {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, from: before.get(name), to: after.get(name) }))
    .filter(({ from, to }) => from !== to);
}

function levelChanges(present: Settings, next: Settings, guideline: Guideline, { words, language }: ChangeWords) {
  const [was, is] = [present, next].map((settings) => withPersonalLevels(guideline, settings).checks);
  return changedNames(present.personalLevels, next.personalLevels).map(({ name, from, to }): ShownChange => {
    const check = checks.find(({ id }) => id === name);
    const [before, after] = check ? [was?.[check.id], is?.[check.id]] : [];
    const isWeaker = check && before && after ? loosened(check, after, before) !== null : false;
    const text = (level: typeof from) => (level === undefined ? words.asGuideline : words.levels[level]);
    return { weight: weaker(isWeaker), what: [checkTitle(name, language)], from: text(from), to: text(to) };
  });
}

function mutedChanges(present: Settings, next: Settings, { words, texts, language }: ChangeWords): ShownChange[] {
  const [was, is] = [new Map(Object.entries(present.mutedChecks)), new Map(Object.entries(next.mutedChecks))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((account) => {
    const [before, after] = [new Set(was.get(account)), new Set(is.get(account))];
    const changed = [...new Set([...before, ...after])].filter((check) => before.has(check) !== after.has(check));
    return changed.map((check): ShownChange => {
      const goesOff = after.has(check);
      return {
        weight: weaker(goesOff),
        what: [checkTitle(check, language), account || words.unknownAccount],
        ...(goesOff ? { from: texts.on, to: texts.off } : { from: texts.off, to: texts.on }),
      };
    });
  });
}

/** More is read, which a person may not want; or less is reviewed. */
function addressChanges(present: Settings, next: Settings, { texts, language }: ChangeWords): ShownChange[] {
  const what = (address: string) => [unreadBoxTexts[language].options.heading, address];
  const missingIn = (all: string[], others: string[]) => all.filter((address) => !others.includes(address));
  return [
    ...missingIn(next.readAddresses, present.readAddresses).map(
      (address): ShownChange => ({ weight: "may-weaken", what: what(address), from: texts.off, to: texts.on }),
    ),
    ...missingIn(present.readAddresses, next.readAddresses).map(
      (address): ShownChange => ({ weight: "weaker", what: what(address), from: texts.on, to: texts.off }),
    ),
  ];
}

/** Counting is more that is kept, which a person may not want. */
function figuresChange(present: Settings, next: Settings, { texts, language }: ChangeWords): ShownChange[] {
  if (present.keepsFigures === next.keepsFigures) return [];
  const [from, to] = next.keepsFigures ? [texts.off, texts.on] : [texts.on, texts.off];
  return [{ weight: next.keepsFigures ? "may-weaken" : "other", what: [figuresTexts[language].heading], from, to }];
}

/** Whose an account or a page is decides which checks apply. */
function nameChanges(present: Settings, next: Settings, guideline: Guideline, { words }: ChangeWords): ShownChange[] {
  const given = (from: string | undefined, to: string | undefined) => ({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  const roles = changedNames(present.accountRoles, next.accountRoles).map(({ name, from, to }): ShownChange => {
    const isLess = to !== undefined && to !== "main" && to !== "area";
    const [was, is] = [from && words.roles[from], to && words.roles[to]];
    return { weight: isLess ? "may-weaken" : "other", what: [words.accounts, name], ...given(was, is) };
  });
  const places = changedNames(present.places, next.places).map(({ name, from, to }): ShownChange => {
    const [was, is] = [from && words.placeIs[from], to && words.placeIs[to]];
    const what = [words.places, placeName(name, guideline)];
    return { weight: to === "outside" ? "may-weaken" : "other", what, ...given(was, is) };
  });
  return [...roles, ...places];
}

function textChanges(present: Settings, next: Settings, { words, texts }: ChangeWords): ShownChange[] {
  const line = (what: string[], was: string, is: string): ShownChange[] => {
    if (was === is) return [];
    const [from, to] = shortenedPair(was || texts.empty, is || texts.empty);
    return [{ weight: "other", what, from, to }];
  };
  const languageName = ({ language }: Settings) => (language ? languageNames[language] : words.browserLanguage);
  return [
    ...line([words.language], languageName(present), languageName(next)),
    ...line([words.buttonOpens], words.buttonChoices[present.buttonOpens], words.buttonChoices[next.buttonOpens]),
    ...(["fi", "sv"] as const).flatMap((lang) =>
      line([words.signature, words.signatureIn[lang]], present.signature[lang], next.signature[lang]),
    ),
  ];
}
