/**
 * Pages that the person has marked as the organisation's own or somebody else's, where the platform does not say it.
 */
import { channels } from "../../rules/model/draft";
import type { Guideline } from "../../rules/model/guideline";
import { Group, type PartProps } from "./group";

/** The name to show for a key such as `facebook/groups/123`: `Facebook: groups/123`. */
export function placeName(key: string, guideline: Guideline): string {
  const [first, ...address] = key.split("/");
  const channel = channels.find((one) => one === first);
  return channel ? `${guideline.platforms[channel].name}: ${address.join("/")}` : key;
}

export function Places({ settings: { places }, words, guideline, onChange }: PartProps & { guideline: Guideline }) {
  const listed = Object.entries(places);
  if (listed.length === 0) return null;
  const without = (key: string) => Object.fromEntries(listed.filter(([other]) => other !== key));
  return (
    <Group heading={words.places} hint={words.placesHint}>
      <ul>
        {listed.map(([key, place]) => (
          <li key={key} class="muted">
            <span class="listed-name">
              <strong>
                <bdi>{placeName(key, guideline)}</bdi>
              </strong>
              <span class="muted-account">{words.placeIs[place]}</span>
            </span>
            <button
              type="button"
              class="button button-plain"
              aria-label={words.removeAccount(placeName(key, guideline))}
              onClick={() => onChange({ places: without(key) })}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </Group>
  );
}
