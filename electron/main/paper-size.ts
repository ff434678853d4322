/** Where letters are written on Letter paper; the rest of the world has A4. By country code. */
const LETTER: ReadonlySet<string> = new Set(
  ["US", "CA", "MX", "GT", "BZ", "HN", "SV", "NI", "CR", "PA", "CO", "VE", "CL", "PR", "DO", "PH"], // prettier-ignore
);

/** The paper that is in the printers of a country. */
export const paperSizeIn = (country: string): "Letter" | "A4" => (LETTER.has(country.toUpperCase()) ? "Letter" : "A4");
