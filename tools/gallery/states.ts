/** For the gallery: the states that panel, popup and options can show, by name. */

import { defaultGuideline } from "../../rules/model/default-guideline";
import { review } from "../../rules/review";
import { nothingWritten, type Writing } from "../../rules/writing/compose";
import type { PanelDraftState } from "../../session/panel/panel-draft";
import type { Notice, PanelState, PanelVersion } from "../../session/panel/panel-state";
import type { Figures } from "../../session/stored/figures";
import type { BrokenGuideline } from "../../session/stored/guideline-for-pages";
import type { PolicyInUse } from "../../session/stored/policy-store";
import { readPolicy } from "../../session/stored/read-policy";
import { defaultSettings, type Settings } from "../../session/stored/settings";
import { type DatedTask, noTasks, type TaskList } from "../../session/stored/task-list";
import { dismissedOf, draftOf, emptyState, findingOf, stateOf } from "../../tests/support/fixtures";

const finnishPost =
  "Masalan kirjaston aukiolo muuttuu joulukuussa. Omatoimikirjasto palvelee joka päivä kello 7–21, ja henkilökunta on paikalla arkisin kello 10–18.\n\nTERVETULOA LUKEMAAN JA LAINAAMAAN!";
const bothPost =
  "Masalan kirjasto on suljettu itsenäisyyspäivänä 6.12. Palaamme maanantaina klo 10.\nLue lisää aukioloajoista: https://www.kirkkonummi.fi/kirjasto\n\n***\n\nMasaby bibliotek är stängt på självständighetsdagen 6.12. Vi öppnar igen på måndag kl. 10.\nLäs mer om öppettiderna: https://www.kyrkslatt.fi/bibliotek\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans";
const [finnishPart = "", swedishPart = ""] = bothPost.split("\n\n***\n\n");
const wrongLinks = bothPost
  .replace("https://www.kyrkslatt.fi/bibliotek", "https://www.kirkkonummi.fi/kirjasto")
  .replace(" #YhdessäTillsammans", "");
const identity =
  "Hakemuksesi on vastaanotettu, 131052-308T. Käsittelemme sen viikon kuluessa ja ilmoitamme päätöksestä kirjeellä.";
const xPost =
  "Asukasilta Veikkolan koululla torstaina 3.12. klo 18–20. Tule kertomaan, millainen keskusta sinusta pitäisi olla. Kahvia ja pullaa! Invånarkväll i Veikkola skola torsdag 3.12 kl. 18–20. Kom och berätta hurdant centrum du vill ha. Vi bjuder på kaffe och bulle! https://www.kirkkonummi.fi/asukasilta";

/** As the first page's practice, and as people begin: a Finnish event without its Swedish version. */
const eventPost =
  "Kirkonkylän joulutori avataan torilla perjantaina 11.12. klo 16–19! Tarjolla on käsitöitä, glögiä ja musiikkia, ja lapsille on oma työpaja. Tapahtuma on maksuton.";
/** A post in which twelve things are to be looked at. */
const manyThings =
  "TERVETULOA KAIKKI MUKAAN!!! Joulutori avataan keskiviikkona 11.12. klo 16:00 -19:00 ja 31.11. osoitteessa kirkkonumi.fi/joulutori, soita  0401234567 tai maija.meikalainen@gmail.com . Hinta 5€ #kirkkonumenkunta #joulunavaus2026kirkkonummella 🎄🎄🎄🎄🎄🎄🎄 klikkaa tästä";

function withFacts(): PanelState {
  return stateOf(draftOf(bothPost.replace("kl. 10", "kl. 11").replace(" på måndag", "")));
}

/** A reminder with points to tick, and a finding for information. */
function withChecklist(): PanelState {
  const draft = draftOf(bothPost, { channel: "instagram", media: { images: 0, videos: 0, altTexts: null } });
  const picture = review(draft, defaultGuideline).findings.find(({ check }) => check === "picture-or-video");
  const reminder = picture ? [{ ...picture, level: "reminder" as const }] : [];
  return stateOf(draft, {
    findings: [...(picture ? [picture] : []), ...reminder, findingOf({ level: "info" })],
    dismissals: {
      findings: [dismissedOf("website-link", "missing")],
      ticks: ["picture-or-video/missing/sharp"],
      decision: null,
    },
  });
}

const long = "Kirkkonummen ruotsinkielisen varhaiskasvatuksen ja perusopetuksen henkilöstöpalvelut – ".repeat(3);

