/** For the gallery: which pictures it takes. The accessibility test looks at the same scenes. */
import type { InterfaceLanguage } from "../../rules/model/finding";
import { lookupStates, optionsStates, panelStates, popupStates, taskStates, writingStates } from "./states";
import { translators } from "./translators";

export interface Shot {
  view: "panel" | "guideline" | "draft" | "tasks" | "popup" | "options" | "welcome";
  state: string;
  language: InterfaceLanguage;
  theme: "light" | "dark";
  width: number;
  /** Selectors of elements to click before the picture is taken. */
  steps: string[];
}

export type Scene = Pick<Shot, "view" | "state" | "steps">;

const row = '[data-testid="row"]';
const why = '[data-testid="details"] [data-testid="why"]';
const otherWays = '[data-testid="other-ways"]';
const translate = '[data-testid="machine"] button';
const more = '[data-testid="foot-more"]';

/** States of the review in which something is open: the state, then what is pressed. */
const panelOpened: [state: string, ...steps: string[]][] = [
  ["instagram-other-account", '[data-testid="other-ways"]'],
  ["instagram-picture", '[data-testid="row-checklist"] .row-toggle'],
  ["post-several", row, why],
  ["post-twelve", row, why, ".row-more"],
  ["post-twelve", '[data-testid="row-hashtags"] .row-toggle'],
  ["post-event", '[data-testid="row-topical-hashtags"] .row-toggle'],
  ["post-same-passage", row, why],
  ["post-twice", row],
  ["post-many", ".row-more"],
  ["post-facts-three", `.difference ${row}`, why],
  ["post-wrong-time", `.difference ${row}`],
  ["post-wrong-time", '[data-testid="row-facts"] .row-toggle'],
  ["post-wrong-time", '[data-testid="hand-off"]'],
  ["post-checklist", '[data-testid="row-checklist"] .row-toggle'],
  ["post-event", otherWays, '[data-testid="why"]', '[data-label="only-finnish"]'],
  ["post-event", '[data-testid="hand-off"]'],
  ["post-event", more],
  ["post-event", more, '[data-testid="preview"]'],
  ["post-version-problems", otherWays],
  ["post-ready", '[data-testid="preview"]'],
  ["post-ready", more, '[data-testid="hand-off"]'],
  ...Object.keys(translators).map((state): [string, string] => [state, translate]),
];

/** Every state of every view, closed and, where something opens, open. */
export const scenes: Scene[] = [
  ...Object.keys(panelStates).map((state): Scene => ({ view: "panel", state, steps: [] })),
  ...panelOpened.map(([state, ...steps]): Scene => ({ view: "panel", state, steps })),
  { view: "panel", state: "unknown-box", steps: [".disclosure button"] },
  { view: "panel", state: "composer-missed", steps: [".disclosure button"] },
  { view: "guideline", state: "no-composer", steps: [] },
  { view: "guideline", state: "empty", steps: [] },
  ...Object.keys(lookupStates).map((state): Scene => ({ view: "guideline", state, steps: [] })),
  {
    view: "guideline",
    state: "no-composer",
    steps: [".guideline-section:nth-child(6) button", ".colophon .disclosure + .disclosure button"],
  },
  ...Object.keys(writingStates).map((state): Scene => ({ view: "draft", state, steps: [] })),
  {
    ...{ view: "draft", state: "both" },
    steps: [
      ".draft-view > .disclosure button",
      ".draft-preview button",
      ".section-preview .disclosure button",
      '[data-testid="draft-more"]',
      '[data-testid="draft-from-page"]',
    ],
  },
  { view: "draft", state: "both", steps: ['[data-testid="draft-more"]'] },
  {
    view: "draft",
    state: "both",
    steps: ['[data-testid="draft-more"]', '[data-testid="draft-snippets"]', '[data-testid="snippet-add"]'],
  },
  { view: "draft", state: "occupied", steps: ['[data-testid="draft-insert"]'] },
  { view: "draft", state: "open-place", steps: ['[data-testid="draft-insert"]'] },
  { view: "draft", state: "own-texts", steps: [".draft-alt .disclosure button"] },
  { view: "draft", state: "kept-unreadable", steps: [".draft-view > .disclosure button"] },
  ...Object.keys(taskStates).map((state): Scene => ({ view: "tasks", state, steps: [] })),
  {
    ...{ view: "tasks", state: "several" },
    steps: [
      ".section-incident button",
      ".section-incident .disclosure + .disclosure button",
      ".section-new-account button",
      ".section-add-task button",
      ".add-unpin button",
    ],
  },
  { view: "tasks", state: "several", steps: ['[data-task="owed"] .task-row'] },
  ...popupStates.map((state): Scene => ({ view: "popup", state, steps: [] })),
  ...Object.keys(optionsStates).map((state): Scene => ({ view: "options", state, steps: [] })),
  { view: "welcome", state: "fresh", steps: [] },
  { view: "welcome", state: "finished", steps: [] },
  { view: "welcome", state: "no-permission", steps: [] },
  { view: "options", state: "used", steps: [".options-group .disclosure button"] },
];

const widths = {
  panel: [320, 480],
  guideline: [320, 480],
  draft: [320, 480],
  tasks: [320, 480],
  popup: [360],
  options: [320, 900],
  welcome: [320, 900],
};

export const shots: Shot[] = scenes.flatMap((scene) =>
  (["light", "dark"] as const).flatMap((theme) =>
    (["fi", "sv", "en"] as const).flatMap((language) =>
      widths[scene.view].map((width): Shot => ({ ...scene, theme, language, width })),
    ),
  ),
);
