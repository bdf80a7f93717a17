import { defineCheck } from "../context/check";
import { say } from "../model/say";
import { isHostOf } from "../text/links";

export const videoOnYoutube = defineCheck({
  id: "video-on-youtube",
  title: say("Video YouTubessa", "Videon på YouTube", "Video on YouTube"),
  kinds: {
    elsewhere: {
      level: "reminder",
      message: say(
        "Julkaise video myös kunnan YouTube-kanavalla.",
        "Publicera videon också på kommunens YouTube-kanal.",
        "Publish the video on the municipality’s YouTube channel too.",
      ),
      headline: say("Video myös YouTubeen", "Videon också på YouTube", "The video on YouTube too"),
    },
  },
  params: { hosts: ["youtube.com", "youtu.be"] },
  tightening: { hosts: "fewer" },
  appliesTo: ({ draft, derived }) =>
    derived.isOrganisation && draft.channel !== "youtube" && draft.surface === "post" && (draft.media?.videos ?? 0) > 0,
  review: ({ derived }, { hosts }) =>
    derived.links.some((link) => isHostOf(link.host, hosts)) ? [] : [{ kind: "elsewhere" }],
});
