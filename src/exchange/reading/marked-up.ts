/** What calendar programs put around words; anything else in angle brackets is the owner's, as `<link>` is. */
const TAG =
  /<\/?(?:html-blob|html|body|p|br|div|span|b|strong|i|em|u|s|ul|ol|li|a|font|h[1-6])(?:\s[^<>]{0,2000})?\/?>/giu;
const IS_MARKED_UP = /<(?:br|\/p|\/div|\/span|\/b|\/strong|\/i|\/em|\/u|\/ul|\/ol|\/li|\/a|\/html-blob)\s*\/?>/iu;
const LINK = /<a\s[^<>]{0,200}?href\s*=\s*["']([^"'<>]{1,2000})["'][^<>]{0,200}>([^<>]{0,2000})<\/a>/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  nbsp: " ",
};

/** A link by its words and where it leads, or once where they are the same. */
const linkWords = (address: string, words: string): string =>
  words.trim() === "" || address.includes(words.trim()) ? address : `${words} ${address}`;

/**
 * The words of a description that a calendar program keeps as HTML (Google Calendar does), with its line breaks and links. A
 * text without such marks is the same.
 */
export function withoutMarkup(text: string): string {
  if (!IS_MARKED_UP.test(text)) return text;
  return text
    .replaceAll(LINK, (_, address: string, words: string) => linkWords(address, words))
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/giu, "\n")
    .replaceAll(/<li(?:\s[^<>]{0,200})?>/giu, "• ")
    .replaceAll(TAG, "")
    .replaceAll(/&(amp|lt|gt|quot|apos|#39|nbsp);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/[ \t]{1,200}\n/gu, "\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
}
