/** Asks for access to the watched sites; shown only while the browser does not let the extension read them. */
import { useEffect, useState } from "preact/hooks";
import type { Texts } from "../../locales/texts";
import type { SiteAccess } from "../../session/browser/site-access";
import { LockIcon } from "../icons/icon";

export function SiteAccessRequest({ sites, texts }: { sites: SiteAccess; texts: Texts }) {
  const [state, setState] = useState<"given" | "missing" | "granted" | "refused">("given");
  useEffect(() => {
    let shown = true;
    void sites.isGiven().then((isGiven) => shown && setState(isGiven ? "given" : "missing"));
    return () => {
      shown = false;
    };
  }, [sites]);
  const words = texts.siteAccess;
  if (state === "given") return null;
  return (
    <div class="site-access" data-testid="site-access">
      {state === "granted" ? (
        <p role="status">{words.granted}</p>
      ) : (
        <>
          <p>
            <LockIcon /> {words.text}
          </p>
          <button
            type="button"
            class="button button-main"
            onClick={() => void sites.ask().then((isGiven) => setState(isGiven ? "granted" : "refused"))}
          >
            {words.allow}
          </button>
          {state === "refused" && (
            <p class="hint" role="alert">
              {words.refused}
            </p>
          )}
        </>
      )}
    </div>
  );
}
