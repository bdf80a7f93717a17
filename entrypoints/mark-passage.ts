import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { mark, unmark } from "../composers/mark";
import { offerPassageMarks } from "../composers/passage-marks";

export default defineUnlistedScript(() => offerPassageMarks({ mark, unmark }));
