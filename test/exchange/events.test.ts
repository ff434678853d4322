import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutMarkup } from "../../src/exchange/reading/marked-up.ts";
import { read, textsOf } from "../support/exchange.ts";

const calendarWith = (description: string, product = "-//Google Inc//Google Calendar 70.9054//EN"): string =>
  `BEGIN:VCALENDAR\r\nPRODID:${product}\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTART;VALUE=DATE:20261005\r\nSUMMARY:Post\r\nDESCRIPTION:${description}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

describe("an entry of a calendar program", () => {
  test("that keeps its words as HTML is read as words", async () => {
    const html =
      '<p>Bread at nine &amp; soup at one.</p><br><ul><li>rye</li><li>oat</li></ul><a href="https://bread.example">the menu</a><br><b>Nora</b>&nbsp;bakes. <link>';
    expect(textsOf(await read("plan.ics", calendarWith(html)))).toEqual([
      "Bread at nine & soup at one.\n\n• rye\n• oat\nthe menu https://bread.example\nNora bakes. <link>",
    ]);
  });

  test("that Earnest wrote is read to the letter", async () => {
    const text = "How to write <b>bold</b> &amp; brave";
    expect(textsOf(await read("plan.ics", calendarWith(text, "-//Earnest//EN")))).toEqual([text]);
  });

  test("without HTML in it is as it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const plain = text.replaceAll("</", "<");
        expect(withoutMarkup(plain.replaceAll(/<br/giu, "br"))).toBe(plain.replaceAll(/<br/giu, "br"));
      }),
    );
    expect(withoutMarkup("a < b, <3 you, <link>, 5 > 4 & more")).toBe("a < b, <3 you, <link>, 5 > 4 & more");
  });
});
