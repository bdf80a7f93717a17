/** Where two texts differ: `start..end` of the old one, and how much longer the new one is. */
export function textChange(old: string, now: string): { start: number; end: number; grown: number } {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { start, end: old.length - same, grown: now.length - old.length };
}
