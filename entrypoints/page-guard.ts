import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { offerPageGuard } from "../composers/page-guard";
import { createPublishGuard } from "../composers/publish-guard";

export default defineUnlistedScript(() => offerPageGuard(createPublishGuard));
