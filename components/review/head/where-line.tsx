/** One line with channel, kind of post and account; says so if the composer was not recognised with certainty. */
import { placeKey } from "../../../session/review/resolve-draft";
import { usePanel } from "../../context/panel-context";
import { InfoIcon } from "../../icons/icon";
import { excerpt } from "../../text/excerpt";

const longestName = 60;

export function WhereLine() {
  const { state, texts, guideline } = usePanel();
  const { draft, observed } = state;
  if (!draft || !observed) return null;
  const { surface } = texts.where;
  const kind = draft.surface === "comment" && draft.parent !== null ? surface.reply : surface[draft.surface];
  const account = draft.postingAs?.name || observed.account?.name;
  const { images = 0, videos = 0, pollOptions = [], link } = draft.media ?? {};
  const attached = [
    images > 0 ? texts.where.images(images) : "",
    videos > 0 && draft.surface !== "video" ? texts.where.videos(videos) : "",
    pollOptions.length > 0 ? texts.where.poll(pollOptions.length) : "",
    link ? texts.where.link : "",
  ].filter(Boolean);
  return (
    <div class="where" data-testid="where">
      <p class="where-line">
        {[draft.channel, ...(draft.alsoOn ?? [])].map((channel) => guideline.platforms[channel].name).join(" + ")}
        {" · "}
        {kind}
        {" · "}
        {account ? <bdi title={account}>{excerpt(account, longestName)}</bdi> : <em>{texts.where.unknownAccount}</em>}
        {attached.map((what) => ` · ${what}`)}
      </p>
      <PlaceQuestion />
      {observed.recognised === "generic" && (
        <p class="where-unsure">
          <InfoIcon /> {texts.where.unsure}
        </p>
      )}
    </div>
  );
}

/**
 * Asks whose page the post goes to, if the platform's page does not say it: some checks, such as that of the signature,
 * depend on it.
 */
function PlaceQuestion() {
  const { state, client, texts } = usePanel();
  const { observed, draft } = state;
  if (!observed || !draft || observed.place !== "unknown") return null;
  // the address of a feed names no page; a post written there most likely goes to the organisation's own page, and X has no other
  if (observed.surface !== "comment" && (placeKey(observed) === null || observed.channel === "x")) return null;
  return (
    <fieldset class="where-place" data-testid="place">
      <legend>{texts.where.place.question}</legend>
      {(["own", "outside"] as const).map((place) => (
        <button
          key={place}
          type="button"
          class="button button-plain button-choice"
          aria-pressed={draft.place === place}
          onClick={() => client.setPlace(place)}
        >
          {texts.where.place[place]}
        </button>
      ))}
    </fieldset>
  );
}
