/** Finnish names of persons in the base form, where the ending leaves no doubt: "Risto Koivulalle" is "Risto Koivula". */

const places = "ll[aäe]|lt[aä]|ss[aä]|st[aä]";
const forms: readonly (readonly [form: RegExp, base: string])[] = [
  // "Virtasen", not "Larsen"
  [new RegExp(`(?<= \\p{Lu}\\p{Ll}{1,20}[aeiouyäö])se(?:n|${places})$`, "u"), "nen"],
  // "Mattilan", not "Dylan"
  [new RegExp(`(?<= \\p{Lu}\\p{Ll}{2,20}[aeiouyäö]l[aä])(?:n|${places})$`, "u"), ""],
  // "Nymanille": a name that ends in a Swedish word, not "Lundin"
  [
    new RegExp(
      `(?<= \\p{Lu}\\p{Ll}{1,20}(?:berg|ström|lund|roth|holm|[qk]vist|gren|man|sson|dahl|stedt|felt|fors|blad|gård|strand|bäck|sten))i(?:n|${places})$`,
      "u",
    ),
    "",
  ],
];

/** The name itself where it is in the base form, or where that is not certain. */
export function personBase(name: string): string {
  const [form, base] = forms.find(([form]) => form.test(name)) ?? [];
  return form && base !== undefined ? name.replace(form, base) : name;
}
