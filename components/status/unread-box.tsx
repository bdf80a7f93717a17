/** What is shown while a box has the focus that is not read. Loaded when it is first needed: most people never see it. */
import { type UnreadBoxTexts, unreadBoxTexts } from "../../locales/unread-boxes";
import type { PanelPage } from "../../session/panel/panel-state";
import { usePanel } from "../context/panel-context";
import { NoDraftFrame, WriteHere } from "./no-draft-frame";
import { CopyStructure } from "./page-structure";

interface UnreadBoxProps {
  /** `composer-missed` has a frame already, and gets only what is added to it. */
  page: Extract<PanelPage, keyof UnreadBoxTexts> | "composer-missed";
  /** Opens the tab for writing without a platform; left out where there is none. */
  write?: (() => void) | undefined;
}

export function UnreadBox({ page, write }: UnreadBoxProps) {
  const { language } = usePanel();
  if (page === "composer-missed") return <CopyStructure />;
  return (
    <NoDraftFrame page={page} words={unreadBoxTexts[language][page]}>
      {page === "unknown-box" && <AskToRead />}
      {page === "unseen-frame" && write && <WriteHere write={write} />}
    </NoDraftFrame>
  );
}

function AskToRead() {
  const { client, language } = usePanel();
  const words = unreadBoxTexts[language]["unknown-box"];
  return (
    <>
      <button type="button" class="button button-main" onClick={() => client.readBox(false)}>
        {words.once}
      </button>
      <button type="button" class="button button-plain" onClick={() => client.readBox(true)}>
        {words.always}
      </button>
      <p class="hint">{words.alwaysHint}</p>
      <CopyStructure />
    </>
  );
}
