/** Platforms name an account by its handle, with or without the @. */
export const plainAccount = (name: string) => name.normalize("NFC").trim().replace(/^@/, "").toLowerCase();
