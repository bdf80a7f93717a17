/** Filled when the extension is built (`tools/bundle/said-by-language.ts`); without that, the checks hold their texts. */
export const said: readonly string[] = [];
