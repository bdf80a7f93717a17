/**
 * Puts layers over a guideline pack: the settings of a unit or a person, or those of a law or an organisation over a
 * general pack. A layer adds and tightens; it loosens only with a reason, which is shown, and never a check for
 * personal data. A layer that cannot be used throws a `GuidelineError` that names the layer and the field.
 */
import { checks } from "../checks/registry";
import type { Params } from "../context/check";
import { mergeParams } from "../context/params";
import {
  type CheckSettings,
  type Guideline,
  guidelineSchema,
  type Layer,
  layerKinds,
  layerSchema,
} from "../model/guideline";
import { withComposerKeys } from "./composer-keys";
import { GuidelineError, refusing } from "./guideline-error";
import { layerMigrations } from "./migrate";
import { parseFile, parseShape, refuseInconsistent, refuseMisshapen, refuseUnexplained } from "./parse";

/** A person's over a unit's over an organisation's over a law's: a few of each kind are many. */
const mostLayers = 20;

/**
 * `base` with `layers` over it, whatever order they come in.
 * @throws GuidelineError naming layer and field: `library: checks.emoji-use.reason: is missing`.
 */
export function withLayers(base: Guideline, layers: unknown[]): Guideline {
  if (layers.length > mostLayers) throw new GuidelineError("layers", `there are at most ${mostLayers} of them`);
  return refusing("layers", () => {
    const parsed = layers.map((json, at) =>
      namingLayer(nameOf(json) ?? `layer ${at + 1}`, () => parseFile(layerSchema, layerMigrations, json)),
    );
    return inOrder(base.id, parsed).reduce((under, layer) => namingLayer(layer.id, () => laidOver(under, layer)), base);
  });
}

/** @throws GuidelineError where what comes of it is no guideline; places in lists are counted in the layer. */
function laidOver(under: Guideline, layer: Layer): Guideline {
  const guideline = withLayer(under, layer);
  try {
    // each may be short enough, and both together too long
    parseShape(guidelineSchema, guideline);
    refuseInconsistent(guideline);
  } catch (problem) {
    if (problem instanceof GuidelineError) throw new GuidelineError(inLayer(problem.field, under), problem.reason);
    throw problem;
  }
  return guideline;
}

/** What a layer adds to these lists stands behind what was there. */
function inLayer(field: string, { accounts, hashtags, snippets = [] }: Guideline): string {
  return field.replace(/^(accounts|hashtags\.topics|snippets)\.(\d+)/, (_, list: string, at: string) => {
    const before = { accounts, snippets }[list]?.length ?? hashtags.topics.length;
    return `${list}.${Number(at) - before}`;
  });
}

function nameOf(json: unknown): string | null {
  const id = typeof json === "object" && json !== null && "id" in json ? json.id : null;
  return typeof id === "string" && id.length < 80 ? id : null;
}

/** Runs `work`; a `GuidelineError` from it gets the layer's name in front of its field. */
function namingLayer<T>(layer: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof GuidelineError) throw new GuidelineError(`${layer}: ${problem.field}`, problem.reason);
    throw problem;
  }
}

/** The layers in an order in which each comes after the one that it lies over. */
function inOrder(base: string, layers: Layer[]): Layer[] {
  const byId = new Map<string, Layer>();
  for (const layer of layers) {
    if (layer.id === base || byId.has(layer.id)) throw new GuidelineError(`${layer.id}: id`, "is there twice");
    byId.set(layer.id, layer);
  }
  const ordered: Layer[] = [];
  const place = (layer: Layer, above: Layer[]): void => {
    if (ordered.includes(layer)) return;
    const path = [...above, layer];
    const under = byId.get(layer.over);
    if (under && path.includes(under)) {
      const circle = [...path.slice(path.indexOf(under)), under].map(({ id }) => id).join(" → ");
      throw new GuidelineError(`${layer.id}: over`, `the layers lie over each other in a circle: ${circle}`);
    }
    if (!under && layer.over !== base)
      throw new GuidelineError(`${layer.id}: over`, `there is no pack or layer "${layer.over}"`);
    if (under && layerKinds.indexOf(under.kind) > layerKinds.indexOf(layer.kind))
      throw new GuidelineError(`${layer.id}: over`, `a ${layer.kind} layer does not lie over a ${under.kind} one`);
    if (under) place(under, path);
    ordered.push(layer);
  };
  for (const layer of layers) place(layer, []);
  return ordered;
}

function withLayer(under: Guideline, layer: Layer): Guideline {
  const { hashtags, accounts = [], glossary = [], placeNames = [], templates = {}, snippets, composerKeys } = layer;
  const settings = Object.entries(layer.checks ?? {}).map(
    ([id, change]) => [id, changedSettings(id, under.checks[id], change)] as const,
  );
  const { id, version, title, reviewBy } = layer;
  return {
    ...under,
    layers: [...(under.layers ?? []), { id, version, title, ...(reviewBy ? { reviewBy } : {}) }],
    checks: { ...under.checks, ...Object.fromEntries(settings) },
    hashtags: {
      general: [...new Set([...under.hashtags.general, ...(hashtags?.general ?? [])])],
      topics: [...under.hashtags.topics, ...(hashtags?.topics ?? [])],
    },
    accounts: [...under.accounts, ...accounts],
    glossary: [...glossary, ...under.glossary],
    placeNames: [...placeNames, ...under.placeNames],
    templates: {
      ...under.templates,
      ...(templates.signature ? { signature: templates.signature } : {}),
      ...(templates.feedback ? { feedback: templates.feedback } : {}),
    },
    ...(snippets ? { snippets: [...(under.snippets ?? []), ...snippets] } : {}),
    ...(composerKeys ? { composerKeys: withComposerKeys(under.composerKeys ?? {}, composerKeys) } : {}),
  };
}

function changedSettings(
  id: string,
  previous: CheckSettings | undefined,
  change: NonNullable<Layer["checks"]>[string],
): CheckSettings {
  const check = checks.find((candidate) => candidate.id === id);
  if (!check || !previous) throw new GuidelineError(`checks.${id}`, "there is no check with this id below");
  const { reason, levels, params, enabled = previous.enabled } = change;
  refuseMisshapen(check, params);
  const now: CheckSettings = {
    ...previous,
    enabled,
    ...(levels ? { levels: { ...previous.levels, ...levels } } : {}),
    // both have been validated against the defaults of the check
    ...(params ? { params: mergeParams((previous.params ?? {}) as Params, params) } : {}),
  };
  refuseUnexplained(check, { ...now, reason }, previous);
  return reason ? { ...now, reason } : now;
}
