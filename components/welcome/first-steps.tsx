/** What a new user does first, each with the button that does it: open the panel, open a site. */
import { useState } from "preact/hooks";
import { channels } from "../../rules/model/draft";
import { usePanel } from "../context/panel-context";
import { PanelIcon } from "../icons/icon";
import { PanelPicture, RepairPicture, ToolbarPicture } from "./pictures";

export interface FirstStepsProps {
  /** Opens the side panel, from a press; null where the browser has none. */
  openPanel: (() => Promise<void>) | null;
  /** Addresses of the watched sites, by channel. */
  siteAddress: Record<(typeof channels)[number], string>;
}

const pictures = [ToolbarPicture, PanelPicture, RepairPicture];

export function FirstSteps({ openPanel, siteAddress }: FirstStepsProps) {
  const { texts } = usePanel();
  const buttons = [
    <OpenPanel key="panel" openPanel={openPanel} />,
    <OpenSites key="sites" siteAddress={siteAddress} />,
    null,
  ];
  return (
    <ol class="welcome-steps">
      {texts.welcome.steps.map(({ title, text }, at) => {
        const Picture = pictures[at] ?? ToolbarPicture;
        return (
          <li key={title} class="welcome-step">
            <Picture />
            <div>
              <h2>{title}</h2>
              <p>{text}</p>
              {buttons[at]}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function OpenPanel({ openPanel }: Pick<FirstStepsProps, "openPanel">) {
  const words = usePanel().texts.welcome;
  const [hasFailed, setFailed] = useState(false);
  if (!openPanel) return null;
  const open = () =>
    void openPanel().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <button type="button" class="button button-main" data-testid="open-panel" onClick={open}>
        <PanelIcon />
        {words.openPanel}
      </button>
      {hasFailed && (
        <p class="hint hint-wrong" role="alert">
          {words.panelNotOpened}
        </p>
      )}
    </>
  );
}

function OpenSites({ siteAddress }: Pick<FirstStepsProps, "siteAddress">) {
  const { texts, guideline } = usePanel();
  const words = texts.welcome;
  return (
    <ul class="welcome-sites" aria-label={words.sites}>
      {channels.map((channel) => {
        const { name } = guideline.platforms[channel];
        return (
          <li key={channel}>
            <a
              class="button button-plain"
              href={siteAddress[channel]}
              target="_blank"
              rel="noreferrer"
              aria-label={words.openSite(name)}
            >
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
