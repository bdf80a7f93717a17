/** Reading equals the editor's own model in random documents, in each editor kind; `DOCUMENTS=5000` for more. */
import { expect, test } from "vitest";
import { editorKinds } from "./harness/composer-cases";
import { startPracticeTab } from "./harness/practice-tab";
import { randomNumbers, randomText } from "./harness/random-text";
import { readerScript } from "./harness/reader";

const tab = startPracticeTab({ extension: null });
const documents = Number(process.env.DOCUMENTS ?? 1000);

test.each(editorKinds)("$name: every random document reads as its own model", async ({ address, composer }) => {
  await tab.openComposer(address, composer);
  const random = randomNumbers(7);
  const texts = Array.from({ length: documents }, () => randomText(random, 30));
  const script = await readerScript();
  const wrong = await tab.page.evaluate(
    async (source, all) => {
      new Function(source)();
      const differing: unknown[] = [];
      for (const text of all) {
        window.__setText(text);
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(null);
        });
        const root = window.__root();
        const read = root && window.__read(root);
        const [model] = window.__model().parts;
        // Quill keeps accents composed in its model, whatever stands in the page
        if (read?.normalize() !== model?.normalize()) differing.push({ text, read, model });
      }
      return differing.slice(0, 3);
    },
    script,
    texts,
  );
  expect(wrong).toEqual([]);
});
