import { defineCheck } from "../context/check";
import { say } from "../model/say";

export const outlineLeft = defineCheck({
  id: "outline-left",
  title: say("Täytettävä kohta", "Ställe att fylla i", "Place to fill in"),
  kinds: {
    left: {
      level: "error",
      message: say(
        "Tekstissä on vielä merkitty kohta. Kirjoita tai tarkista se ja poista merkki.",
        "Texten har ännu ett markerat ställe. Skriv eller kontrollera det och ta bort märket.",
        "A marked place is still left. Write or check it, and take the mark out.",
      ),
    },
  },
  // templates for answers leave such places too: on every surface, whoever is writing
  review: ({ derived: { placeholders } }) => (placeholders.length > 0 ? [{ kind: "left", ranges: placeholders }] : []),
});