/** More findings than any real draft has: `count` passages in capitals, each its own or all the same. */
function withMany(count: number, isSame = false): PanelState {
  const lines = Array.from({ length: count }, (_, at) => `TERVETULOA KAIKKI ${isSame ? "MUKAAN" : at + 100}`);
  const draft = draftOf(lines.join("\n"));
  let start = 0;
  const findings = lines.map((line) => {
    const end = start + line.length;
    const finding = findingOf({ ranges: [{ part: 0, start, end }], values: { text: line } });
    start = end + 1;
    return finding;
  });
  return stateOf(draft, { findings });
}

/** The event whose Swedish is in the panel's field. */
function withVersion(change: Partial<PanelVersion>): PanelState {
  const empty: PanelVersion = { language: "sv", text: "", isMachine: false, inserted: null, replacements: 1 };
  return stateOf(draftOf(eventPost), { version: { ...empty, ...change } });
}

const owedTask: DatedTask = {
  ...{ id: "owed", kind: "owed-version", day: "2020-11-23", channel: "facebook", language: "sv" },
  account: "Kirkkonummen ruotsinkielinen varhaiskasvatus ja esiopetus – Småbarnspedagogik och förskola i Kyrkslätt",
  post: { promised: "2020-11-23", text: finnishPost, isCut: true, page: "/", goesTo: "" },
};

