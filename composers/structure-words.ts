/**
 * Which words of a page's keys are shown in a report. A key such as `tweetTextarea_0` is a word of programmers, one such as
 * `UserAvatar-Container-anna_e` holds somebody's name, and nothing tells them apart. So a word is shown only where it stands in a
 * list here, or in a selector that the product knows: whatever else a page holds cannot come out.
 */

const split = (words: string) => words.trim().split(/\s+/);

/** Words that nobody is called by, as interfaces are made of them. Not "mark", "rich" or "grant": these are names as well. */
const interfaceWords = new Set(
  split(`
    action active activity add admin alt app application area article attach attachment attachments audience author
    avatar back background bar body bottom box btn bubble bubbles button buttons cancel caption card channel chat child choice
    close collapsed column comment commentary commentbox comments commit community company component compose composer
    contained container content contenteditable contents control conversation cover create creation current date description
    detail details dialog direct discard dm dock done draft drafts draftjs drawer drop dropdown edit editable editor element
    emoji empty end entity event events expand expandable expanded external feed field fields file files first flow focus
    focused footer form frame front full gif global grid group groups grok hashtag header heading headline hidden
    highlight home hover icon id iframe image images inbox index inline inner input inputs inset insert interop item items key
    keyboard label last layer layers layout left length lexical limit line link links list listitem live load loading log
    main media member mention mentions menu message messages messaging messenger metadata mobile modal model more msg name nav
    navigation new next node none note notification number old open option options outer outlet overlay page pane panel paragraph
    parent part parts photo picker picture pictures placeholder playlist poll popover popup post posts preview primary
    privacy product profile progress prompt prosemirror publish query quill quote reaction reel reels region reply replies
    repost retweet right root row save schedule scheduled scroll scroller search secondary section select selected selector
    send settings share sharebox sharing sheet shell show side sidebar slate slot small social source stage state
    status step sticker story stories studio style submit subtitle surface switcher tab table tablist tabs tag tags target text
    textarea textbox textfield thread thumbnail thumbnails time timeline tiptap title toast toggle token toolbar tool
    tools tooltip top translation trigger tweet type unit update updates upload uploads url user value video videos view
    viewport visibility visible watch widget window wrapper write writer yt ytcp ytd
  `),
);

/** Behind one of these a key may go on with a name, which can be any word ("user-share"). */
const personWords = new Set(split("account actor author avatar member name profile user"));
const afterPersonWords = new Set([
  ...personWords,
  ...split("box button container icon image list menu picker switcher N"),
]);

/** Values of attributes that choose from a list: roles, types and states. */
export const listedValues = new Set(
  split(`
    alert alertdialog application article banner blockquote button cell checkbox columnheader combobox complementary contentinfo
    dialog document feed figure form generic grid gridcell group heading img link list listbox listitem log main marquee menu
    menubar menuitem menuitemcheckbox menuitemradio navigation none note option paragraph presentation progressbar radio
    radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table
    tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem
    text submit reset file hidden email password tel url number date time image color range
    true false mixed plaintext-only inline both polite assertive off
  `),
);

const hidden = "…";
const longestKey = 60;
/** Capitals and small letters, digits, and what stands between them: `DMDrawer_0` has four pieces. */
const pieces = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[-_.:]+/g;

/** Words of selectors, in small letters. */
export const wordsOf = (selectors: readonly string[]): Set<string> =>
  new Set(selectors.flatMap((selector) => (selector.match(pieces) ?? []).map((piece) => piece.toLowerCase())));

/** A key without what may be about people: its words up to the first that is in no list, numbers as `N`. */
export function shownKey(value: string, knownWords: ReadonlySet<string>): string {
  if (value.length > longestKey || !/^[\w.:-]+$/.test(value)) return hidden;
  let shown = "";
  let isPerson = false;
  for (const [piece] of value.matchAll(pieces)) {
    if (/^[-_.:]/.test(piece)) {
      shown += piece;
      continue;
    }
    const word = /^\d{1,4}$/.test(piece) ? "N" : piece.toLowerCase();
    const isKnown = isPerson
      ? afterPersonWords.has(word)
      : word === "N" || interfaceWords.has(word) || knownWords.has(word);
    if (!isKnown) return shown.replace(/^[-_.:]+$/, "") + hidden;
    shown += word === "N" ? word : piece;
    isPerson ||= personWords.has(word);
  }
  return shown;
}
