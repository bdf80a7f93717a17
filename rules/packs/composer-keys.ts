/** Keys of compose boxes in packs and layers: put together, and compared. Pure; throws nothing. */
import type { Guideline } from "../model/guideline";
import { type JsonChange, jsonChanges } from "./json-changes";

type ByChannel = NonNullable<Guideline["composerKeys"]>;
type OfChannel = NonNullable<ByChannel[keyof ByChannel]>;
type BySurface = OfChannel["boxes"];
type Lists = NonNullable<BySurface[keyof BySurface]>;

/** `under` and behind it what is `added`, without doubles: nothing of `under` goes. */
export const withComposerKeys = (under: ByChannel, added: ByChannel): ByChannel =>
  joined(under, added, (was = { boxes: {}, publish: {}, checkedOn: "" }, more) => ({
    boxes: joined(was.boxes, more.boxes, joinedLists),
    publish: joined(was.publish, more.publish, joinedLists),
    // the later of two days comes later in the order of letters too
    checkedOn: more.checkedOn > was.checkedOn ? more.checkedOn : was.checkedOn,
  }));

const joinedLists = (was: Lists = { selectors: [], labels: [] }, more: Lists): Lists => ({
  selectors: [...new Set([...was.selectors, ...more.selectors])],
  labels: [...new Set([...was.labels, ...more.labels])],
});

/** All of `under`, with what `join` makes of the values that have something added. */
function joined<Value>(
  under: Record<string, Value | undefined>,
  added: Record<string, Value | undefined>,
  join: (was: Value | undefined, more: Value) => Value,
): Record<string, Value> {
  const names = new Set([...Object.keys(under), ...Object.keys(added)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const [was, more] = [under[name], added[name]];
      const value = more ? join(was, more) : was;
      return value ? [[name, value]] : [];
    }),
  );
}

/** One change for each key, though all of a platform's may come at once. */
export function composerKeyChanges({ composerKeys: from }: Guideline, { composerKeys: to }: Guideline): JsonChange[] {
  const path = ["composerKeys"];
  const changes = jsonChanges(withEveryList(from, to), withEveryList(to, from), path);
  return changes.length > 0 ? changes : jsonChanges(from, to, path);
}

/** The keys, with an empty list where only `other` has one. */
function withEveryList(keys: ByChannel = {}, other: ByChannel = {}): object {
  const emptied = (bySurface: BySurface): BySurface =>
    Object.fromEntries(Object.keys(bySurface).map((surface) => [surface, { selectors: [], labels: [] }]));
  const empty = Object.entries(other).map(([channel, { boxes, publish }]) => {
    const own = keys[channel as keyof ByChannel]; // a name out of the same kind of record
    return [
      channel,
      {
        boxes: { ...emptied(boxes), ...own?.boxes },
        publish: { ...emptied(publish), ...own?.publish },
        checkedOn: own?.checkedOn,
      },
    ];
  });
  return { ...keys, ...Object.fromEntries(empty) };
}
