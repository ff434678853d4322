import type { LocalDate } from "../../domain/post.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words as they may stand anywhere in a page. Signs that no page may hold are left out. */
export const escape = (words: string | number): string =>
  String(words)
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- these are what is left out
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/gu, "")
    .replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

/** A list of items that are markup already. */
export const listOf = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

/** A part with its heading; nothing where there is nothing to say. */
export const section = (title: string, content: string): string =>
  content === "" ? "" : `<section><h3>${escape(title)}</h3>${content}</section>`;

/** A table whose first column names its rows. */
export function tableOf(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join("");
  const body = rows.map(([name, ...cells]) => {
    const data = cells.map((cell) => `<td>${cell === null ? "–" : escape(cell)}</td>`).join("");
    return `<tr><th scope="row">${escape(name ?? "")}</th>${data}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** Nothing is fetched and nothing runs: the page is as quiet as paper. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light dark; --paper: #fffdf9; --ink: #2b2622; --soft: #665c51; --line: #d9cebd; }
@media (prefers-color-scheme: dark) { :root { --paper: #1a1815; --ink: #ece6dd; --soft: #b5aca0; --line: #4a433b; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; } }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3, p { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { margin-top: 2rem; font-size: 1.375rem; } h3 { font-size: 1.125rem; }
section { margin: 1.75rem 0; }
.answer { padding-left: 1rem; border-left: 4px solid var(--soft); }
.answer h3 { font: 600 2rem/1.2 Georgia, serif; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th { color: var(--soft); } tbody th { font-weight: 600; } .posts tbody th { font-weight: 400; }
tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } .numbers { break-inside: avoid; }
ul { margin: 0; padding-left: 1.2rem; } li { margin-bottom: 0.4rem; } .own { white-space: pre-wrap; } .waiting { color: var(--soft); font-style: italic; } td ul { padding-left: 1rem; }
.posts { table-layout: fixed; } .posts th:first-child { width: 32%; } .posts th:nth-child(2) { width: 18%; }
small, .behind, footer { color: var(--soft); font-size: 0.875rem; font-weight: 400; } .behind { margin: 0.25rem 0 0; }`;

/** The beginning of a page, up to its heading; markup follows, and then `pageEnd`. */
export const pageStart = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
`;

/** The end of a page, with `made` at its foot. */
export const pageEnd = (made: LocalDate): string => `
</main>
<footer><p>Made with Earnest on ${escape(made)}, on this computer.</p></footer>
</body>
</html>
`;

/** A page that stands alone, has no scripts and asks no network; `main` is markup. `made` is said at its foot. */
export const pageOf = (title: string, main: string, made: LocalDate): string => pageStart(title) + main + pageEnd(made);
