/**
 * The pages and the addresses they stand at. A new platform is one folder with a `page.ts` (and, where needed, a
 * `page.css`) and one line here.
 */
export interface TestPage {
  /** Folder of the page. */
  name: string;
  /** Empty = on every host. */
  hosts: string[];
  /** Paths it answers to, without the query. */
  paths: RegExp;
  title: string;
  /** Further response headers, for platforms whose headers matter (Trusted Types …). */
  headers?: Record<string, string>;
}

export const pages: TestPage[] = [
  { name: "blank", hosts: [], paths: /^\/blank$/, title: "Blank" },
  { name: "busy", hosts: [], paths: /^\/busy$/, title: "Busy" },
  { name: "plain", hosts: [], paths: /^\/(plain|unfamiliar)$/, title: "Plain text boxes" },
  {
    name: "facebook",
    hosts: ["www.facebook.com", "web.facebook.com"],
    paths:
      /^\/($|groups\/[^/]+\/?$|kirkkonummi\/?$|reels\/create\/?$|(messages\/t|stories)\/\d+\/?$|marketplace\/(you|create)\/)/,
    title: "Facebook",
  },
  {
    name: "x",
    hosts: ["x.com", "twitter.com"],
    paths:
      /^\/($|home$|compose\/(post|articles\/edit\/\d+)$|kirkkonummi$|\w+\/status\/\d+$|(messages|i\/chat)\/[\d-]+$|i\/(grok|lists\/create)$|settings\/profile$)/,
    title: "X",
  },
  {
    name: "instagram",
    hosts: ["www.instagram.com"],
    paths: /^\/($|create\/select\/?$|kirkkonummenkunta\/?$|(p|direct\/t|stories\/\w+)\/[^/]+\/?$|accounts\/edit\/?$)/,
    title: "Instagram",
  },
  {
    name: "linkedin",
    hosts: ["www.linkedin.com"],
    paths:
      /^\/((feed|sharing\/compose|preload\/sharebox|messaging|article\/new|in\/\w+)\/?|company\/[^/]+\/admin\/page-posts\/published\/?)$/,
    title: "LinkedIn",
  },
  {
    name: "youtube",
    hosts: ["www.youtube.com", "studio.youtube.com"],
    paths:
      /^\/($|watch$|live_chat$|post\/\w+$|@\w+\/(community|posts)$|video\/\w+\/(edit|comments|translations)$|channel\/\w+\/(videos\/upload|editing\/profile)$)/,
    title: "YouTube",
    headers: { "content-security-policy": "require-trusted-types-for 'script'" },
  },
  {
    name: "business",
    hosts: ["business.facebook.com"],
    paths: /^\/latest\/(composer|reels_composer|story_composer|planner|inbox\/all)\/?$/,
    title: "Meta Business Suite",
  },
  {
    name: "frames",
    hosts: ["www.linkedin.com", "business.facebook.com"],
    paths: /^\/(interop|latest\/home)\/?$/,
    title: "Composers in frames",
  },
];

/** Every host that the server stands in for. */
export const hosts = [...new Set(pages.flatMap((page) => page.hosts))];

export function findPage(host: string, path: string): TestPage | null {
  if (!hosts.includes(host)) return null;
  return pages.find((page) => (page.hosts.length === 0 || page.hosts.includes(host)) && page.paths.test(path)) ?? null;
}
