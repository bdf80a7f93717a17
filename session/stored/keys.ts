/** Every key of the browser's storage that the extension uses. */

/** Local storage: stays on this computer. */
export const settingsKey = "settings";
export const tasksKey = "tasks";
export const guidelineKey = "guideline";
/** Of the organisation, through the browser's managed storage. */
export const policyKey = "policy";
export const policyGuidelineKey = "policy-guideline";
export const keptDraftsKey = "kept-drafts";
export const snippetsKey = "snippets";
export const figuresKey = "figures";

/** Session storage: gone with the browser. */
/** Of older versions; for those of now see `draft-keys.ts`. */
export const panelDraftKey = "writing";
export const tabDraftKey = (tab: number) => `tab-${tab}`;
export const dismissalsKey = (tab: number) => `dismissals-${tab}`;
export const versionKey = (tab: number) => `version-${tab}`;
export const restKey = (tab: number) => `rest-${tab}`;

const privatePrefix = "private/";
/** Of the copy that private windows have of a value of local storage. */
export const privateKey = (key: string) => `${privatePrefix}${key}`;
export const isPrivateKey = (key: string) => key.startsWith(privatePrefix);

/** The tab that a key of `keyOf` belongs to; null for every other key. */
export function tabOfKey(key: string, keyOf: (tab: number) => string): number | null {
  const tab = Number(key.split("-").at(-1));
  return Number.isInteger(tab) && keyOf(tab) === key ? tab : null;
}
