/** What came of edits. */
export type EditResult = { status: "done" | "stale" | "gone" } | { status: "unverified"; text: string };

/** The composer, or its editor, is not there any more. */
export const gone: EditResult = { status: "gone" };
/** The text is not the one that the edits are meant for; nothing was changed. */
export const stale: EditResult = { status: "stale" };
