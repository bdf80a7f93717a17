/** The decision to publish without the other version, with a button to take it back. */
import { usePanel } from "../../context/panel-context";
import { TickIcon, UndoIcon } from "../../icons/icon";

export function DecisionRow() {
  const { state, client, texts } = usePanel();
  const decision = state.dismissals?.decision;
  const promised = state.settles?.language;
  if (promised)
    return (
      <p class="row row-plain" data-testid="settles">
        <TickIcon class="row-tick" />
        <span class="row-words">{texts.tasks.promised[promised]}</span>
      </p>
    );
  if (!decision) return null;
  return (
    <div class="row row-plain decision-row" data-testid="decision">
      <TickIcon class="row-tick" />
      <p class="row-words">
        {texts.languages.decided[decision.kind]}
        {decision.reason && <span class="row-note"> {decision.reason}</span>}
        {decision.owed && <span class="row-note"> {texts.languages.inTasks}</span>}
      </p>
      <button type="button" class="quiet-button" onClick={() => client.decide(null)}>
        <UndoIcon />
        {texts.languages.undo}
      </button>
    </div>
  );
}

/** How many findings were dismissed in this draft, with a button to bring them back. */
export function DismissedRow() {
  const { client, state, texts } = usePanel();
  const count = state.dismissals?.findings.length ?? 0;
  if (count === 0) return null;
  return (
    <div class="row row-plain" data-testid="dismissed">
      <p class="row-words row-note">{texts.findings.setAside(count)}</p>
      <button type="button" class="quiet-button" data-testid="restore" onClick={() => client.restore()}>
        <UndoIcon />
        {texts.findings.restore}
      </button>
    </div>
  );
}
