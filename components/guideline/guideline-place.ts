/** Where someone is in the guideline; kept while another tab is shown. */
/** Kept by the panel, so that changing tabs loses nothing. */
export interface GuidelinePlace {
  query: string;
  open: string[];
  /** Where "why" leads to. */
  goTo: { section: string; statement: string | null } | null;
}

export const guidelineStart: GuidelinePlace = { query: "", open: [], goTo: null };