export const panelStates: Record<string, () => PanelState> = {
  "post-one-language": () => stateOf(draftOf(finnishPost)),
  "post-many": () => withMany(500),
  "post-twice": () => withMany(2, true),
  "post-event": () => stateOf(draftOf(eventPost)),
  /** The Finnish begins at half past, the Swedish at the full hour; nothing else is to be done. */
  "post-wrong-time": () =>
    stateOf(
      draftOf(
        "Uimahalli avataan huoltotauon jälkeen keskiviikkona 2.12. klo 9.30. Lue lisää uimahallista: https://www.kirkkonummi.fi/uimahalli\n\n***\n\nSimhallen öppnas efter servicepausen onsdagen den 2 december kl. 9. Läs mer om simhallen: https://www.kyrkslatt.fi/simhall\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans #uimahalli #simhall",
        { media: null, postingAs: { name: "Kirkkonummen uimahalli – Kyrkslätts simhall", role: "area" } },
      ),
    ),
  "post-twelve": () => stateOf(draftOf(manyThings)),
  "x-event": () => stateOf(draftOf(eventPost, { channel: "x", media: null })),
  "instagram-picture": () =>
    stateOf(draftOf(eventPost, { channel: "instagram", media: { images: 1, videos: 0, altTexts: null } })),
  "instagram-other-account": () =>
    stateOf(
      draftOf(eventPost, {
        ...{ channel: "instagram", media: { images: 1, videos: 0, altTexts: null } },
        postingAs: { name: "kirkkonummenkunta", role: "main" },
      }),
    ),
  "post-version-written": () =>
    stateOf(draftOf(eventPost), {
      version: {
        ...{ language: "sv", isMachine: true, inserted: null, replacements: 1 },
        text: "Kyrkbyns jultorg öppnas på torget fredagen den 11 december kl. 16–20! Det bjuds på hantverk, glögg och musik.",
      },
    }),
  "post-version-problems": () => withVersion({ text: "Jultorget öppnas på torget lördagen den 12 december kl. 15." }),
  "post-version-own": () =>
    withVersion({
      text: "Kyrkbyns jultorg öppnas på torget fredagen den 11 december kl. 16–19! Det bjuds på hantverk, glögg och musik. Evenemanget är avgiftsfritt.",
    }),
  /** It was put in, and somebody has taken it out of the post. */
  "post-version-again": () => withVersion({ text: "Jultorget öppnas 11.12.", inserted: "Jultorget öppnas 11.12." }),
  "post-version-put-in": () =>
    stateOf(draftOf(bothPost), {
      done: { kind: "version", language: "sv" },
      version: { language: "sv", text: swedishPart, isMachine: false, inserted: swedishPart, replacements: 0 },
    }),
  "post-facts-three": () =>
    stateOf(
      draftOf(
        bothPost
          .replace("maanantaina klo 10.", "maanantaina 7.12. klo 10. Näyttelyn liput 5 €.")
          .replace("på måndag kl. 10.", "måndagen den 8.12 kl. 11. Biljetter till utställningen 6 €."),
      ),
    ),
  /** Two findings about one passage are one row. */
  "post-same-passage": () => {
    const shouted = bothPost.replace("Palaamme", "TERVETULOA KAIKKI MUKAAN!!! Palaamme");
    const state = stateOf(draftOf(shouted));
    const ranges = state.findings.find(({ check }) => check === "all-caps")?.ranges ?? [];
    const exclamations = findingOf({ check: "punctuation", kind: "doubled", ranges, values: { correct: "!" } });
    return { ...state, findings: [...state.findings, exclamations] };
  },
  /** The Swedish that was promised for a Finnish post. */
  // what is seen of them is the translation, see `translators.ts`
  "translation-download": () => stateOf(draftOf(eventPost)),
  "translation-sentences": () => stateOf(draftOf(eventPost)),
  "translation-ended": () => stateOf(draftOf(eventPost)),
  "post-settles": () => {
    const state = stateOf(draftOf(`${swedishPart}`));
    const findings = state.findings.filter(({ check }) => check !== "both-languages");
    return { ...state, findings, settles: owedTask };
  },
  "post-done-long": () =>
    stateOf(draftOf(bothPost), {
      done: {
        kind: "hashtags",
        tags: ["#Kirkkonummi", "#Kyrkslätt", "#YhdessäTillsammans", "#varhaiskasvatus", "#småbarnspedagogik"],
      },
    }),
  "post-former": () =>
    stateOf(draftOf(eventPost), { formerVersion: { language: "sv", text: "Simhallen är stängd hela veckan." } }),
  "post-done": () => stateOf(draftOf(bothPost), { done: { kind: "hashtags", tags: ["#Kirkkonummi", "#Kyrkslätt"] } }),
  "x-rest": () =>
    stateOf(draftOf(eventPost, { channel: "x", media: null }), {
      rest: ["Kyrkbyns jultorg öppnas på torget fredagen den 11 december kl. 16–19! Det bjuds på hantverk och musik."],
      dismissals: { findings: [], ticks: [], decision: { kind: "thread", reason: "", language: "sv" } },
      findings: [],
    }),
  "post-several": () => stateOf(draftOf(wrongLinks)),
  "post-ready": () => stateOf(draftOf(bothPost)),
  "post-writing": () => ({ ...stateOf(draftOf("Masalan kirjasto on")), findings: [] }),
  /** Everything that was found is put off, but a place is still to be filled in. */
  "post-unfinished": () => {
    const state = stateOf(draftOf(`${bothPost}\n– [nimi], [tehtävä]`));
    const dismissals = { findings: [dismissedOf("outline-left", "left")], ticks: [], decision: null };
    return { ...state, findings: [], dismissals };
  },
  "post-broken": () => {
    const state = stateOf(draftOf(bothPost));
    const failures = ["website-link: is not a function", "matching-facts: is not a function", "lengths: broken"];
    return { ...state, judgement: "broken", review: state.review && { ...state.review, failures } };
  },
  "post-empty": () => stateOf(draftOf("")),
  "post-identity": () => stateOf(draftOf(`${identity} ${identity.slice(0, 40)} tänään.`)),
  "post-facts": withFacts,
  "post-checklist": withChecklist,
  "post-decided": () => {
    const state = stateOf(draftOf(finnishPost));
    return {
      ...state,
      findings: state.findings.filter(({ check }) => check !== "both-languages"),
      dismissals: {
        findings: [dismissedOf("all-caps", "capitals")],
        ticks: [],
        decision: { kind: "one-language-audience", reason: "Julkaisu on yhden suomenkielisen koulun vanhemmille." },
      },
    };
  },
  "post-english": () => stateOf(draftOf("The library is closed on Independence Day. We are back on Monday at ten.")),
  "post-third-language": () =>
    stateOf(
      draftOf(
        `${bothPost}\n\nБібліотека Масала зачинена у День Незалежності 6.12. Ми знову відчинимо у понеділок о 10 годині.\n\n#Kirkko\u200bnummi`,
      ),
    ),
  "x-too-long": () => stateOf(draftOf(xPost, { channel: "x", media: null })),
  "x-thread": () =>
    stateOf(
      draftOf([xPost.slice(0, 128), `${xPost.slice(129)} ${xPost.slice(129, 290)}`], { channel: "x", media: null }),
    ),
  "reply-unknown-box": () => {
    const state = stateOf(
      draftOf("Tack för frågan! Biblioteket öppnar klockan tio.", {
        surface: "comment",
        parent: "När öppnar ni?",
        postingAs: null,
        place: "unknown",
        media: null,
      }),
    );
    return { ...state, observed: state.observed && { ...state.observed, recognised: "generic" } };
  },
  /** A reply on a page whose address stands for a place that the extension does not know yet. */
  "reply-where": () => {
    const state = stateOf(
      draftOf("Kiitos palautteesta! Välitämme sen tielaitokselle.", {
        ...{ surface: "comment", parent: "Milloin Masalantie aurataan?", place: "unknown", media: null },
      }),
    );
    return { ...state, observed: state.observed && { ...state.observed, place: "unknown", page: "/groups/masala" } };
  },
  "post-right-to-left": () =>
    stateOf(
      draftOf("مرحبا بكم في مكتبة ماسالا 6.12.!!\n\nTERVETULOA KAIKKI KIRJASTOON!", {
        postingAs: { name: "مكتبة ماسالا", role: "area" },
      }),
    ),
  "post-long-words": () =>
    stateOf(
      draftOf(
        `${"Aaltopahviympäristöviestintäsuunnittelu".repeat(6)} HYVÄÄ HUOMENTA KAIKILLE ${"Å".repeat(90)} ${finnishPost}`,
        { postingAs: { name: long, role: "main" } },
      ),
    ),
  "notice-not-stored": () => stateOf(draftOf(finnishPost), { notice: { kind: "not-stored" } }),
  "notice-stale": () => stateOf(draftOf(finnishPost), { notice: { kind: "stale" } }),
  "notice-unverified": () => stateOf(draftOf(finnishPost), { notice: { kind: "unverified", text: "…" } }),
  "notice-not-copied": () =>
    stateOf(draftOf(finnishPost), {
      notice: { kind: "not-copied", text: "#Kirkkonummi #Kyrkslätt #YhdessäTillsammans" },
    }),
  "no-composer": () => emptyState,
  "no-composer-rest": () => ({
    ...emptyState,
    rest: ["Kyrkbyns jultorg öppnas på torget fredagen den 11 december kl. 16–19! Det bjuds på hantverk och musik."],
  }),
  "broken-pack": () => emptyState,
  unwatched: () => ({ ...emptyState, page: "unwatched" }),
  "no-page": () => ({ ...emptyState, page: "no-page" }),
  unreachable: () => ({ ...emptyState, page: "unreachable" }),
  "composer-missed": () => ({ ...emptyState, page: "composer-missed" }),
  "unknown-box": () => ({ ...emptyState, page: "unknown-box" }),
  "private-box": () => ({ ...emptyState, page: "private-box" }),
  "unseen-frame": () => ({ ...emptyState, page: "unseen-frame" }),
  "switched-off": () => ({ ...emptyState, page: "switched-off" }),
  connecting: () => ({ ...emptyState, page: "connecting" }),
};

