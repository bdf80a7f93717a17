/**
 * Every match of a pattern with the flag `g`, as `matchAll` gives them. That makes a copy of the pattern each time it is
 * asked; most texts have no match of most patterns, and then the copy takes longer than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return [];
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    // behind an empty match the next character, which may be a pair of units
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
