/** Addresses at which boxes that no platform file knows are read, because the person asked for it. Loaded where there are any. */
import { unreadBoxTexts } from "../../locales/unread-boxes";
import { Group, type PartProps } from "./group";

export function ReadAddresses({ settings: { readAddresses }, words, language, onChange }: PartProps) {
  const { heading, hint } = unreadBoxTexts[language].options;
  return (
    <Group heading={heading} hint={hint}>
      <ul>
        {readAddresses.map((address) => (
          <li key={address} class="muted">
            <strong class="listed-name">
              <bdi>{address}</bdi>
            </strong>
            <button
              type="button"
              class="button button-plain"
              aria-label={words.removeAccount(address)}
              onClick={() => onChange({ readAddresses: readAddresses.filter((other) => other !== address) })}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </Group>
  );
}
