/** The strip on top of every practice page: says what it is, leads to the other pages and languages. */
import { element } from "./element";
import { type Language, labelsIn, languages } from "./languages";

const labels = {
  practice: {
    fi: "Harjoitussivu: mitään ei julkaista eikä lähetetä.",
    sv: "Övningssida: inget publiceras eller skickas.",
    en: "Practice page: nothing is published or sent.",
  },
  pages: { fi: "Harjoitussivut", sv: "Övningssidor", en: "Practice pages" },
  languages: { fi: "Kieli", sv: "Språk", en: "Language" },
};

const addresses = {
  Facebook: "https://www.facebook.com/",
  X: "https://x.com/home",
  Instagram: "https://www.instagram.com/",
  LinkedIn: "https://www.linkedin.com/feed/",
  YouTube: "https://www.youtube.com/watch",
};
const languageNames = { fi: "Suomi", sv: "Svenska", en: "English" };

export function practiceStrip(language: Language): HTMLElement {
  const words = labelsIn(labels, language);
  const toPages = Object.entries(addresses).map(([name, address]) =>
    element(
      "a",
      { href: `${address}?lang=${language}`, "aria-current": address.includes(location.host) ? "true" : null },
      name,
    ),
  );
  const toLanguages = languages.map((other) => {
    const query = new URLSearchParams(location.search);
    query.set("lang", other);
    const current = other === language ? "true" : null;
    return element("a", { href: `?${query}`, lang: other, "aria-current": current }, languageNames[other]);
  });
  return element(
    "aside",
    { class: "practice-strip" },
    element("strong", {}, words.practice),
    element("nav", { "aria-label": words.pages }, ...toPages),
    element("nav", { "aria-label": words.languages }, ...toLanguages),
  );
}
