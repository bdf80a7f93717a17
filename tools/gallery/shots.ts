/** For the gallery: which pictures it takes. The accessibility test looks at the same scenes. */
import type { InterfaceLanguage } from "../../rules/model/finding";
import { lookupStates, optionsStates, panelStates, popupStates, taskStates, writingStates } from "./states";

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

/** Every state of every view, closed and, where something opens, open. */
export const scenes: Scene[] = [
  ...Object.keys(panelStates).map((state): Scene => ({ view: "panel", state, steps: [] })),
  { view: "panel", state: "post-several", steps: ['[data-testid="why"]'] },
  { view: "panel", state: "post-one-language", steps: ['[data-testid="why"]', '[data-label="only-finnish"]'] },
  { view: "panel", state: "post-facts", steps: [".section-facts .quiet-button"] },
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
  { view: "draft", state: "kept-unreadable", steps: [".draft-view > .disclosure button"] },
  ...Object.keys(taskStates).map((state): Scene => ({ view: "tasks", state, steps: [] })),
  {
    ...{ view: "tasks", state: "several" },
    steps: [
      ".section-incident button",
      ".section-incident .disclosure + .disclosure button",
      ".section-new-account button",
      ".add-unpin button",
    ],
  },
  ...popupStates.map((state): Scene => ({ view: "popup", state, steps: [] })),
  ...Object.keys(optionsStates).map((state): Scene => ({ view: "options", state, steps: [] })),
  { view: "welcome", state: "fresh", steps: [] },
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