/** States that the popup is shown in as well. */
export const popupStates = [
  "post-several",
  "post-one-language",
  "post-event",
  "post-wrong-time",
  "post-done",
  "post-ready",
  "post-empty",
  "no-composer",
  "unreachable",
  "unknown-box",
];

/** What a page answers that is asked for its structure. */
export const pageStructure = `div [data-testid=share-dialog] [role=dialog] [aria-modal=true] large
  div [role=heading] large
  div > div > form large
    div [data-testid=tweetTextarea_N] [role=textbox] [contenteditable=true] [aria-multiline=true] label of 3 words with ? at the end, large, draft, known, focus
      div [data-contents=true] large
    div [data-testid=toolBar] [role=navigation] large
      button [type=button] label of 2 words, small
      … more like it
    button [data-testid=UserAvatar-Container-…] [type=submit] text "Post", small, known`;

export const optionsStates: Record<string, Settings> = {
  fresh: defaultSettings,
  used: {
    ...defaultSettings,
    personalLevels: { "emoji-use": "off" },
    accountRoles: { "Maija Meikäläinen": "expert" },
    places: { "facebook/groups/masalan-asukkaat": "outside", "linkedin/company/kirkkonummi": "own" },
    sitesOff: ["linkedin"],
    readAddresses: [
      "www.facebook.com/events/create",
      "www.linkedin.com/company/kirkkonummi-kyrkslatt/admin/newsletter",
    ],
    signature: { fi: "Maija Meikäläinen, tiedottaja", sv: "Maija Meikäläinen, informatör" },
    mutedChecks: { "Kirkkonummen kirjasto": ["all-caps", "general-hashtags"], "": ["website-link"] },
    keepsFigures: true,
  },
  "set-by-policy": {
    ...defaultSettings,
    accountRoles: { "Maija Meikäläinen": "expert" },
    signature: { fi: "Maija Meikäläinen, tiedottaja", sv: "" },
  },
};
export const optionsFigures: Record<string, Figures> = {
  used: {
    "2026-11": {
      ...{ posts: 14, answers: 31 },
      checks: {
        "both-languages": { open: 2, helped: 0, aside: 3 },
        "all-caps": { open: 0, helped: 6, aside: 1 },
        "emoji-use": { open: 3, helped: 2, aside: 7 },
      },
    },
    "2026-10": { posts: 9, answers: 18, checks: { "all-caps": { open: 1, helped: 4, aside: 0 } } },
  },
};

