/** What a plot needs to look the same outside the window. */
const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity", "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline"]; // prettier-ignore

const SVG = "http://www.w3.org/2000/svg";

/** A plot as a file of its own: its colours are no longer the window's but written on each part. Null: nothing is drawn. */
export function pictureOf(figure: Element): string | null {
  const drawn = figure.querySelector<SVGSVGElement>(".recharts-surface");
  if (!drawn) return null;
  const copy = drawn.cloneNode(true) as SVGSVGElement; // a copy is of the same kind
  const [parts, copies] = [drawn.querySelectorAll("*"), copy.querySelectorAll("*")];
  for (const [at, part] of [...parts].entries()) {
    const style = getComputedStyle(part);
    for (const name of STYLES) copies[at]?.setAttribute(name, style.getPropertyValue(name));
    copies[at]?.removeAttribute("class");
    copies[at]?.removeAttribute("style");
  }
  const { width, height } = drawn.getBoundingClientRect();
  for (const name of copy.getAttributeNames()) if (name !== "viewBox") copy.removeAttribute(name);
  copy.setAttribute("width", `${Math.ceil(width)}`);
  copy.setAttribute("height", `${Math.ceil(height)}`);
  const sheet = document.createElementNS(SVG, "rect");
  sheet.setAttribute("width", "100%");
  sheet.setAttribute("height", "100%");
  sheet.setAttribute("fill", getComputedStyle(figure).backgroundColor);
  copy.prepend(sheet);
  return new XMLSerializer().serializeToString(copy);
}
