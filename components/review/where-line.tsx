/** Channel, kind and acting account, on one line; says so where we are not sure. */
import { InfoIcon } from "../icons/icon";
import { usePanel } from "../panel-context";
import { excerpt } from "./excerpt";

const longestName = 60;

export function WhereLine() {
  const { state, texts, guideline } = usePanel();
  const { draft, observed } = state;
  if (!draft || !observed) return null;
  const { surface } = texts.where;
  const kind = draft.surface === "comment" && draft.parent !== null ? surface.reply : surface[draft.surface];
  const account = draft.postingAs?.name || observed.account?.name;
  return (
    <div class="where" data-testid="where">
      <h2 class="visually-hidden">{texts.where.heading}</h2>
      <p class="where-line">
        <strong>{guideline.platforms[draft.channel].name}</strong> · {kind}
        {" · "}
        {account ? <bdi title={account}>{excerpt(account, longestName)}</bdi> : <em>{texts.where.unknownAccount}</em>}
      </p>
      {observed.recognised === "generic" && (
        <p class="where-unsure">
          <InfoIcon /> {texts.where.unsure}
        </p>
      )}
    </div>
  );
}
