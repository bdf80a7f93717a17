/** On the panel's end of the line: asks the page for its structure, and gives each question its own answer. */
import type { PageMessage, PanelMessage } from "./messages";

export interface StructureRequests {
  /** Resolves to `""` where nobody answers. */
  ask(): Promise<string>;
  onAnswer(message: PageMessage | null): void;
  /** No answer can come any more. */
  giveUp(): void;
}

/** Longer than a busy page needs, ms. */
const longestWait = 8000;

/** `post`: sends a message to the page, and says whether it could. */
export function createStructureRequests(post: (message: PanelMessage) => boolean): StructureRequests {
  const answers: ((text: string) => void)[] = [];
  return {
    ask: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, longestWait, "");
        const answer = (text: string) => {
          clearTimeout(timer);
          resolve(text);
        };
        if (!post({ type: "describe-structure", request: answers.push(answer) - 1 })) answer("");
      }),
    onAnswer(message) {
      if (message?.type === "page-structure") answers[message.request]?.(message.text);
    },
    giveUp() {
      for (const answer of answers) answer("");
    },
  };
}
