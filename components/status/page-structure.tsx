/** The structure of the page around the box, for a report: read first, then copied. */
import { useEffect, useState } from "preact/hooks";
import { unreadBoxTexts } from "../../locales/unread-boxes";
import { copyText } from "../../session/browser/clipboard";
import { usePanel } from "../context/panel-context";
import { ClipboardIcon, TickIcon } from "../icons/icon";
import { Disclosure } from "../shell/disclosure";

export function CopyStructure() {
  const { language } = usePanel();
  return (
    <Disclosure label={unreadBoxTexts[language].structure.open}>
      <Structure />
    </Disclosure>
  );
}

/** As the page is when this is opened. */
function Structure() {
  const { client, language, texts } = usePanel();
  const words = unreadBoxTexts[language].structure;
  /** null: the page has not answered yet. */
  const [structure, setStructure] = useState<string | null>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    let isShown = true;
    void client.describeStructure().then((answer) => isShown && setStructure(answer));
    return () => {
      isShown = false;
    };
  }, [client]);
  if (structure === null) return null;
  if (structure === "") return <p role="status">{words.none}</p>;
  return (
    <div class="structure">
      <p>{words.holds}</p>
      <textarea
        class="field structure-text"
        data-testid="structure"
        lang="en"
        dir="ltr"
        readOnly
        rows={10}
        spellcheck={false}
        aria-label={words.label}
        value={structure}
      />
      <button type="button" class="button button-tinted" onClick={() => void copyText(structure).then(setCopied)}>
        {isCopied ? <TickIcon /> : <ClipboardIcon />}
        {isCopied ? texts.notice.copyAgain : texts.notice.copy}
      </button>
      <p class="hint" role="status">
        {isCopied === false && texts.handOff.failed}
      </p>
    </div>
  );
}
