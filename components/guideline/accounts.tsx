/** The organisation's accounts, grouped by name. */
import type { Guideline } from "../../rules/model/guideline";
import { usePanel } from "../context/panel-context";
import { Disclosure } from "../shell/disclosure";

type Account = Guideline["accounts"][number];

function groupByName(accounts: Account[]): Map<string, Account[]> {
  const groups = new Map<string, Account[]>();
  for (const account of accounts) groups.set(account.name, [...(groups.get(account.name) ?? []), account]);
  return groups;
}

export function Accounts() {
  const { guideline, texts } = usePanel();
  if (guideline.accounts.length === 0) return null;
  return (
    <Disclosure label={texts.guideline.accounts}>
      <AccountList accounts={guideline.accounts} />
    </Disclosure>
  );
}

export function AccountList({ accounts: listed }: { accounts: Account[] }) {
  return (
    <ul class="accounts">
      {[...groupByName(listed)].map(([name, accounts]) => (
        <li key={name}>
          <p class="account-name">
            <bdi>{name}</bdi>
          </p>
          <ul>
            {accounts.map((account) => (
              <AccountLine key={`${account.channel}/${account.handle}/${account.url}`} account={account} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function AccountLine({ account }: { account: Account }) {
  const { guideline, texts } = usePanel();
  const label = `${guideline.platforms[account.channel].name} ${account.handle ?? ""}`.trim();
  return (
    <li class="account-line">
      {account.url ? (
        <a href={account.url} target="_blank" rel="noreferrer">
          {label}
        </a>
      ) : (
        label
      )}
      {account.status !== "ok" && (
        <span class="account-status"> – {texts.guideline.accountStatus[account.status]}</span>
      )}
    </li>
  );
}
