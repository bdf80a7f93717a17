/**
 * Endings under which a bare name counts as an address ("kirkkonummi.fi/uimahalli"), for whoever reads a post: the checks
 * take it for a link, and the language model takes no word from it. X counts with a longer list (`top-level-domains.ts`).
 */
export const addressEndings = "fi com org net eu ax se info gov edu io ly be tv me app".split(" ");
