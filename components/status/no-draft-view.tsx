/** What is shown while nobody is writing: why there is no draft, and what to do next. */
import { channels } from "../../rules/model/draft";
import type { PanelPage } from "../../session/panel/panel-state";
import { usePanel } from "../context/panel-context";
import { ReloadIcon } from "../icons/icon";
import { lazy } from "../shell/lazy";
import { SiteAccessRequest } from "../shell/site-access-request";
import { NoDraftFrame, WriteHere } from "./no-draft-frame";
import { RestCard } from "./rest-card";

const addresses = {
  facebook: "https://www.facebook.com/",
  instagram: "https://www.instagram.com/",
  x: "https://x.com/",
  linkedin: "https://www.linkedin.com/",
  youtube: "https://studio.youtube.com/",
};

export const UnreadBox = lazy(async () => (await import("./unread-box")).UnreadBox);

interface NoDraftViewProps {
  page: Exclude<PanelPage, "draft">;
  /** Opens the tab for writing without a platform; left out where there is none. */
  write?: () => void;
  /** The same, with a draft begun from the page in the tab. */
  writeFromPage?: () => void;
}

export function NoDraftView({ page, write, writeFromPage }: NoDraftViewProps) {
  const { texts, sites } = usePanel();
  if (page === "connecting") {
    return (
      <p class="lead connecting" role="status" data-testid="connecting">
        {texts.views.connecting}
      </p>
    );
  }
  if (page === "unknown-box" || page === "private-box" || page === "unseen-frame")
    return <UnreadBox page={page} write={write} />;
  const words = {
    "no-page": texts.views.noPage,
    unwatched: texts.views.unwatched,
    unreachable: texts.views.unreachable,
    "switched-off": texts.views.switchedOff,
    "no-composer": texts.views.noComposer,
    "composer-missed": texts.views.composerMissed,
  }[page];
  return (
    <NoDraftFrame page={page} words={words}>
      {page === "no-composer" && <RestCard />}
      {sites && (page === "unwatched" || page === "unreachable" || page === "no-page") && (
        <SiteAccessRequest sites={sites} texts={texts} />
      )}
      <NextStep page={page} />
      {writeFromPage && page === "unwatched" && (
        <button type="button" class="button button-plain" data-testid="write-from-page" onClick={writeFromPage}>
          {texts.draft.fromPage}
        </button>
      )}
      {write && <WriteHere write={write} />}
      {page === "composer-missed" && <UnreadBox page={page} />}
      {(page === "no-page" || page === "unwatched" || page === "no-composer") && (
        <Sites links={page !== "no-composer"} />
      )}
    </NoDraftFrame>
  );
}

function NextStep({ page }: { page: PanelPage }) {
  const { client, reloadPage, openOptions, texts } = usePanel();
  if (page === "switched-off") {
    return (
      <button type="button" class="button button-main" onClick={openOptions}>
        {texts.views.switchedOff.action}
      </button>
    );
  }
  if (page !== "no-composer" && page !== "composer-missed" && page !== "unreachable") return null;
  const isUnreachable = page === "unreachable";
  return (
    <button
      type="button"
      class={isUnreachable ? "button button-main" : "button button-plain"}
      data-testid={isUnreachable ? "reload" : "look-again"}
      onClick={() => (isUnreachable ? reloadPage() : client.lookAgain())}
    >
      <ReloadIcon />
      {isUnreachable ? texts.views.unreachable.action : texts.views.noComposer.action}
    </button>
  );
}

/** Names of the sites that the extension watches; as links if the tab shows none of them. */
function Sites({ links }: { links: boolean }) {
  const { texts, guideline } = usePanel();
  return (
    <div class="sites">
      <p>{texts.views.sites}</p>
      <ul class="site-list">
        {channels.map((channel) => {
          const { name, formerName } = guideline.platforms[channel];
          return (
            <li key={channel}>
              {links ? (
                <a class="site" href={addresses[channel]} target="_blank" rel="noreferrer">
                  {name}
                </a>
              ) : (
                <span class="site">{name}</span>
              )}
              {formerName && <span class="site-former"> ({texts.views.formerly(formerName)})</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
