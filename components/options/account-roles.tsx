/** Roles that the person gives to accounts which the organisation's directory does not list. */
import { useId, useRef, useState } from "preact/hooks";
import { type Role, roles } from "../../rules/model/draft";
import { Group, type PartProps, SetByPolicy } from "./group";

const choices = roles.filter((role) => role !== "unknown");
const isRole = (value: string): value is Role => choices.some((role) => role === value);

export function AccountRoles({ settings, policy, words, onChange }: PartProps) {
  const { accountRoles } = settings;
  const isFixed = (account: string) => Object.hasOwn(policy.accountRoles ?? {}, account);
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const [role, setRole] = useState<Role>("unknown");
  const select = useRef<HTMLSelectElement>(null);
  const add = () => {
    const typed = name.current?.value.trim() ?? "";
    if (!name.current || typed === "") return name.current?.focus();
    if (!isRole(role)) return select.current?.focus(); // nobody guesses what an account is
    onChange({ accountRoles: { ...accountRoles, [typed]: role } });
    name.current.value = "";
    name.current.focus();
  };
  const without = (account: string) =>
    Object.fromEntries(Object.entries(accountRoles).filter(([listed]) => listed !== account));
  return (
    <Group heading={words.accounts} hint={words.accountsHint}>
      <ul>
        {Object.entries(accountRoles).map(([account, listedRole]) => (
          <li key={account} class="muted">
            <span class="listed-name">
              <strong>
                <bdi>{account}</bdi>
              </strong>
              <span class="muted-account">{words.roles[listedRole]}</span>
            </span>
            {isFixed(account) ? (
              <SetByPolicy words={words} />
            ) : (
              <button
                type="button"
                class="button button-plain"
                aria-label={words.removeAccount(account)}
                onClick={() => onChange({ accountRoles: without(account) })}
              >
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        class="add-account"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div class="labelled">
          <label for={`${id}-name`}>{words.accountName}</label>
          <input id={`${id}-name`} ref={name} class="field" type="text" autocomplete="off" maxLength={200} />
        </div>
        <div class="labelled">
          <label for={`${id}-role`}>{words.accountRole}</label>
          <select
            id={`${id}-role`}
            ref={select}
            required
            class="field"
            value={role}
            onChange={({ currentTarget: { value } }) => isRole(value) && setRole(value)}
          >
            <option value="unknown">{words.chooseRole}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {words.roles[choice]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="button button-tinted">
          {words.add}
        </button>
      </form>
    </Group>
  );
}
