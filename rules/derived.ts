/** What several checks need to know about a draft; each value is computed once, when first asked for. */
import type { Draft } from "./draft";
import type { Guideline } from "./guideline/schema";
import { detectSpans } from "./language/detect-spans";
import type { LanguageSpan, VersionState } from "./language/span";
import { versionStates } from "./language/version-state";
import { findHashtags, type Hashtag } from "./text/hashtags";
import { findLinks, type Link } from "./text/links";

export interface Derived {
  /** Language spans, one list a part. */
  readonly spans: LanguageSpan[][];
  readonly versions: { fi: VersionState; sv: VersionState };
  /** Web addresses with and without scheme, all parts. */
  readonly links: Link[];
  readonly hashtags: Hashtag[];
  /** The acting account is the organisation's (convention: role main or area, or unknown on an own page). */
  readonly isOrganisation: boolean;
}

export function derive(draft: Draft, _guideline: Guideline): Derived {
  return {
    get spans() {
      return memo(this, "spans", draft.parts.map(detectSpans));
    },
    get versions() {
      return memo(this, "versions", versionStates(draft.parts, this.spans));
    },
    get links() {
      return memo(
        this,
        "links",
        draft.parts.flatMap((text, part) => findLinks(text, part)),
      );
    },
    get hashtags() {
      return memo(
        this,
        "hashtags",
        draft.parts.flatMap((text, part) => findHashtags(text, part)),
      );
    },
    get isOrganisation() {
      const role = draft.postingAs?.role ?? "unknown";
      return role === "main" || role === "area" || (role === "unknown" && draft.place === "own");
    },
  };
}

/** Replaces a getter by its value. */
function memo<T>(target: object, name: string, value: T): T {
  Object.defineProperty(target, name, { value, enumerable: true });
  return value;
}