/** What the organisation has set in the states of the options; with something wrong in it. */
export const policyStates: Record<string, PolicyInUse & { broken?: BrokenGuideline }> = {
  "set-by-policy": {
    policy: readPolicy({
      language: "fi",
      sites: { facebook: true, x: false },
      lockedChecks: ["both-languages", "general-hashtag"],
      accountRoles: { "Kirkkonummen kirjasto": "area" },
      signature: defaultGuideline.templates.signature,
      askBeforePublishing: true,
    }).policy,
    problems: [{ field: "sites.mastodon", problem: "unknown-field" }],
    broken: { reason: "layers.0: checks.emoji-use.reason: is missing", isByPolicy: true },
  },
};

const bothVersions: Partial<Writing> = {
  fi: finnishPart,
  sv: swedishPart.split("\n\n#")[0] ?? "",
  tags: "#Kirkkonummi #Kyrkslätt #YhdessäTillsammans 🎉",
};
const keptDraft = (id: string, change: Partial<Writing>) => ({
  ...{ id, changed: "2026-11-20T09:30:00.000Z" },
  writing: { ...nothingWritten(defaultGuideline), ...change },
});

/** States of the draft tab. */
interface WritingState {
  writing: Partial<Writing>;
  state?: Partial<PanelDraftState>;
  notice?: Notice;
}

const fullList = Array.from({ length: 50 }, (_, at) => keptDraft(String(at + 10), bothVersions));

export const writingStates: Record<string, WritingState> = {
  nothing: { writing: {} },
  finnish: { writing: { fi: finnishPost } },
  both: { writing: bothVersions, state: { kept: [keptDraft("1", bothVersions), keptDraft("2", { sv: long })] } },
  thread: { writing: { ...bothVersions, channel: "x" } },
  "too-late": { writing: { fi: finnishPost }, notice: { kind: "stale" } },
  video: { writing: { ...bothVersions, channel: "youtube", title: "Valtuuston kokous – Fullmäktiges möte" } },
  "not-stored": { writing: { fi: long.repeat(4), sv: "مرحبا بكم في المكتبة" }, state: { notStored: true } },
  /** Something else stands in the composer. */
  occupied: { writing: bothVersions },
  "open-place": { writing: { ...bothVersions, fi: `${finnishPart}\n– [nimi], [tehtävä]` } },
  "own-texts": {
    writing: {
      ...bothVersions,
      channelVersions: {
        shared: { title: "", fi: finnishPost, sv: "", tags: "" },
        own: { facebook: { title: "", fi: finnishPart, sv: swedishPart, tags: "" } },
      },
      altText: { fi: "Kirjaston ovi, jossa on kyltti.", sv: "" },
    },
  },
  "kept-full": { writing: bothVersions, state: { kept: fullList, keptNotice: "too-many" } },
  "kept-as-two": {
    writing: bothVersions,
    state: { id: "1", kept: [keptDraft("1", bothVersions), keptDraft("2", bothVersions)], keptNotice: "kept-as-two" },
  },
  "kept-unreadable": { writing: { fi: finnishPost }, state: { kept: [keptDraft("2", bothVersions)], unreadable: 2 } },
  "bring-back": {
    writing: { fi: finnishPost },
    state: { previousDraft: keptDraft("3", bothVersions), keptNotice: "not-kept-as-two", kept: fullList },
  },
};

export const taskStates: Record<string, TaskList> = {
  none: noTasks,
  /** The day on which the extension was installed: nothing is due. */
  "first-day": { since: "2120-01-01", records: {}, dated: [] },
  several: {
    records: {
      "change-password": { done: "2020-01-15", later: null },
      "account-register": { done: "2120-01-15", later: null },
      "two-step": { done: "2020-01-15", later: null },
    },
    dated: [
      owedTask,
      { id: "captions", kind: "captions", day: "2120-12-07", channel: null, account: "", language: null },
    ],
  },
};

/** What is searched for in the guideline. */
export const lookupStates: Record<string, string> = {
  "lookup-answered": "kaksivaiheinen tunnistautuminen",
  "lookup-accounts": "kirjaston instagram",
  "lookup-beside": "salasanojen vaihto",
  "lookup-law": "kielilaki",
  "lookup-not-answered": "kunnantalon tulostin",
  "lookup-nothing": "xyzzyqwrt",
};
