/**
 * All checks; a new one is imported and listed here. The options page lists them in this order, and it decides between
 * findings of one level at the same place.
 */

import type { Check } from "../context/check";
import { accountHandle } from "./account-handle";
import { allCaps } from "./all-caps";
import { altText } from "./alt-text/alt-text";
import { answerToCriticism } from "./answer-to-criticism";
import { answering } from "./answering";
import { balancedVersions } from "./balanced-versions";
import { bothLanguages } from "./both-languages";
import { channelFit } from "./channel-fit";
import { clearLanguage } from "./clear-language";
import { copiedRemains } from "./copied-remains/copied-remains";
import { correctForms } from "./correct-forms/correct-forms";
import { correctingRumours } from "./correcting-rumours";
import { crisis } from "./crisis";
import { crossPost } from "./cross-post";
import { debateTone } from "./debate-tone";
import { emojiUse } from "./emoji-use";
import { executableLink } from "./executable-link";
import { feedbackChannel } from "./feedback-channel";
import { generalHashtags } from "./general-hashtags";
import { hashtagForm } from "./hashtag-form";
import { identityNumber } from "./identity-number";
import { invisibleCharacters } from "./invisible-characters";
import { lengthLimit } from "./length-limit";
import { linkAddress } from "./link-address/link-address";
import { linkLanguage } from "./link-language";
import { linkText } from "./link-text";
import { matchingFacts } from "./matching-facts/matching-facts";
import { mediaRights } from "./media-rights";
import { misreadLetters } from "./misread-letters/misread-letters";
import { officialTerms } from "./official-terms";
import { outlineLeft } from "./outline-left";
import { ownProfile } from "./own-profile";
import { peopleInMedia } from "./people-in-media/people-in-media";
import { personalContact } from "./personal-contact/personal-contact";
import { pictureOrVideo } from "./picture-or-video";
import { possibleDates } from "./possible-dates/possible-dates";
import { postingAs } from "./posting-as";
import { punctuation } from "./punctuation/punctuation";
import { readableHashtags } from "./readable-hashtags";
import { repeatedText } from "./repeated-text";
import { replyLanguage } from "./reply-language";
import { secrecyMark } from "./secrecy-mark";
import { sensitivePerson } from "./sensitive-person/sensitive-person";
import { signature } from "./signature";
import { styledLetters } from "./styled-letters";
import { threat } from "./threat";
import { videoCaptions } from "./video-captions";
import { videoInText } from "./video-in-text";
import { videoOnYoutube } from "./video-on-youtube";
import { websiteLink } from "./website-link";

export const checks: readonly Check[] = [
  officialTerms,
  correctForms,
  accountHandle,
  allCaps,
  altText,
  answerToCriticism,
  answering,
  balancedVersions,
  bothLanguages,
  outlineLeft,
  channelFit,
  clearLanguage,
  copiedRemains,
  correctingRumours,
  crisis,
  crossPost,
  debateTone,
  emojiUse,
  executableLink,
  feedbackChannel,
  generalHashtags,
  hashtagForm,
  identityNumber,
  invisibleCharacters,
  lengthLimit,
  linkAddress,
  linkLanguage,
  linkText,
  matchingFacts,
  mediaRights,
  misreadLetters,
  ownProfile,
  peopleInMedia,
  personalContact,
  pictureOrVideo,
  possibleDates,
  postingAs,
  punctuation,
  readableHashtags,
  repeatedText,
  replyLanguage,
  secrecyMark,
  sensitivePerson,
  signature,
  styledLetters,
  threat,
  videoCaptions,
  videoInText,
  videoOnYoutube,
  websiteLink,
];
