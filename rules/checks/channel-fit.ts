import { defineCheck } from "../context/check";
import { findDisruption, isCondolence, mentions } from "../context/subjects";
import { say } from "../model/say";

export const channelFit = defineCheck({
  id: "channel-fit",
  title: say("Sopiva kanava", "Lämplig kanal", "The right channel"),
  kinds: {
    "job-elsewhere": {
      level: "info",
      message: say(
        "Julkaise työpaikka myös LinkedInissä: se edistää työnantajakuvaa.",
        "Publicera jobbet också på LinkedIn: det främjar arbetsgivarbilden.",
        "Publish the job on LinkedIn too: it promotes the employer image.",
      ),
      headline: say("Työpaikka myös LinkedIniin", "Jobbet också på LinkedIn", "The job on LinkedIn too"),
    },
    "event-on-x": {
      level: "info",
      message: say(
        "Tapahtumat tavoittavat väkeä paremmin Facebookissa ja Instagramissa.",
        "Evenemang når fler på Facebook och Instagram.",
        "Events reach more people on Facebook and Instagram.",
      ),
      headline: say("Tapahtuma myös Facebookiin", "Evenemanget också på Facebook", "The event on Facebook too"),
    },
    "disruption-on-linkedin": {
      level: "reminder",
      message: say(
        "Häiriötieto tavoittaa asukkaat Facebookissa ja X:ssä, ei LinkedInissä.",
        "Störningsinfo når invånarna på Facebook och X, inte på LinkedIn.",
        "News of a disruption reaches residents on Facebook and X, not on LinkedIn.",
      ),
      headline: say(
        "Häiriötieto Facebookiin ja X:ään",
        "Störningsinfo på Facebook och X",
        "Disruption news on Facebook and X",
      ),
    },
  },
  params: {
    job: {
      fi: [
        "haemme=",
        "haetaan=",
        "etsimme=",
        "avoin työpaik",
        "avoimet työpaik",
        "avoinna oleva työ",
        "rekry",
        "työpaikkailmoitu",
        "liity joukkoomme",
        "tule meille töihin",
        "*kesätyöntekij",
        "sijaista=",
        "sijaisia=",
      ],
      sv: [
        "vi söker",
        "söker vi",
        "ledig tjänst",
        "lediga tjänst",
        "ledigt jobb",
        "lediga jobb",
        "rekryter",
        "platsannons",
        "bli vår kollega",
        "kom och jobba",
        "sommarjobbare",
        "vikarie",
      ],
    },
    event: {
      fi: [
        "*tapahtum",
        "konsert",
        "*konsertti",
        "*näyttely",
        "avajais",
        "*festivaal",
        "*markkina",
        "juhla=",
        "juhlat=",
        "juhliin=",
        "taiteiden yö",
        "*teatteri",
        "*esity",
        "liput=",
        "ohjelmassa=",
        "vapaa pääsy",
      ],
      sv: [
        "*evenemang",
        "*konsert",
        "*utställning",
        "invigning",
        "*festival",
        "*marknad",
        "fest=",
        "festen=",
        "konstens natt",
        "*teater",
        "*föreställning",
        "biljetter",
        "fritt inträde",
      ],
    },
  },
  tightening: { event: { fi: "more", sv: "more" } },
  appliesTo: (context) => context.derived.isOrganisation && context.draft.surface === "post" && !isCondolence(context),
  review(context, { job, event }) {
    const { channel } = context.draft;
    const ranges = findDisruption(context);
    if (channel === "linkedin") return ranges.length > 0 ? [{ kind: "disruption-on-linkedin", ranges }] : [];
    if (ranges.length > 0) return [];
    if (mentions(context, job)) return [{ kind: "job-elsewhere" }];
    return channel === "x" && mentions(context, event) ? [{ kind: "event-on-x" }] : [];
  },
});
