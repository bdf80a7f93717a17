/** Lets screen readers say the verdict without interrupting them, and not too often. An empty text takes the last one away. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Announcement, announcementWait } from "./announcement";

export function LiveVerdict({ text }: { text: string }) {
  const lastAnnouncement = useRef<Announcement | null>(null);
  const [shown, setShown] = useState("");
  useEffect(() => {
    if (text === "") return setShown("");
    const wait = announcementWait(lastAnnouncement.current, text, performance.now());
    if (wait === null) return;
    const timer = setTimeout(() => {
      lastAnnouncement.current = { text, at: performance.now() };
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
