import { afterEach, expect, it, vi } from "vitest";
import { isGone, logUnlessGone } from "./failures";

afterEach(() => {
  vi.restoreAllMocks();
});

const goneInChrome = [
  "No tab with id: 5.",
  "Could not establish connection. Receiving end does not exist.",
  "The tab was closed.",
  "Frame with ID 0 was removed.",
  "The message port closed before a response was received.",
  "The page keeping the extension port is moved into back/forward cache, so the message channel is closed.",
  "Attempting to use a disconnected port object",
];
const goneInFirefox = [
  "Invalid tab ID: 5",
  "Could not establish connection. Receiving end does not exist.",
  "Attempt to postMessage on disconnected port",
  "Message manager disconnected",
  "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
];

it.each([...goneInChrome, ...goneInFirefox])("recognises that the other side has gone: %s", (message) => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  expect(isGone(new Error(message))).toBe(true);
  logUnlessGone("A message was not sent")(new Error(message));
  expect(log).not.toHaveBeenCalled();
});

it.each([new TypeError("undefined is not a function"), new Error("QUOTA_BYTES quota exceeded"), "corrupt", undefined])(
  "logs everything else: %s",
  (problem) => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    logUnlessGone("A message was not sent")(problem);
    expect(log.mock.calls).toEqual([["A message was not sent:", problem]]);
  },
);
