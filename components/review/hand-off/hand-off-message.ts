/** The message for a colleague with the draft that is shown, and its subject. Pure. */
import type { Language } from "../../../rules/model/span";
import { translationRequest } from "../../../rules/writing/translation-request";
import { excerpt } from "../../text/excerpt";
import { requestMessage } from "./request-message";
import { type ReviewMessageInput, reviewMessage } from "./review-message";
import type { RichText } from "./rich-text";

/** Characters of the post in the subject. */
const longestSubject = 60;

export interface HandOffMessage extends RichText {
  subject: string;
}

/** `target`: the language to translate into; null asks for a review. */
export function handOffMessage(target: Language | null, input: ReviewMessageInput): HandOffMessage {
  const { draft, findings, guideline, texts } = input;
  const words = texts.handOff;
  const firstLine = draft.parts.join("\n").trim().split("\n", 1)[0] ?? "";
  const subject = `${target ? words.subjectTranslation : words.subjectReview}: ${excerpt(firstLine, longestSubject)}`;
  if (!target) return { ...reviewMessage(input), subject };
  const request = translationRequest(draft, findings, guideline, { ...input, target });
  return { ...requestMessage(request, guideline, texts), subject };
}
