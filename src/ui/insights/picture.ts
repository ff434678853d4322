import font from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";

/** A plot as a file of its own, in pixels of the window. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/** What a plot needs to look the same outside the window. */
const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity", "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline"]; // prettier-ignore

const SVG = "http://www.w3.org/2000/svg";
const FAMILY = "Source Sans 3 Variable";
/** Room around the plot, and for a line above it. */
const MARGIN = 20;
const LINE = 32;
/** From one name of the legend to the next. */
const GAP = 20;
/** A picture for a screen with twice as many pixels, or for paper. */
const SCALE = 2;

/** A part of a picture; names and values are attributes. */
function part(name: string, attributes: Readonly<Record<string, string | number>>, words = ""): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement; // of the namespace that was asked for
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.textContent = words;
  return element;
}

const textPart = (words: string, x: number, y: number, size: number, weight: number, fill: string): SVGElement =>
  part(
    "text",
    { x, y, fill, "font-family": `'${FAMILY}', sans-serif`, "font-size": size, "font-weight": weight },
    words,
  );

/** What is drawn, with its colours no longer the window's but written on each part. */
function copyOf(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement; // a copy is of the same kind
  const copies = copy.querySelectorAll("*");
  for (const [at, original] of drawn.querySelectorAll("*").entries()) {
    const style = getComputedStyle(original);
    for (const name of STYLES) copies[at]?.setAttribute(name, style.getPropertyValue(name));
    copies[at]?.removeAttribute("class");
    copies[at]?.removeAttribute("style");
  }
  for (const name of copy.getAttributeNames()) if (name !== "viewBox") copy.removeAttribute(name);
  return copy;
}

/** The names of the colours, in a row, in the room that the plot has for them. */
function legendOf(figure: Element, y: number, ink: string): readonly SVGElement[] {
  let x = MARGIN;
  return [...figure.querySelectorAll(".mantine-ChartLegend-legendItem")].flatMap((item) => {
    const colour = item.querySelector(".mantine-ColorSwatch-colorOverlay");
    const dot = part("circle", { cx: x + 6, cy: y - 5, r: 6, fill: colour ? getComputedStyle(colour).backgroundColor : ink }); // prettier-ignore
    const name = textPart(item.textContent, x + 18, y, 14, 400, ink);
    x += item.getBoundingClientRect().width + GAP;
    return [dot, name];
  });
}

async function fontSheet(): Promise<SVGElement> {
  const bytes = new Uint8Array(await (await fetch(font)).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return part("style", {}, `@font-face{font-family:"${FAMILY}";font-weight:200 900;src:url(data:font/woff2;base64,${letters})}`); // prettier-ignore
}

/** A plot with its title and its legend, as it looks in the window, with the letters that it is written in. Null: nothing is drawn. */
export async function pictureOf(figure: Element): Promise<Picture | null> {
  const drawn = figure.querySelector<SVGSVGElement>(".recharts-surface");
  if (!drawn) return null;
  const { color: ink, backgroundColor: sheet } = getComputedStyle(figure);
  const box = drawn.getBoundingClientRect();
  const top = MARGIN + LINE;
  const [width, height] = [Math.ceil(box.width) + 2 * MARGIN, Math.ceil(box.height) + top + MARGIN];
  const picture = part("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const plot = copyOf(drawn);
  for (const [name, value] of [["x", MARGIN], ["y", top], ["width", box.width], ["height", box.height], ["overflow", "visible"]] as const) plot.setAttribute(name, `${value}`); // prettier-ignore
  const title = textPart(figure.querySelector("h2")?.textContent ?? "", MARGIN, MARGIN + 16, 17, 650, ink);
  picture.append(
    await fontSheet(),
    part("rect", { width: "100%", height: "100%", fill: sheet }),
    title,
    plot,
    ...legendOf(figure, top + LINE / 2, ink),
  );
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

/** The same in pixels, for where an SVG cannot go. */
export async function pngOf({ svg, width, height }: Picture): Promise<Uint8Array> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The canvas gave no picture");
  return new Uint8Array(await blob.arrayBuffer());
}
