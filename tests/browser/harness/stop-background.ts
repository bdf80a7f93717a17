/** Stops the extension's service worker, as the browser does after a while; Chromium only. */
import type { TestBrowser } from "./test-browser";
import { until } from "./wait";

const isWorker = (type: string) => type === "service_worker";

export async function stopBackground({ browser }: TestBrowser): Promise<void> {
  const client = await browser.target().createCDPSession();
  for (const target of browser.targets().filter((one) => isWorker(one.type()))) {
    const { targetInfos } = await client.send("Target.getTargets");
    const info = targetInfos.find(({ url, type }) => url === target.url() && isWorker(type));
    if (info) await client.send("Target.closeTarget", { targetId: info.targetId });
  }
  await until("the worker is gone", () => !browser.targets().some((one) => isWorker(one.type())));
}
