import { app, BrowserWindow, session, type WebContents } from "electron";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { ORIGIN, SCHEME } from "./origin.ts";
import { paperSizeIn } from "./paper-size.ts";
import type { Printing } from "./services/services.ts";

/** In memory, and closed to the network as every session is (security.ts). */
const PARTITION = "paper";
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Room around the text, in inches. */
const MARGINS = { top: 0.6, bottom: 0.7, left: 0.6, right: 0.6 };
const FOOT = `<div style="width: 100%; font: 8px sans-serif; text-align: center; color: #444">
  <span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

/** Shows a page in a hidden window of its own, in which nothing runs, for as long as it is used. */
async function withPage<Value>(html: string, put: (page: WebContents) => Promise<Value>): Promise<Value> {
  const own = session.fromPartition(PARTITION);
  own.protocol.handle(SCHEME, () => {
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };
    return new Response(html, { headers });
  });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, spellcheck: false },
  }); // prettier-ignore
  try {
    await window.loadURL(`${ORIGIN}/`);
    return await put(window.webContents);
  } finally {
    window.destroy();
    own.protocol.unhandle(SCHEME);
  }
}

const toPdf = (page: WebContents): Promise<Uint8Array> =>
  page.printToPDF({
    pageSize: paperSizeIn(app.getLocaleCountryCode()),
    margins: MARGINS,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: FOOT,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });

const toPrinter = (page: WebContents): Promise<Result<object, "cancelled" | "print-failed">> =>
  new Promise((resolve) => {
    page.print({ printBackground: true, pageSize: paperSizeIn(app.getLocaleCountryCode()) }, (isDone, reason) => {
      if (isDone) resolve(ok({}));
      else resolve(err(/cancel/iu.test(reason) ? "cancelled" : "print-failed", reason));
    });
  });

/** Printing by Chromium, one page after the other. */
export function createPrinting(): Printing {
  let queue: Promise<unknown> = Promise.resolve();
  const next = <Value>(html: string, put: (page: WebContents) => Promise<Value>): Promise<Value> => {
    const done = queue.then(() => withPage(html, put));
    queue = done.catch(() => undefined); // the next page does not suffer; this one's caller hears of it
    return done;
  };
  return { pdf: (html) => next(html, toPdf), print: (html) => next(html, toPrinter) };
}
