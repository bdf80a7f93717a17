/** Views that are loaded apart from the page, so that it opens sooner. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

export interface Lazy<Props> {
  (props: Props): preact.JSX.Element | null;
  /** Has it at hand before it is shown. */
  load(): Promise<void>;
}

/** A component that is loaded when it is first shown; nothing stands in its place until then, a few ms. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  let View: ComponentType<Props> | undefined;
  const has = async () => {
    View ??= await load();
  };
  function Shown(props: Props) {
    const [, setShown] = useState(View !== undefined);
    useEffect(() => void has().then(() => setShown(true)), []);
    return View ? <View {...props} /> : null;
  }
  return Object.assign(Shown, { load: has });
}
