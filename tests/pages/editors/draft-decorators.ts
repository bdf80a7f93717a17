/** Draft.js decorators as X has them: hashtags, mentions and addresses stand in separate elements. */
import { CompositeDecorator, type ContentBlock } from "draft-js";
import { createElement, type ReactElement } from "react";
import { hashedClass } from "../shared/class-name";

const hashtagOrMention = /(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}_]+/gu;
const address =
  /(?:https?:\/\/|www\.)[^\s]+|(?<![\p{L}\p{N}_.@-])[\p{L}\p{N}-]{2,63}\.(?:fi|com|se|eu|org)(?![\p{L}\p{N}_])(?:\/[^\s]*)?/gu;

const mark =
  (pattern: RegExp) =>
  (block: ContentBlock, found: (start: number, end: number) => void): void => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };

const Coloured = (props: { children?: ReactElement }): ReactElement =>
  createElement("span", { className: hashedClass("coloured") }, props.children);

export const decorator = new CompositeDecorator([
  { strategy: mark(address), component: Coloured },
  { strategy: mark(hashtagOrMention), component: Coloured },
]);
