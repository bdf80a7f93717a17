/** What screen readers call the emoji, in one language; fetched from the extension itself when it is first asked for. */
import type { InterfaceLanguage } from "../../rules/model/finding";

export type EmojiNames = Record<string, string>;

const asked = new Map<InterfaceLanguage, Promise<EmojiNames>>();

async function fetchNames(language: InterfaceLanguage): Promise<EmojiNames> {
  try {
    const answer = await fetch(`/emoji/${language}.json`);
    return answer.ok ? ((await answer.json()) as EmojiNames) : {}; // a file of the extension's own
  } catch {
    return {}; // then no name is shown
  }
}

export function emojiNames(language: InterfaceLanguage): Promise<EmojiNames> {
  const names = asked.get(language) ?? fetchNames(language);
  asked.set(language, names);
  return names;
}
