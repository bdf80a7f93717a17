/** Whether the text is on the clipboard now. Works while the panel has the focus, as after a click in it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no focus or no permission: the panel shows the text instead
  }
}
