/** The Swedish names of the countries that Finnish posts name most, whatever form they stand in. */

const countries = Object.entries({
  "Suom[ie]": "Finland",
  Ruotsi: "Sverige",
  Norja: "Norge",
  Tanska: "Danmark",
  "Islan[nt]i": "Island",
  Viro: "Estland",
  Saksa: "Tyskland",
  Ranska: "Frankrike",
  Ukraina: "Ukraina",
  "Euroop[ap]?a": "Europa",
}).map(
  ([stem, swedish]) =>
    [new RegExp(`^${stem}(?:\\p{Ll}{0,2}(?:n|ss[aä]|st[aä]|lla|lta|lle|ksi)|t?[aä])?$`, "u"), swedish] as const,
);

/** "Suomessa" is "Finland"; null for other names. */
export const country = (name: string): string | null => countries.find(([form]) => form.test(name))?.[1] ?? null;
