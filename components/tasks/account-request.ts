/** The e-mail that asks communications for a new account. */
export interface AccountRequest {
  to: string;
  subject: string;
  body: string;
}

/** Longer addresses are cut or refused by mail programs of Windows. */
const longestAddress = 2000;

/** Question and answer, one under the other; `blank` stands where there is no answer. */
export const requestBody = (questions: string[], answers: string[], blank: string) =>
  questions.map((question, at) => `${question}\n${answers[at]?.trim() || blank}`).join("\n\n");

/** null where it would be longer than mail programs take: then the text has to be copied. */
export function mailAddress({ to, subject, body }: AccountRequest): string | null {
  const lines = body.replaceAll("\n", "\r\n");
  const address = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.toWellFormed())}`;
  return address.length <= longestAddress ? address : null;
}
