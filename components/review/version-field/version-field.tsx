/**
 * The missing language as a field in the panel: written or pasted here, it goes into the post with one press. It is uncontrolled, so
 * that a key costs no drawing beyond what depends on it.
 */
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../../rules/model/span";
import { versionFits } from "../../../rules/outline/written-version";
import { usePanel } from "../../context/panel-context";
import { TickIcon } from "../../icons/icon";
import { MoreButton } from "../../shell/more-button";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { findingMarks } from "../finding/finding-marks";
import type { Repair } from "../finding/use-repair";
import { FactChips } from "./fact-chips";
import { FormerVersion } from "./former-version";
import { otherAccount } from "./other-account";
import { OtherWays } from "./other-ways";
import { TranslateButton } from "./translate-button";
import { usePaste } from "./use-paste";
import { useSettledDraft } from "./use-settled-draft";
import { VersionProblems } from "./version-problems";

interface VersionFieldProps {
  /** Of the check `both-languages`, saying that this version is missing. */
  entry: Keyed<PlacedFinding>;
  language: Language;
  repair: Repair;
}

export function VersionField({ entry, language, repair }: VersionFieldProps) {
  const { client, state, guideline, texts, language: shownIn } = usePanel();
  const { finding } = entry.item;
  const { draft } = state;
  const settled = useSettledDraft(draft, state.observed?.composer);
  const version = state.version?.language === language ? state.version : null;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [showsMore, setShowsMore] = useState(false);
  const [text, setText] = useState(version?.text ?? "");
  const replacements = version?.replacements ?? 0;
  const words = texts.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a text that was not typed here is put into the field
  useLayoutEffect(() => {
    const stored = version?.text ?? "";
    if (box.current && box.current.value !== stored) box.current.value = stored;
    setText(stored);
  }, [replacements, language]);

  function write(next: string): void {
    setText(next);
    client.writeVersion(language, next, "person");
  }
  /** As if it were typed, so that the browser's own undo takes it back. */
  function putAtCaret(inserted: string): void {
    const field = box.current;
    if (!field) return;
    field.focus();
    if (document.execCommand?.("insertText", false, inserted)) return;
    field.setRangeText(inserted, field.selectionStart, field.selectionEnd, "end");
    write(field.value);
  }
  function putFact(fact: string): void {
    const before = box.current?.value.slice(0, box.current.selectionStart) ?? "";
    putAtCaret(before === "" || /\s$/u.test(before) ? fact : ` ${fact}`);
  }
  /** A translation takes its time: whose the text is now is not what it was at the press. */
  const isMachineNow = () => client.state.version?.language === language && client.state.version.isMachine;
  /** What a person wrote meanwhile stays. */
  function takeTranslation(translation: string): void {
    const written = box.current?.value.trim() ?? "";
    const isOwn = written !== "" && !isMachineNow();
    client.writeVersion(language, isOwn ? `${written}\n\n${translation}` : translation, "machine");
  }
  function takeRepaired(repaired: string): void {
    if (box.current) box.current.value = repaired;
    setText(repaired);
    client.writeVersion(language, repaired, isMachineNow() ? "machine" : "person");
  }
  const { pasted, onFocus, onPaste } = usePaste(draft, language, putAtCaret);
  if (!draft) return null;
  const isEmpty = text.trim() === "";
  const inserted = version?.inserted ?? null;
  const isForThread =
    !isEmpty && draft.channel === "x" && !versionFits(settled ?? draft, guideline, language, text, inserted);
  const elsewhere = otherAccount(finding);
  const account = String(elsewhere?.values.account ?? "");
  const insertWords = isForThread ? words.continueInThread : inserted ? words.replace : words.insert;
  const insertButton = (look: string, command?: string) => (
    <button
      type="button"
      class={`button ${look}`}
      data-testid="insert-version"
      data-command={command}
      aria-disabled={isEmpty || repair.working !== null}
      onClick={() => (isEmpty ? box.current?.focus() : repair.run("version", client.insertVersion))}
    >
      {repair.working === "version" ? texts.findings.working : insertWords}
    </button>
  );
  return (
    <section
      class="card version-card"
      {...findingMarks(entry.key, finding, guideline, shownIn)}
      aria-labelledby={`${id}-label`}
    >
      <h3 class="card-title">
        <label for={id} id={`${id}-label`}>
          {elsewhere ? words.elsewhere[language](account) : words.label[language]}
        </label>
      </h3>
      <FormerVersion language={language} />
      <textarea
        ref={box}
        id={id}
        class="field version-text"
        data-testid="version-text"
        data-command="open-row"
        lang={language}
        dir="auto"
        rows={4}
        spellcheck
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onFocus={onFocus}
        onPaste={onPaste}
      />
      {pasted && (
        <p class="hint" role="status" data-testid="pasted">
          {words.pasted[pasted][language]}
        </p>
      )}
      {version?.isMachine && !isEmpty && (
        <p class="version-machine" data-testid="machine-text">
          <span>{words.machine}</span>
          <button type="button" class="quiet-button" data-testid="confirm-version" onClick={client.confirmVersion}>
            <TickIcon />
            {words.confirm}
          </button>
        </p>
      )}
      <FactChips draft={settled ?? draft} language={language} written={text} onPress={putFact} />
      <VersionProblems draft={settled ?? draft} language={language} text={text} onChange={takeRepaired} />
      <div class="version-actions">
        {elsewhere ? (
          <button
            type="button"
            class="button button-main"
            data-testid="to-other-account"
            aria-describedby={`${id}-label`}
            onClick={() => repair.run("version", () => client.applyFix(finding, elsewhere))}
          >
            {words.publishElsewhere}
          </button>
        ) : (
          insertButton("button-main", "apply-repair")
        )}
        <TranslateButton language={language} onText={takeTranslation} />
        <MoreButton
          label={words.otherWays}
          isOpen={showsMore}
          controls={`${id}-more`}
          testid="other-ways"
          onPress={() => setShowsMore(!showsMore)}
        />
      </div>
      <div id={`${id}-more`} hidden={!showsMore}>
        {showsMore && elsewhere && insertButton("button-plain version-here")}
        {showsMore && <OtherWays finding={finding} name={entry.key} repair={repair} describedBy={`${id}-label`} />}
      </div>
    </section>
  );
}
