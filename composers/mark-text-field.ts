/**
 * Marks a passage of a text field, whose characters the CSS Custom Highlight API cannot reach: a see-through copy of its
 * text lies over it, at the end of the document and not beside the field, and goes with the first change.
 */

/** What decides where each character of a text field stands. */
const copied = [
  ...["borderWidth", "borderStyle", "padding", "direction", "textAlign", "textIndent", "textTransform"],
  ...["font", "letterSpacing", "wordSpacing", "tabSize", "lineHeight", "wordBreak", "overflowWrap"],
] as const;

/** Ends with the signal, which the caller aborts when the mark goes. */
export function markTextField(
  field: HTMLTextAreaElement,
  start: number,
  end: number,
  scroll: boolean,
  signal: AbortSignal,
): void {
  const host = document.createElement("div");
  const copy = document.createElement("div");
  const passage = document.createElement("span");
  host.popover = "manual"; // over a modal dialog too
  host.ariaHidden = "true";
  host.style.cssText =
    "all: initial; position: fixed; margin: 0; border: 0; padding: 0; background: none; overflow: hidden; pointer-events: none";
  const look = getComputedStyle(field);
  for (const name of copied) copy.style[name as "font"] = look[name as "font"]; // all are strings
  Object.assign(copy.style, {
    boxSizing: "border-box",
    whiteSpace: "pre-wrap",
    color: "transparent",
    borderColor: "transparent",
  });
  passage.style.cssText = "border-radius: 2px; background: #ffd75e66; text-decoration: underline 2px #8a5a00";
  passage.append(field.value.slice(start, end));
  copy.append(field.value.slice(0, start), passage, field.value.slice(end));
  host.attachShadow({ mode: "closed" }).append(copy);

  const place = () => {
    const { left, top, width, height } = field.getBoundingClientRect();
    Object.assign(host.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    // a scroll bar narrows the lines; less than 2 px are rounding, not a bar
    const borders = Number.parseFloat(look.borderLeftWidth) + Number.parseFloat(look.borderRightWidth);
    const bar = field.offsetWidth - field.clientWidth - borders;
    copy.style.width = `${width - (bar < 2 ? 0 : bar)}px`;
    copy.style.transform = `translateY(${-field.scrollTop}px)`;
  };
  document.documentElement.append(host);
  host.showPopover();
  place();
  if (scroll) {
    field.scrollIntoView({ block: "nearest" });
    const { offsetTop, offsetHeight } = passage;
    if (offsetTop < field.scrollTop || offsetTop + offsetHeight > field.scrollTop + field.clientHeight)
      field.scrollTop = offsetTop - field.clientHeight / 3;
    place();
  }
  const remove = () => host.remove();
  signal.addEventListener("abort", remove);
  if (signal.aborted) remove();
  field.addEventListener("input", remove, { signal });
  window.addEventListener("scroll", place, { capture: true, passive: true, signal });
  window.addEventListener("resize", place, { signal });
}
