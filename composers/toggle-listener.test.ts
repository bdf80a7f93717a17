import { expect, it, vi } from "vitest";
import { toggleListener } from "./toggle-listener";

it("a listener that is added twice hears an event once, and none once it is removed", () => {
  const target = new EventTarget();
  const listener = vi.fn();
  const toggle = (on: boolean) => toggleListener(target, "input", listener, on, { capture: true });
  toggle(true);
  toggle(true);
  target.dispatchEvent(new Event("input"));
  expect(listener).toHaveBeenCalledTimes(1);
  toggle(false);
  target.dispatchEvent(new Event("input"));
  expect(listener).toHaveBeenCalledTimes(1);
  toggle(true);
  target.dispatchEvent(new Event("input"));
  expect(listener).toHaveBeenCalledTimes(2);
});

it("a listener goes with the signal in its options", () => {
  const target = new EventTarget();
  const listener = vi.fn();
  const end = new AbortController();
  toggleListener(target, "input", listener, true, { signal: end.signal });
  end.abort();
  target.dispatchEvent(new Event("input"));
  expect(listener).not.toHaveBeenCalled();
});
