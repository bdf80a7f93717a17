import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createEditQueue } from "../composers/edit-queue";
import { mark, unmark } from "../composers/mark";
import { describeStructure } from "../composers/page-structure";
import { offerPageTools } from "../composers/page-tools";

export default defineUnlistedScript(() =>
  offerPageTools({
    ...{ createEditQueue, mark, unmark },
    describeStructure: (focused, { boxes = {}, publish = {} } = { boxes: {}, publish: {} }) =>
      describeStructure(focused, [...Object.values(boxes), ...Object.values(publish)]),
  }),
);
