/**
 * A page without a composer that never rests: `?mutations=10000` changes of the DOM a second, of every kind (texts,
 * attributes, elements that come and go), started and stopped by `__busy`.
 */
import { element } from "../shared/element";

declare global {
  interface Window {
    __busy: { start(): void; stop(): void /** Changes made so far. */; count(): number };
  }
}

const wantedPerSecond = Number(new URLSearchParams(location.search).get("mutations") ?? 10_000);
const tick = 10; // ms
const rows = Array.from({ length: 100 }, (_, at) => element("p", {}, `Row ${at}`));
const list = element("main", {}, ...rows);
document.body.append(list);

let made = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** One change, in turn: a text, an attribute, an element added, an element removed. */
function change(turn: number): void {
  const row = rows[turn % rows.length];
  if (!row) return;
  if (turn % 4 === 0 && row.firstChild instanceof Text) row.firstChild.data = `Row ${turn}`;
  else if (turn % 4 === 1) row.setAttribute("data-turn", String(turn));
  else if (turn % 4 === 2) list.append(element("div", { role: "status" }, String(turn)));
  else list.lastElementChild?.remove();
}

function start(): void {
  if (timer !== undefined) return;
  const started = performance.now();
  const madeBefore = made;
  timer = setInterval(() => {
    const due = madeBefore + ((performance.now() - started) / 1000) * wantedPerSecond;
    while (made < due) change(made++);
  }, tick);
}

function stop(): void {
  clearInterval(timer);
  timer = undefined;
}

window.__busy = { start, stop, count: () => made };
start();
window.__ready = true;
