/** One press for all mechanical repairs, where there are several. */
import type { Finding } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import type { Repair } from "../finding/use-repair";
import { safelyRepaired } from "./rows";

const fewest = 2;

export function RepairAll({ findings, repair }: { findings: readonly Finding[]; repair: Repair }) {
  const { client, texts } = usePanel();
  const safe = safelyRepaired(findings);
  if (safe.length < fewest) return null;
  return (
    <div class="row row-plain">
      <button
        type="button"
        class="button button-tinted"
        data-testid="repair-all"
        aria-disabled={repair.working !== null}
        onClick={() => repair.run("all", () => client.applyAll(safe))}
      >
        {repair.working === "all" ? texts.findings.working : texts.findings.repairAll(safe.length)}
      </button>
    </div>
  );
}
