/** Adds or removes a listener; adding it twice adds it once. */
export function toggleListener<Occurrence extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: Occurrence) => void,
  on: boolean,
  options: AddEventListenerOptions,
): void {
  const change = on ? target.addEventListener : target.removeEventListener;
  change.call(target, type, listener as EventListener, options); // the caller knows the type's events
}
