/** Posts of a thread that wait for their place: the next one is on the clipboard, and can be copied again. */
import { usePanel } from "../context/panel-context";
import { ClipboardIcon } from "../icons/icon";
import { excerpt } from "../text/excerpt";

export function RestCard() {
  const { state, client, texts } = usePanel();
  const [next] = state.rest;
  if (next === undefined) return null;
  return (
    <section class="card rest-card" data-testid="rest" aria-label={texts.rest.heading}>
      <h3 class="card-title">{texts.rest.heading}</h3>
      <p class="rest-text" dir="auto">
        {excerpt(next, 80)}
      </p>
      <div class="card-actions">
        <button type="button" class="button button-tinted" data-testid="copy-rest" onClick={client.copyRest}>
          <ClipboardIcon /> {texts.rest.copyAgain}
        </button>
        <button type="button" class="quiet-button" data-testid="drop-rest" onClick={client.dropRest}>
          {texts.rest.drop}
        </button>
      </div>
    </section>
  );
}
