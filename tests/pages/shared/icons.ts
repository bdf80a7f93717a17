/** A few plain drawings, 24 × 24, drawn with strokes in the text's colour. */
const drawings = {
  close: "M6 6l12 12M18 6L6 18",
  picture: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01",
  plus: "M12 5v14M5 12h14",
  comment: "M4 5h16v11H10l-4 4v-4H4z",
  heart: "M12 20C5 15 4 11 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 2-1 6-8 11z",
  home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
  back: "M14 6l-6 6 6 6",
};

export function icon(name: keyof typeof drawings): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const settings = { viewBox: "0 0 24 24", width: "20", height: "20", fill: "none", stroke: "currentColor" };
  for (const [key, value] of Object.entries({ ...settings, "stroke-width": "2", "aria-hidden": "true" })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", drawings[name]);
  svg.append(path);
  return svg;
}
