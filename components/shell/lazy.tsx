/** Views in files of their own, which are loaded later, so that the page opens sooner. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

export interface Lazy<Props> {
  (props: Props): preact.JSX.Element | null;
  /** Loads the view ahead, so that it shows at once. Rejects if its file cannot be loaded. */
  load(): Promise<void>;
}

/** Makes a component whose code is loaded when it is first shown; until then, for a few ms, it is empty. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  let View: ComponentType<Props> | undefined;
  const loadOnce = async () => {
    View ??= await load();
  };
  function Shown(props: Props) {
    const [, setShown] = useState(View !== undefined);
    useEffect(() => void loadOnce().then(() => setShown(true)), []);
    return View ? <View {...props} /> : null;
  }
  return Object.assign(Shown, { load: loadOnce });
}
