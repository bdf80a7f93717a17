/** A `mailto:` address without a recipient; null where it is longer than mail programs take, so that the text has to be copied. */
export function mailLink(subject: string, body: string): string | null {
  const lines = body.replaceAll("\n", "\r\n").toWellFormed();
  const address = `mailto:?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(lines)}`;
  return address.length <= longestAddress ? address : null;
}

/** Windows cuts or refuses longer ones; UTF-16 units. */
const longestAddress = 1900;
