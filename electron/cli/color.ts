import { styleText } from "node:util";

/** Colours that are never the only sign. */
export type Paint = {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly underline: (text: string) => string;
};

/** Paints when `on`, else leaves the text as it is. */
export function paint(on: boolean): Paint {
  const style = (name: Parameters<typeof styleText>[0]) => (text: string) =>
    on ? styleText(name, text, { validateStream: false }) : text;
  return {
    red: style("red"), yellow: style("yellow"), blue: style("blue"), green: style("green"), dim: style("dim"),
    bold: style("bold"), underline: style("underline"),
  }; // prettier-ignore
}
