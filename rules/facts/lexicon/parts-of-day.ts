/** Words for a part of the day, which say whether "klo 7" is in the morning or in the evening. */
import type { Language } from "../../model/span";

export type PartOfDay = "morning" | "afternoon" | "evening";

const words: Record<Language, Record<PartOfDay, string>> = {
  fi: {
    morning:
      "aamulla aamuna aamuisin aamupäivällä aamupäivänä aamupäivisin aamuyöllä aamuyönä ap huomisaamuna varhaisaamulla aamusta aamupäivästä",
    afternoon: "iltapäivällä iltapäivänä iltapäivisin ip iltapäivästä",
    evening: "illalla iltana iltaisin huomisiltana alkuillasta illasta myöhäisillalla",
  },
  sv: {
    morning: "morgonen morgnarna förmiddag förmiddagen förmiddagarna fm morse",
    afternoon: "eftermiddag eftermiddagen eftermiddagarna em",
    evening: "kväll kvällen kvällarna ikväll",
  },
};

const byWord: Record<Language, ReadonlyMap<string, PartOfDay>> = { fi: compile("fi"), sv: compile("sv") };

function compile(lang: Language): ReadonlyMap<string, PartOfDay> {
  const parts = ["morning", "afternoon", "evening"] as const;
  return new Map(
    parts.flatMap((part) => words[lang][part].split(" ").map((word): [string, PartOfDay] => [word, part])),
  );
}

export const partOfDay = (word: string, lang: Language): PartOfDay | null => byWord[lang].get(word) ?? null;

/** The hours of the twelve on a dial that are meant where the part of the day is said. */
const afternoonHours: Record<PartOfDay, readonly [number, number] | null> = {
  morning: null,
  afternoon: [1, 7],
  evening: [4, 11],
};

/** Minutes from midnight of a time of day that is said on a dial of twelve hours. */
export function inPartOfDay(minutes: number, part: PartOfDay): number {
  const hours = afternoonHours[part];
  const hour = Math.floor(minutes / 60);
  return hours && hour >= hours[0] && hour <= hours[1] ? minutes + 720 : minutes;
}
