/**
 * Pages whose composers stand in frames of the same host, as LinkedIn keeps its older surfaces (`iframe[data-testid="interop-iframe"]`
 * with a `/preload/` address; captures of August and September 2026) and Business Suite its composer (September 2026). A frame of
 * another platform stands beside them. `?frames=2`: that many frames with a composer.
 */
import { element } from "../shared/element";
import { readSettings, showPage } from "../shared/page";

const settings = readSettings();
const { query, language } = settings;
const composerPath = location.hostname === "www.linkedin.com" ? "/preload/sharebox/" : "/latest/composer";

function frame(src: string, testId: string): HTMLIFrameElement {
  return element("iframe", { "data-testid": testId, src: `${src}?lang=${language}`, width: 900, height: 600 });
}
const frames = Array.from({ length: Number(query.get("frames") ?? 1) }, () => frame(composerPath, "interop-iframe"));
const all = [...frames, frame("https://x.com/home", "foreign-iframe")];
const loaded = all.map((one) => new Promise((resolve) => one.addEventListener("load", resolve)));
showPage(settings, element("main", { role: "main" }, ...all));
void Promise.all(loaded).then(() => {
  window.__ready = true;
});
