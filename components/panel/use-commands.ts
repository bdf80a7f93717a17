/**
 * Carries out keyboard commands by pressing the buttons that a person would press. The focus is not moved, since the
 * person may be writing in the page. Elements say in `data-command` which command presses them, so that test ids and
 * style classes can change without breaking the keyboard.
 */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PanelCommand } from "../../session/line/commands";

export type Commands = (listener: (command: PanelCommand) => void) => () => void;

const findingSelector = "[data-finding]";
const pressedBy = (command: PanelCommand | "open-row" | "show-passage") => `[data-command="${command}"]`;

/** Returns what a screen reader is to say; `showReview` brings the review to the front. */
export function useCommands(
  root: RefObject<HTMLElement | null>,
  commands: Commands | undefined,
  showReview: () => void,
): string {
  const currentKey = useRef<string | null>(null);
  const [announcement, setAnnouncement] = useState("");
  useEffect(() => {
    const goTo = (finding: HTMLElement | undefined) => {
      for (const previous of root.current?.querySelectorAll<HTMLElement>("[data-current]") ?? [])
        delete previous.dataset.current;
      currentKey.current = finding?.dataset.finding ?? null;
      if (!finding) return;
      finding.dataset.current = "";
      finding.scrollIntoView({ block: "nearest" });
      showPassage(finding);
      setAnnouncement(finding.dataset.said ?? "");
    };
    /** Opens its row, which shows the passage; one that is open already shows it again. */
    const showPassage = (finding: HTMLElement) => {
      const row = finding.querySelector<HTMLElement>(pressedBy("open-row"));
      const isOpen = row?.getAttribute("aria-expanded") === "true";
      (isOpen ? finding.querySelector<HTMLElement>(pressedBy("show-passage")) : row)?.click();
    };
    const carryOut = (command: PanelCommand) => {
      const findings = [...(root.current?.querySelectorAll<HTMLElement>(findingSelector) ?? [])];
      const current = findings.findIndex(({ dataset }) => dataset.finding === currentKey.current);
      if (command === "next-finding") return goTo(findings[(current + 1) % findings.length]);
      const repairSelector = pressedBy("apply-repair");
      const finding =
        command === "insert-hashtags"
          ? findings.find(({ dataset }) => dataset.check === "general-hashtags")
          : (findings[current] ?? findings.find((candidate) => candidate.querySelector(repairSelector)));
      finding?.querySelector<HTMLElement>(repairSelector)?.click();
    };
    return commands?.((command) => {
      showReview();
      requestAnimationFrame(() => carryOut(command)); // the review may first have to be drawn
    });
  }, [commands, root, showReview]);
  return announcement;
}
