/** The schema for keys of compose boxes, in packs and in layers. */
import * as z from "zod";
import { labelTrouble, selectorTrouble } from "./composer-key-trouble";
import { channels, surfaces } from "./draft";
import { day, listOf, without } from "./guideline-values";

const mostKeys = 50;

/** A list that is left out is empty. */
const keys = z.strictObject({
  selectors: listOf(without(selectorTrouble), mostKeys).default([]),
  labels: listOf(without(labelTrouble), mostKeys).default([]),
});
const keysBySurface = z.partialRecord(z.enum(surfaces), keys).default({});

/**
 * Keys by which compose boxes and their publish buttons are known, beside those that the platform files have: for a
 * platform that has changed its pages. They are only added; for boxes that are left alone there is no field.
 */
export const composerKeys = z.partialRecord(
  z.enum(channels),
  z.strictObject({
    boxes: keysBySurface,
    publish: keysBySurface,
    /** When the platform's page was last looked at. */
    checkedOn: day,
  }),
);
