/** Instagram: the caption in the last step of the dialog for a new post, and comments. Labels as of October 2026. */
import type { Platform } from "../composer";
import { labelOf } from "../editors/editable-root";
import { afterBeginning, attachedMedia, dialogOf, findButton } from "./surroundings";

const captionLabels = ["Write a caption", "Kirjoita kuvateksti", "Skriv en bildtext"];
const commentLabels = ["Add a comment", "Lisää kommentti", "Lägg till en kommentar"];
const shareLabels = ["Share", "Jaa", "Dela", "Done", "Valmis", "Klart"];

export const instagram: Platform = {
  channel: "instagram",
  hosts: ["www.instagram.com"],
  recognise(root) {
    if (location.pathname.startsWith("/direct/")) return "not-a-composer";
    const label = labelOf(root);
    const dialog = dialogOf(root);
    const common = { roots: [root], account: null, place: "unknown" as const, parent: null };
    if (afterBeginning(label, commentLabels) !== null) {
      return { ...common, surface: "comment", scope: root.closest("form") ?? root, media: null };
    }
    const isCaption = afterBeginning(label, captionLabels) !== null;
    if (!dialog || (!isCaption && !findButton(dialog, shareLabels))) return null;
    // the dialog shows nothing but the pictures chosen and the writer's own, small, portrait
    const media = attachedMedia(dialog, 'img:not([alt*="profil" i])');
    return { ...common, surface: "post", scope: dialog, media: { ...media, altTexts: null } };
  },
};
