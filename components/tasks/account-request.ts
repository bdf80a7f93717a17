/** The e-mail that asks communications for a new account. */
export interface AccountRequest {
  to: string;
  subject: string;
  body: string;
}

/** Mail programs of Windows cut or refuse longer addresses, UTF-16 units. */
const longestAddress = 2000;

/** The questions, each with its answer on the next line; `blank` replaces an answer that is missing. */
export const requestBody = (questions: string[], answers: string[], blank: string) =>
  questions.map((question, at) => `${question}\n${answers[at]?.trim() || blank}`).join("\n\n");

/**
 * A `mailto:` address; null if it would be longer than mail programs take, so that the text has to be copied instead.
 */
export function mailAddress({ to, subject, body }: AccountRequest): string | null {
  const lines = body.replaceAll("\n", "\r\n");
  const address = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.toWellFormed())}`;
  return address.length <= longestAddress ? address : null;
}
