/** Views in files of their own, which are loaded later, so that the page opens sooner. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePanel } from "../context/panel-context";

export interface Lazy<Props> {
  (props: Props): preact.JSX.Element | null;
  /** Loads the view ahead, so that it shows at once. Rejects if its file cannot be loaded. */
  load(): Promise<void>;
}

/** Said where a view cannot be loaded: its file has gone with an update of the extension. */
export function NotLoaded() {
  const { texts } = usePanel();
  return (
    <p class="lead" role="alert" data-testid="not-loaded">
      {texts.views.notLoaded}
    </p>
  );
}

/** Makes a component whose code is loaded when it is first shown; until then, for a few ms, it is empty. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  let View: ComponentType<Props> | undefined;
  const loadOnce = async () => {
    View ??= await load();
  };
  function Shown(props: Props) {
    const [state, setState] = useState<"loading" | "shown" | "failed">("loading");
    useEffect(() => {
      loadOnce().then(
        () => setState("shown"),
        (problem: unknown) => {
          console.error("A view could not be loaded.", problem);
          setState("failed");
        },
      );
    }, []);
    if (View) return <View {...props} />;
    return state === "failed" ? <NotLoaded /> : null;
  }
  return Object.assign(Shown, { load: loadOnce });
}
