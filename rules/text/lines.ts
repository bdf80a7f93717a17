/** The lines of a text. */

/** Gives the line around an offset, without its line break; asked with rising offsets it walks through the text once. */
export function lineFinder(text: string): (offset: number) => { start: number; end: number } {
  let start = 0;
  let end = -1;
  return (offset) => {
    if (offset < start) [start, end] = [0, -1];
    while (end < offset && end < text.length) {
      start = end + 1;
      const next = text.indexOf("\n", start);
      end = next === -1 ? text.length : next;
    }
    return { start, end };
  };
}
