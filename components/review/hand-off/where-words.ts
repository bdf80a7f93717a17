/** "Facebook · julkaisu · Kirkkonummen kunta": where a draft is going to be published, in words. */
import type { Texts } from "../../../locales/texts";
import type { Channel, Surface } from "../../../rules/model/draft";
import type { Guideline } from "../../../rules/model/guideline";

interface Where {
  channels: readonly Channel[];
  surface: Surface;
  /** null: nobody knows. */
  account: string | null;
}

export const whereWords = ({ channels, surface, account }: Where, guideline: Guideline, texts: Texts): string =>
  [
    channels.map((channel) => guideline.platforms[channel].name).join(" + "),
    texts.where.surface[surface],
    account ?? texts.where.unknownAccount,
  ].join(" · ");
