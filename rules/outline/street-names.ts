/** Finnish names of streets and squares in the base form: "Koskentiellä" is "Koskentie". */

/** How the names end, with the stems before the endings of the weak and of the strong grade. */
const rows = `
tie tie tie | katu kadu katu | kuja kuja kuja | polku polu polku | rinne rintee rinnet,rintee | kaari kaare kaart,kaare
raitti raiti raitti | väylä väylä väylä | mäki mäe mäke | ranta ranna ranta | piha piha piha | portti porti portti
tori tori tori | aukio aukio aukio | silta silla silta | puisto puisto puisto | kenttä kentä kenttä | laituri laituri laituri
`;
const heads = rows
  .trim()
  .split(/[|\n]/)
  .map((row) => row.trim().split(" "))
  .map(([base = "", weak = "", strong = ""]) => ({
    base,
    form: new RegExp(
      `(?<=\\p{L}{2})(?:${weak}(?:n|ll[aä]|lt[aä]|lle|ss[aä]|st[aä]|ksi)|(?:${strong.replace(",", "|")})(?:t?[aäe]|[aäueo]n|iin|hen|seen))$`,
      "u",
    ),
  }));

/** null for a name that is none, and for one in the base form. */
export function streetBase(name: string): string | null {
  const head = heads.find(({ form }) => form.test(name));
  return head ? name.replace(head.form, head.base) : null;
}
