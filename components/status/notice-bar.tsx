/** The result of the last repair, unless it simply succeeded. It is at the lower edge, so that nothing else moves. */
import { useState } from "preact/hooks";
import type { Notice } from "../../session/panel/panel-state";
import { usePanel } from "../context/panel-context";
import { ClipboardIcon, CloseIcon, InfoIcon, TickIcon, WarningIcon } from "../icons/icon";

const wordsOf = {
  stale: "stale",
  "not-undone": "notUndone",
  gone: "gone",
  unverified: "unverified",
  copied: "copied",
  "not-copied": "notCopied",
  "not-stored": "notStored",
} as const;
const icons = {
  stale: InfoIcon,
  "not-undone": InfoIcon,
  gone: InfoIcon,
  unverified: ClipboardIcon,
  copied: ClipboardIcon,
  "not-copied": WarningIcon,
  "not-stored": WarningIcon,
};

export function NoticeBar() {
  const { state, client, texts } = usePanel();
  const { notice } = state;
  if (!notice) return null;
  const Icon = icons[notice.kind];
  return (
    <div class={`notice notice-${notice.kind}`} role="alert" data-testid="notice" data-kind={notice.kind}>
      <Icon />
      <div class="notice-body">
        <p>{texts.notice[wordsOf[notice.kind]]}</p>
        {notice.kind === "not-copied" && notice.text !== undefined && <CopyBox notice={notice} text={notice.text} />}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.close}
        title={texts.close}
        onClick={() => client.closeNotice()}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

/** The text to copy, by hand or with the button: the browser may let a click copy where it refused a script. */
function CopyBox({ notice, text }: { notice: Notice; text: string }) {
  const { texts } = usePanel();
  const [copied, setCopied] = useState<Notice | null>(null);
  return (
    <>
      <textarea class="field copy-box" readOnly rows={4} aria-label={texts.notice.notCopied} value={text} />
      <button
        type="button"
        class="button button-tinted"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(
            () => setCopied(notice),
            () => setCopied(null),
          );
        }}
      >
        {copied === notice ? <TickIcon /> : <ClipboardIcon />}
        {copied === notice ? texts.notice.copyAgain : texts.notice.copy}
      </button>
    </>
  );
}
