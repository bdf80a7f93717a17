/** Stands in for the browser's interface, which the gallery's page does not have: what it shows never asks for it. */
export default {};
