/** Lets screen readers say the verdict without interrupting them, and not too often. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Announced, announcementWait } from "./announcement";

export function LiveVerdict({ text }: { text: string }) {
  const said = useRef<Announced | null>(null);
  const [shown, setShown] = useState("");
  useEffect(() => {
    const wait = announcementWait(said.current, text, performance.now());
    if (wait === null) return;
    const timer = setTimeout(() => {
      said.current = { text, at: performance.now() };
      setShown(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {shown}
    </p>
  );
}
