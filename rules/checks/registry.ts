/** Every check; the order does not matter. A new check is a line here. */
import { allCaps } from "./all-caps";
import { bothLanguages } from "./both-languages";
import type { Check } from "./check";
import { generalHashtags } from "./general-hashtags";
import { identityNumber } from "./identity-number";
import { lengthLimit } from "./length-limit";
import { linkLanguage } from "./link-language";
import { pictureOrVideo } from "./picture-or-video";
import { websiteLink } from "./website-link";

export const checks: readonly Check[] = [
  allCaps,
  bothLanguages,
  generalHashtags,
  identityNumber,
  lengthLimit,
  linkLanguage,
  pictureOrVideo,
  websiteLink,
];
