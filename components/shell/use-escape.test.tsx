// @vitest-environment happy-dom
import { render } from "preact";
import { useRef, useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useEscape } from "./use-escape";

function Opened({ name, children }: { name: string; children: preact.ComponentChildren }) {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button type="button" class={name} aria-expanded={isOpen} aria-controls={name} onClick={() => setOpen(!isOpen)}>
        {name}
      </button>
      <div id={name}>{isOpen && children}</div>
    </>
  );
}

function Nested() {
  const container = useRef<HTMLDivElement>(null);
  useEscape(container);
  return (
    <div ref={container}>
      <Opened name="outer">
        <Opened name="inner">
          <input type="text" aria-label="reason" />
        </Opened>
      </Opened>
    </div>
  );
}

const field = () => document.querySelector("input");
const isOpen = (name: string) => document.querySelector(`.${name}`)?.getAttribute("aria-expanded") === "true";
const pressEscape = (target: Element | null) =>
  act(
    () => void target?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true })),
  );

beforeEach(() => act(() => render(<Nested />, document.body)));
afterEach(() => act(() => render(null, document.body)));

it("closes the innermost of what is open around the focus, which goes to its button", async () => {
  await pressEscape(field());
  expect([isOpen("outer"), isOpen("inner")]).toEqual([true, false]);
  expect(document.activeElement?.className).toBe("inner");
  await pressEscape(document.activeElement);
  expect(isOpen("outer")).toBe(false);
});

it("closes what the button with the focus has opened", async () => {
  await pressEscape(document.querySelector(".inner"));
  expect([isOpen("outer"), isOpen("inner")]).toEqual([true, false]);
});

it("leaves a field alone in which something is written", async () => {
  const written = field();
  if (written) written.value = "Suomenkielinen koulu";
  await pressEscape(written);
  expect([isOpen("outer"), isOpen("inner")]).toEqual([true, true]);
});
