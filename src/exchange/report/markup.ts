/** What neither XML 1.0 nor a page can show: controls, halves of characters, and two code points that are no characters. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const KEPT = /[\t\n\r]/u;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML and HTML, within elements and within quoted attributes. */
export const escaped = (text: string): string =>
  text
    .replaceAll(UNSHOWABLE, (sign) => (KEPT.test(sign) ? sign : "\uFFFD"))
    .replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

/** The same for attributes, where a line break would be read as a space. */
export const escapedAttribute = (text: string): string =>
  escaped(text).replaceAll(/[\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
