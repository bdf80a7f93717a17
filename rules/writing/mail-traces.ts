/** What mail programs and Teams leave around a text that is copied out of them. Pure; line by line. */
import { requestLine } from "./request-lines";

const from = /^(?:From|Från|Lähettäjä|Frm):\s/iu;
const field =
  /^(?:Sent|Skickat|Lähetetty|Date|Datum|Päivämäärä|Päiväys|Pvm|To|Till|Vastaanottaja|Cc|Kopia|Kopio|Subject|Ämne|Aihe|Importance|Prioritet|Tärkeys):(?:\s|$)/iu;
const original =
  /^-{2,}\s*(?:Original Message|Forwarded message|Ursprungligt meddelande|Vidarebefordrat meddelande|Alkuperäinen viesti|Välitetty viesti)\s*-{2,}$/iu;
/** "Den 30 nov. 2026 kl. 14.02 skrev Anna Ek <anna@…>:" */
const wrote = /^(?=.*\d{1,2}[.:]\d{2}|.*<\S+@\S+>|.*\d{4}).*(?<!\p{L})(?:wrote|skrev|kirjoitti)(?!\p{L}).{0,120}:$/iu;
/** "[30.11. 14.02] Anna Ek", as Teams copies a message. */
const teams = /^\[\d[\d./ -]*,?\s\d{1,2}[.:]\d{2}(?:\s?[AP]M)?\]\s+\p{Lu}/iu;
const rule = /^_{10,}$/u;
const device =
  /^(?:Hämta Outlook|Hanki Outlook|Get Outlook|Skickat från min|Skickat från Outlook|Lähetetty (?:iPhone|Android|laitteesta|puhelimesta|Outlook)|Sent from my)/iu;
/** "Här kommer översättningen:", "Tässä käännös!", "The translation is below." */
const cover =
  /^(?=.{0,160}$)(?:(?:(?:hej|hejsan|hei|moi|moikka|hello|hi)(?!\p{L}).{0,40}?[,.!–—-]\s*)?(?:här|nedan|bifogat|tässä|ohessa|alla|here|please find|attached)(?!\p{L}).*(?:översättning|svenska (?:version|text)|finska (?:version|text)|käännös|käännöks|suomennos|ruotsinnos|ruotsinkieli|suomenkieli|translation)|(?:översättning(?:en)?|käännös|the translation)(?!\p{L}).{0,30}(?:nedan|alla|tässä|here|below|ohessa|hoppas|:$))/iu;
const translator = /^(?:översättare|kääntäjä|translator|kielenkääntäjä)(?!\p{L})/iu;
const greeting = /^(?:hej|hejsan|hei|heippa|moi|moikka|terve|hello|hi|bästa|hyvä)(?!\p{L}).{0,40}$/iu;
const signOff =
  /^(?:mvh|vänliga hälsningar|med vänlig(?:a)? hälsning(?:ar)?|(?:bästa )?hälsningar|hälsar|vänligen|ystävällisin terveisin|(?:parhain )?terveisin|yst\.? ?terv|terv|t|best regards|kind regards|regards)(?!\p{L}).{0,40}$/iu;

/** UTF-16 units; what is longer is a paragraph. */
const longestLine = 300;

export type MailLine = "header" | "device" | "cover" | "translator";

/** Which trace of a mail the line is; null for a line of text. `next`: the lines below it, for the header of a mail. */
export function mailLine(line: string, next: readonly string[]): MailLine | null {
  if (line.length > longestLine) return null;
  const text = line.replace(/[*]/g, "").trim();
  if (original.test(text) || wrote.test(text) || teams.test(text) || rule.test(text)) return "header";
  const isField = (each: string) => field.test(each.slice(0, longestLine).replace(/[*]/g, "").trim());
  if (from.test(text) && next.slice(0, 3).some(isField)) return "header";
  if (device.test(text)) return "device";
  if (cover.test(text)) return "cover";
  return translator.test(text) ? "translator" : null;
}

/** "Till: …", "Ämne: …" below the first line of a header. */
export const isHeaderField = (line: string) => {
  const text = line.replace(/[*]/g, "").trim();
  return field.test(text) || from.test(text);
};

export const isGreeting = (line: string) => greeting.test(line.trim());
export const isSignOff = (line: string) => signOff.test(line.trim());
export const isQuoted = (line: string) => /^\s*>/.test(line);
export const unquoted = (line: string) => line.replace(/^(?:\s*>)+ ?/, "");

/** The messages that a text consists of, the newest first as mail programs show them, without headers and the request's lines. */
export function messagesIn(lines: readonly string[]): string[][] {
  const messages: string[][] = [[]];
  let inHeader = false;
  let inRequest = false;
  for (const [at, line] of lines.entries()) {
    const isHeader = mailLine(line, lines.slice(at + 1, at + 4)) === "header";
    if (isHeader || (inHeader && isHeaderField(line))) {
      if (isHeader && !inHeader) messages.push([]);
      inHeader = true;
      inRequest = false;
      continue;
    }
    if (line.trim() !== "") inHeader = false;
    const kind = requestLine(line);
    if (kind === "wish") inRequest = true;
    if (!inRequest && kind === null) messages.at(-1)?.push(line);
    if (kind === "below") inRequest = false;
  }
  return messages;
}

/** What stands between the two lines of a request; null where nothing does. */
export function answerBetween(lines: readonly string[]): string[] | null {
  const above = lines.findIndex((line) => requestLine(line) === "above");
  const below = lines.findIndex((line, at) => at > above && requestLine(line) === "below");
  if (above < 0 || below < 0) return null;
  const answer = lines.slice(above + 1, below);
  return answer.some((line) => line.trim() !== "") ? answer : null;
}
