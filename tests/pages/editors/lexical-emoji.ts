/** Emoji as pictures inside Lexical: the text is only in the `alt` of an image, and still in the model. */
import {
  DecoratorNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
  TextNode,
} from "lexical";
import { element } from "../shared/element";

type SerializedEmojiImage = Spread<{ emoji: string }, SerializedLexicalNode>;

const emojiInText =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/u;
const emptyPicture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

export class EmojiImageNode extends DecoratorNode<null> {
  private readonly emoji: string;

  static override getType(): string {
    return "emoji-image";
  }

  static override clone(node: EmojiImageNode): EmojiImageNode {
    return new EmojiImageNode(node.emoji, node.__key);
  }

  static override importJSON(serialized: SerializedEmojiImage): EmojiImageNode {
    return new EmojiImageNode(serialized.emoji);
  }

  constructor(emoji = "", key?: NodeKey) {
    super(key);
    this.emoji = emoji;
  }

  override exportJSON(): SerializedEmojiImage {
    return { ...super.exportJSON(), emoji: this.emoji };
  }

  override createDOM(): HTMLElement {
    const picture = element("img", { class: "emoji", alt: this.emoji, src: emptyPicture, draggable: "false" });
    return element("span", { contenteditable: "false" }, picture);
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): true {
    return true;
  }

  override getTextContent(): string {
    return this.emoji;
  }

  override decorate(): null {
    return null;
  }
}

/** Turns the first emoji of a text node into a picture; Lexical calls again for the rest. */
function $takeOutEmoji(node: TextNode): void {
  const found = emojiInText.exec(node.getTextContent());
  if (!found) return;
  const [emoji] = found;
  const parts = node.splitText(found.index, found.index + emoji.length);
  const holder: LexicalNode | undefined = parts.find((part) => part.getTextContent() === emoji);
  if (!holder) return;
  const picture = new EmojiImageNode(emoji);
  holder.replace(picture);
  picture.selectNext(0, 0);
}

export function showEmojiAsImages(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, $takeOutEmoji);
}
