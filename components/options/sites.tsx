/** On which platforms the extension reads what is written, and whether it asks before personal data is published. */
import { type Channel, channels } from "../../rules/model/draft";
import type { Guideline } from "../../rules/model/guideline";
import { isSet } from "../../session/stored/policy";
import { asksMissingVersion } from "../../session/stored/settings";
import { Group, type PartProps, SetByPolicy } from "./group";

interface SitesProps extends PartProps {
  hostsOf: Record<Channel, string[]>;
  guideline: Guideline;
}

export function Sites({ settings, policy, words, hostsOf, guideline, onChange }: SitesProps) {
  const { sitesOff } = settings;
  return (
    <Group heading={words.sites} hint={words.sitesHint}>
      <ul class="site-choices">
        {channels.map((channel) => (
          <li key={channel}>
            <label class="choice">
              <input
                type="checkbox"
                name={channel}
                checked={!sitesOff.includes(channel)}
                disabled={policy.sites?.[channel] !== undefined}
                onChange={(event) =>
                  onChange({
                    sitesOff: event.currentTarget.checked
                      ? sitesOff.filter((off) => off !== channel)
                      : [...sitesOff, channel],
                  })
                }
              />
              <span>
                {guideline.platforms[channel].name} <span class="choice-detail">{hostsOf[channel].join(" · ")}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {policy.sites && <SetByPolicy words={{ setByPolicy: words.setInPart }} />}
      <label class="choice">
        <input
          type="checkbox"
          name="ask-before-publishing"
          checked={settings.askBeforePublishing}
          disabled={isSet(policy, "askBeforePublishing")}
          onChange={(event) => onChange({ askBeforePublishing: event.currentTarget.checked })}
        />
        <span>{words.askBeforePublishing}</span>
      </label>
      {isSet(policy, "askBeforePublishing") && <SetByPolicy words={words} />}
      {settings.askBeforePublishing && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              name="ask-missing-version"
              checked={asksMissingVersion(settings, guideline)}
              disabled={isSet(policy, "askMissingVersion")}
              onChange={(event) => onChange({ askMissingVersion: event.currentTarget.checked })}
            />
            <span>{words.askMissingVersion}</span>
          </label>
          {isSet(policy, "askMissingVersion") && <SetByPolicy words={words} />}
        </>
      )}
    </Group>
  );
}
