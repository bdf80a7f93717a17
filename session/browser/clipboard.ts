/** Whether the text is on the clipboard now. Works while the panel has the focus, as after a click in it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no focus or no permission: the panel shows the text instead
  }
}

/** The same with its formatting; programs that take plain text only get that. */
export async function copyRich({ text, html }: { text: string; html: string }): Promise<boolean> {
  try {
    const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as("text/plain", text), ...as("text/html", html) })]);
    return true;
  } catch {
    return copyText(text);
  }
}
