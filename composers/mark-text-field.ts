/**
 * Marks a passage of a text field, whose characters the CSS Custom Highlight API cannot reach: a transparent copy of its
 * text lies over it, at the end of the document and not beside the field, until the text changes.
 */
import { createElement } from "./page-elements";

/** What decides where each character of a text field stands. */
const copiedStyles = [
  ...["borderWidth", "borderStyle", "padding", "direction", "textAlign", "textIndent", "textTransform"],
  ...["font", "letterSpacing", "wordSpacing", "tabSize", "lineHeight", "wordBreak", "overflowWrap"],
] as const;

/** `start` and `end`: in UTF-16 units. The mark goes with the signal, or when the text changes. */
export function markTextField(
  field: HTMLTextAreaElement,
  start: number,
  end: number,
  scroll: boolean,
  signal: AbortSignal,
): void {
  const host = createElement("div");
  const copy = createElement("div");
  const passage = createElement("span", field.value.slice(start, end));
  host.popover = "manual"; // over a modal dialog too
  host.ariaHidden = "true";
  host.style.cssText = "all: initial; position: fixed; overflow: hidden; pointer-events: none";
  const fieldStyle = getComputedStyle(field);
  for (const name of copiedStyles) copy.style[name as "font"] = fieldStyle[name as "font"]; // all are strings
  Object.assign(copy.style, {
    boxSizing: "border-box",
    whiteSpace: "pre-wrap",
    color: "transparent",
    borderColor: "transparent",
  });
  passage.style.cssText = "border-radius: 2px; background: #ffd75e66; text-decoration: underline 2px #8a5a00";
  copy.append(field.value.slice(0, start), passage, field.value.slice(end));
  host.attachShadow({ mode: "closed" }).append(copy);

  const place = () => {
    const { left, top, width, height } = field.getBoundingClientRect();
    Object.assign(host.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    // a scroll bar narrows the lines; less than 2 px are rounding, not a bar
    const borders = Number.parseFloat(fieldStyle.borderLeftWidth) + Number.parseFloat(fieldStyle.borderRightWidth);
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
  const gone = new AbortController();
  const remove = () => {
    host.remove();
    gone.abort();
  };
  signal.addEventListener("abort", remove);
  if (signal.aborted) remove();
  const listening = { signal: gone.signal };
  field.addEventListener("input", remove, listening);
  window.addEventListener("scroll", place, { capture: true, passive: true, ...listening });
  window.addEventListener("resize", place, listening);
}
