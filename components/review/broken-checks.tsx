/** Says which checks could not run on this draft, so that nobody takes their silence for a good sign. */
import { checkTitle } from "../../rules/message";
import { usePanel } from "../context/panel-context";
import { WarningIcon } from "../icons/icon";

/** `failures`: as a review has them, `id: reason`. */
export function BrokenChecks({ failures }: { failures: readonly string[] }) {
  const { texts, language } = usePanel();
  if (failures.length === 0) return null;
  const ids = failures.map((failure) => failure.split(":", 1).join());
  // what is no check, such as the lengths, has no title
  const titles = [...new Set(ids)].map((id) => checkTitle(id, language)).filter((title) => !ids.includes(title));
  return (
    <p class="broken-checks" role="alert" data-testid="broken-checks">
      <WarningIcon />
      <span>{texts.verdict.brokenChecks(titles.join(", ") || texts.verdict.brokenOther)}</span>
    </p>
  );
}
