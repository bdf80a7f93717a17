/** Carries out keyboard commands by pressing what a person would press; the focus stays where someone is writing. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PanelCommand } from "../../session/line/commands";

export type Commands = (listener: (command: PanelCommand) => void) => () => void;

const findings = "[data-finding]";
const repairs = '[data-testid="fix"][data-fix="edit"], [data-testid="fix"][data-fix="split"]';

/** Gives what a screen reader is to say; `show` brings the review to the front. */
export function useCommands(
  root: RefObject<HTMLElement | null>,
  commands: Commands | undefined,
  show: () => void,
): string {
  const current = useRef<string | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const goTo = (finding: HTMLElement | undefined) => {
      for (const before of root.current?.querySelectorAll<HTMLElement>("[data-current]") ?? [])
        delete before.dataset.current;
      current.current = finding?.dataset.finding ?? null;
      if (!finding) return;
      finding.dataset.current = "";
      finding.scrollIntoView({ block: "nearest" });
      finding.querySelector<HTMLElement>('[data-testid="passage"]')?.click();
      setSaid(finding.querySelector(".finding-text")?.textContent ?? "");
    };
    const carryOut = (command: PanelCommand) => {
      const all = [...(root.current?.querySelectorAll<HTMLElement>(findings) ?? [])];
      const at = all.findIndex(({ dataset }) => dataset.finding === current.current);
      if (command === "next-finding") return goTo(all[(at + 1) % all.length]);
      const wanted =
        command === "insert-hashtags"
          ? all.find(({ dataset }) => dataset.check === "general-hashtags")
          : (all[at] ?? all.find((finding) => finding.querySelector(repairs)));
      wanted?.querySelector<HTMLElement>(repairs)?.click();
    };
    return commands?.((command) => {
      show();
      requestAnimationFrame(() => carryOut(command)); // once the review is drawn
    });
  }, [commands, root, show]);
  return said;
}
