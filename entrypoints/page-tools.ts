import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { applyEdits } from "../composers/apply-edits";
import { mark, unmark } from "../composers/mark";
import { describeStructure } from "../composers/page-structure";
import { offerPageTools } from "../composers/page-tools";

export default defineUnlistedScript(() => offerPageTools({ applyEdits, mark, unmark, describeStructure }));
