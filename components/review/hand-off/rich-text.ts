/** A message for mail and Teams, as plain text and as HTML that needs no styles; everything that someone wrote is escaped. Pure. */

/** `quote`: a text of the post; an empty paragraph is a place to write. */
export type Block =
  | { kind: "heading" | "paragraph" | "quote"; text: string }
  | { kind: "list"; heading: string; items: readonly string[] };

export interface RichText {
  /** For programs that cannot paste HTML. */
  text: string;
  html: string;
}

export function richText(blocks: readonly Block[]): RichText {
  return { text: blocks.map(plain).join("\n\n"), html: blocks.map(markup).join("") };
}

const plain = (block: Block) =>
  block.kind === "list" ? [block.heading, ...block.items.map((item) => `- ${item}`)].join("\n") : block.text;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const paragraph = (text: string) => `<p>${escaped(text).replaceAll("\n", "<br>") || "<br>"}</p>`;
const bold = (text: string) => `<p><b>${escaped(text)}</b></p>`;

function markup(block: Block): string {
  if (block.kind === "list")
    return `${bold(block.heading)}<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
  if (block.kind === "heading") return bold(block.text);
  return block.kind === "quote" ? `<blockquote>${paragraph(block.text)}</blockquote>` : paragraph(block.text);
}
