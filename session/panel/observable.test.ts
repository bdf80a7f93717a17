import { expect, it, vi } from "vitest";
import { createObservable } from "./observable";

const first = { name: "Kirjasto", count: 1 };

it("a change is merged into the value, which is another object then, and told to everyone", () => {
  const observable = createObservable(first);
  const heard: unknown[] = [];
  observable.subscribe(() => heard.push(["a", observable.value]));
  observable.subscribe(() => heard.push(["b", observable.value]));
  observable.change({ count: 2 });
  expect(heard).toEqual([
    ["a", { name: "Kirjasto", count: 2 }],
    ["b", { name: "Kirjasto", count: 2 }],
  ]);
  expect(first).toEqual({ name: "Kirjasto", count: 1 });
});

it("a silent change is made and told to nobody", () => {
  const observable = createObservable(first);
  const listener = vi.fn();
  observable.subscribe(listener);
  observable.changeSilently({ count: 2 });
  expect(observable.value).toEqual({ name: "Kirjasto", count: 2 });
  expect(listener).not.toHaveBeenCalled();
});

it("a subscription ends where it is ended, and the others go on", () => {
  const observable = createObservable(first);
  const [ended, other] = [vi.fn(), vi.fn()];
  const end = observable.subscribe(ended);
  observable.subscribe(other);
  end();
  observable.change({ count: 2 });
  expect(ended).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledTimes(1);
});
