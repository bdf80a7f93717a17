/** The accounts for which someone switched a check off in the panel ("Never for this account"), each with the way back. */
import type { Settings } from "../../session/stored/settings";
import { checkTitle } from "../guideline/check-titles";
import type { PartProps } from "./group";

/** Ids of the checks that are off for some account. */
export const mutedSomewhere = ({ mutedChecks }: Pick<Settings, "mutedChecks">): Set<string> =>
  new Set(Object.values(mutedChecks).flat());

interface MutedAccountsProps extends PartProps {
  /** Id of the check. */
  check: string;
}

export function MutedAccounts({ check, settings, words, language, onChange }: MutedAccountsProps) {
  const { mutedChecks } = settings;
  const accounts = Object.keys(mutedChecks).filter((account) => mutedChecks[account]?.includes(check));
  if (accounts.length === 0) return null;
  const title = checkTitle(check, language);
  const without = (account: string) => ({
    ...mutedChecks,
    [account]: (mutedChecks[account] ?? []).filter((id) => id !== check),
  });
  return (
    <ul class="muted-accounts">
      {accounts.map((account) => {
        const name = account || words.unknownAccount;
        return (
          <li key={account} class="muted">
            <span class="muted-account listed-name">
              {words.mutedFor} <bdi>{name}</bdi>
            </span>
            <button
              type="button"
              class="button button-plain"
              aria-label={words.unmuteCheck(title, name)}
              onClick={() => onChange({ mutedChecks: without(account) })}
            >
              {words.unmute}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
