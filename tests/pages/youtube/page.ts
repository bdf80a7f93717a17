/**
 * YouTube and YouTube Studio: title and description of a video, answers in Studio, posts of a channel, comments; beside them boxes
 * that are none of our business. Served with Trusted Types enforced; empty copies of boxes, without a size, stand beside them as in
 * the real pages.
 */
import { element } from "../shared/element";
import { showPage } from "../shared/page";
import { offerToTests } from "../shared/practice-window";
import { organisation } from "../shared/samples";
import { addDecoy } from "./decoys";
import { closeComposer, composers, settings, tag } from "./parts";
import { studioComposers } from "./studio";
import { watchComposers } from "./watch";

const isStudio = location.hostname === "studio.youtube.com";
const adders = isStudio ? studioComposers : watchComposers;

showPage(settings, element("main", {}));
if (isStudio)
  document.body.prepend(tag("ytcp-navigation-drawer", {}, element("div", { id: "entity-name" }, organisation.name)));

offerToTests(composers, {
  open(name) {
    if (addDecoy(name)) return;
    const add = adders[name];
    if (!add) throw new Error(`This page has ${Object.keys(adders).join(", ")}, not "${name}".`);
    add();
  },
  close: () => closeComposer(composers.current()),
  multiply(count) {
    for (let copy = 0; copy < count; copy++) Object.values(adders).at(-1)?.();
  },
});
