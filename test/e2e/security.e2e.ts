// oxlint-disable no-restricted-properties -- that these are refused is what is tested
import "../../src/ui/app/bridge.ts"; // for the type of window.earnest
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { type Launched, launchEarnest } from "../../scripts/launch.ts";
import { operationNames } from "../../src/contract/operations.ts";
import { addresses } from "../support/hostile.ts";
import { dropFile, saveAt } from "./support/files.ts";
import { windowOf } from "./support/window.ts";

/** One app for Electron's checklist: each test leaves the window where it was. */
let launched: Launched;
beforeAll(async () => {
  launched = await launchEarnest(inject("stage"), { args: ["--with-sample"] });
  await windowOf(launched.page).editor.waitFor();
});
afterAll(() => launched.kill());

const webContentsCount = (app: Launched["app"]): Promise<number> =>
  app.evaluate(({ webContents }) => webContents.getAllWebContents().length);

/** How the page fares after something that tried to take it elsewhere. */
async function expectSamePage({ app, page }: Launched, address: string): Promise<void> {
  await expect.poll(() => page.url()).toBe(address);
  expect(await page.evaluate(() => typeof window.earnest)).toBe("object");
  expect(await webContentsCount(app)).toBe(1);
}

describe("Electron's checklist", () => {
  test("2, 3, 4, 6, 8, 11: every page is isolated, sandboxed and without Node, the one for paper too", async () => {
    const { app, page, userData } = launched;
    await app.evaluate(({ app: electron, webContents }) => {
      const seen: unknown[] = [];
      const note = (contents: Electron.WebContents): void => {
        // Electron has this for tests; its types leave it out.
        const known = contents as unknown as { getLastWebPreferences: () => unknown };
        seen.push(known.getLastWebPreferences());
      };
      Object.assign(globalThis, { seenPreferences: seen });
      webContents.getAllWebContents().forEach(note);
      electron.on("web-contents-created", (_event, contents) => note(contents));
    });
    const file = join(userData, "review.pdf");
    await saveAt(app, file);
    expect(await page.evaluate(() => window.earnest["review.save"]({ month: "2026-10", as: "pdf" }))).toMatchObject({ ok: true }); // prettier-ignore
    expect(readFileSync(file).subarray(0, 5).toString()).toBe("%PDF-");
    const seen = await app.evaluate(() => (globalThis as unknown as { seenPreferences: unknown[] }).seenPreferences);
    expect(seen).toHaveLength(2);
    for (const preferences of seen) {
      expect(preferences).toMatchObject({ nodeIntegration: false, contextIsolation: true, sandbox: true, webSecurity: true }); // prettier-ignore
      const read = preferences as Record<string, unknown>;
      for (const never of ["webviewTag", "allowRunningInsecureContent", "experimentalFeatures", "nodeIntegrationInSubFrames", "nodeIntegrationInWorker"])
        expect(read[never] ?? false).toBe(false); // prettier-ignore
    }
    expect(await page.evaluate(() => ["require", "process", "module", "Buffer"].filter((name) => name in window))).toEqual([]); // prettier-ignore
  });

  test("3: a page that changes JavaScript's own functions does not change the bridge", async () => {
    const answer = await launched.page.evaluate(async () => {
      const { push } = Array.prototype;
      Array.prototype.push = () => {
        throw new Error("changed");
      };
      try {
        return await window.earnest["app.facts"]({});
      } finally {
        Array.prototype.push = push;
      }
    });
    expect(answer).toMatchObject({ ok: true });
  });

  test("5: every permission is refused, but for putting text on the clipboard", async () => {
    const asked = await launched.page.evaluate(async () => {
      const refused = (what: Promise<unknown>): Promise<boolean> => what.then(() => false, () => true); // prettier-ignore
      return {
        notifications: await Notification.requestPermission(),
        geolocation: await new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve(0), ({ code }) => resolve(code))), // prettier-ignore
        media: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
        midi: await refused(navigator.requestMIDIAccess({ sysex: true })),
        clipboard: await refused(navigator.clipboard.readText()),
        states: await Promise.all(
          (["geolocation", "notifications", "camera", "microphone", "persistent-storage", "midi"] as const).map(
            async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
          ),
        ),
      };
    });
    expect(asked).toMatchObject({ notifications: "denied", geolocation: 1, media: true, screen: true, midi: true, clipboard: true }); // prettier-ignore
    expect(asked.states).not.toContain("granted");
  });

  test("6, 18: nothing but our own files answers a fetch", async () => {
    const got = await launched.page.evaluate(async () => {
      const status = (address: string, method = "GET"): Promise<number> => fetch(address, { method }).then((answer) => answer.status, () => 0); // prettier-ignore
      const away = ["file:///etc/passwd", "https://example.com/", "app://other/index.html", "/../package.json", "/%2e%2e/package.json", "/..%2fmain%2findex.cjs", "/..%5cmain%5cindex.cjs", "/index.html%00", "/index.html::$DATA"]; // prettier-ignore
      return {
        ours: await status("/index.html"),
        away: await Promise.all(away.map((address) => status(address))),
        post: await status("/index.html", "POST"),
      };
    });
    expect(got.ours).toBe(200);
    expect(got.away.filter((status) => status !== 0 && status !== 404)).toEqual([]);
    expect(got.post).toBe(405);
  });

  test("7: the page reads no string as markup and runs no script that is not a file of ours", async () => {
    const tried = await launched.page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
      const thrown = (what: () => unknown): boolean => {
        try {
          what();
          return false;
        } catch (cause) {
          return cause instanceof TypeError;
        }
      };
      const box = document.createElement("div");
      const refused = {
        inner: thrown(() => (box.innerHTML = "<img src=x onerror='window.pwn=1'>")),
        outer: thrown(() => (document.body.appendChild(box).outerHTML = "<b>x</b>")),
        adjacent: thrown(() => box.insertAdjacentHTML("beforeend", "<b>x</b>")),
        write: thrown(() => document.write("<b>x</b>")),
        parse: thrown(() => new DOMParser().parseFromString("<b>x</b>", "text/html")),
        script: thrown(() => (document.createElement("script").text = "window.pwn=1")),
        source: thrown(() => (document.createElement("script").src = "data:,1")),
        handler: thrown(() => box.setAttribute("onclick", "window.pwn=1")),
      };
      box.innerHTML = "words alone";
      box.remove();
      const frame = document.createElement("iframe");
      frame.src = "https://example.com/";
      const isBlocked = new Promise<void>((resolve) =>
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          if (effectiveDirective === "frame-src") resolve();
        }),
      );
      document.body.append(frame);
      await isBlocked;
      frame.remove();
      return { refused, violations, pwn: "pwn" in window };
    });
    expect(Object.entries(tried.refused).filter(([, isRefused]) => !isRefused)).toEqual([]);
    expect(tried.violations).toContain("require-trusted-types-for");
    expect(tried.violations).toContain("frame-src");
    expect(tried.pwn).toBe(false);
  });

  test("12, 13, 14, 15: no address, however it is asked for, leads anywhere, nor to the system", async () => {
    const own = await launchEarnest(inject("stage")); // Playwright waits for ever for a navigation that was refused
    onTestFinished(own.kill);
    const { app, page } = own;
    const address = page.url();
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { openedOutside: opened });
      shell.openExternal = (url) => Promise.resolve(void opened.push(url));
      shell.openPath = (path) => Promise.resolve(String(opened.push(path)));
    });
    const windows = await page.evaluate((all) => {
      let opened = 0;
      for (const one of all) {
        const link = document.createElement("a");
        link.href = one;
        document.body.append(link);
        link.click();
        link.dispatchEvent(new MouseEvent("auxclick", { button: 1, bubbles: true, cancelable: true }));
        link.target = "_blank";
        link.click();
        link.remove();
        if (window.open(one) !== null) opened += 1;
      }
      return opened;
    }, addresses);
    expect(windows).toBe(0);
    await expectSamePage(own, address);
    await page.evaluate(() => {
      const form = document.createElement("form");
      form.action = "https://example.com/";
      document.body.append(form);
      form.submit();
      form.remove();
      const refresh = document.createElement("meta");
      refresh.httpEquiv = "refresh";
      refresh.content = "0;url=https://example.com/";
      document.head.append(refresh);
      const embedded = document.createElement("webview");
      embedded.setAttribute("src", "https://example.com/");
      document.body.append(embedded);
      window.location.assign("https://example.com/");
    });
    await expectSamePage(own, address);
    expect(await app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside)).toEqual([]);
  });

  test("20: the bridge is the list of operations and one way to hear news, functions all", async () => {
    const shown = await launched.page.evaluate(() => Object.entries(window.earnest).map(([name, what]) => [name, typeof what])); // prettier-ignore
    expect(shown.map(([name]) => String(name)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      [...operationNames, "on"].toSorted((a, b) => (a < b ? -1 : 1)),
    );
    expect(new Set(shown.map(([, type]) => type))).toEqual(new Set(["function"]));
    const heard = await launched.page.evaluateHandle(() => {
      const news: unknown[][] = [];
      window.earnest.on("posts.changed", (...all) => news.push(all));
      return news;
    });
    await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach(({ webContents }) => webContents.send("posts.changed", { ids: [] }))); // prettier-ignore
    await expect.poll(() => heard.jsonValue()).toContainEqual([{ ids: [] }]);
  });
});

describe("What the window may ask", () => {
  test("17: every operation refuses what it was not made for, and the app goes on", async () => {
    const answers = await launched.page.evaluate(async () => {
      const cyclic: Record<string, unknown> = {};
      cyclic["self"] = cyclic;
      const hostile = [null, undefined, [], "x".repeat(2_000_000), Number.NaN, new Date(0), { constructor: { prototype: 1 } }, cyclic, new Map([[1, 2]]), 1n]; // prettier-ignore
      const { on: _on, ...operations } = window.earnest;
      const asked = Object.entries(operations).flatMap(([name, ask]) =>
        hostile.map(async (input, index) => {
          try {
            const answer = await (ask as unknown as (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>)(input); // prettier-ignore
            return answer.ok ? `${name} ${index} was answered` : answer.error?.code;
          } catch {
            return "invalid-input"; // could not even cross the border
          }
        }),
      );
      return { codes: [...new Set(await Promise.all(asked))], polluted: "polluted" in {} };
    });
    expect(answers).toEqual({ codes: ["invalid-input"], polluted: false });
  }, 240_000);

  test("17: another window, and a frame inside ours, get no answer", async () => {
    const { app, page } = launched;
    const fromOther = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${electron.getAppPath()}/out/preload/index.cjs`, sandbox: true },
      });
      await other.loadURL("app://earnest/index.html");
      const answer: unknown = await other.webContents.executeJavaScript('window.earnest["posts.list"]({})');
      other.destroy();
      return answer;
    });
    expect(fromOther).toMatchObject({ ok: false, error: { code: "invalid-input", message: "Unknown sender." } });
    await page.evaluate(() => document.body.append(document.createElement("iframe")));
    const fromFrame = await app.evaluate(({ BrowserWindow, ipcMain }) => {
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      type Handler = (event: unknown, input: unknown) => unknown;
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
      const ask = (senderFrame: unknown): unknown => handlers.get("posts.list")?.({ sender, senderFrame }, {});
      return Promise.all([ask(sender?.mainFrame.frames[0]), ask(null)]);
    });
    await page.evaluate(() => document.querySelector("iframe")?.remove());
    const refused = { ok: false, error: { code: "invalid-input", message: "Unknown sender." } };
    expect(fromFrame).toMatchObject([refused, refused]);
  });
});

describe("Beyond the checklist", () => {
  test.runIf(process.platform !== "win32")(
    "S31: all that is kept and handed out is readable by its owner alone",
    async () => {
      const { app, page, userData } = launched;
      const out = join(userData, "out.csv");
      await saveAt(app, out);
      const wish = { which: { by: "all" }, format: "csv", isAll: true } as const;
      expect(await page.evaluate((what) => window.earnest["export.save"]({ wish: what }), wish)).toMatchObject({ ok: true }); // prettier-ignore
      const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);
      const kept = readdirSync(join(userData, "earnest"), { recursive: true, encoding: "utf8" }).map((name) => join(userData, "earnest", name)); // prettier-ignore
      expect(kept.some((file) => file.endsWith("-wal"))).toBe(true);
      const wrong = [out, ...kept].filter((file) => modeOf(file) !== (statSync(file).isDirectory() ? "700" : "600"));
      expect(wrong).toEqual([]);
    },
  );

  test("S33: of what is pasted only the words come in, and a page that is dropped is not opened", async () => {
    const { app, page } = launched;
    const draft = windowOf(page);
    await draft.newDraft();
    await app.evaluate(({ clipboard }) => Object(clipboard).write({ text: "Bread at seven.", html: "<b>Bread</b><script>window.pwn=1</script><img src=x onerror='window.pwn=1'>" })); // prettier-ignore
    await draft.editor.focus();
    await page.keyboard.press("ControlOrMeta+V");
    await expect.poll(draft.text).toBe("Bread at seven.");
    const address = page.url();
    await dropFile(page, "page.html", "<script>window.pwn=1</script>");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await expectSamePage(launched, address);
    expect(await page.evaluate(() => "pwn" in window)).toBe(false);
  });

  test("S38: what nobody sees is shown, and hides no hard sell", async () => {
    const { app, page } = launched;
    const draft = windowOf(page);
    for (const words of ["Hur\u200bry, b\u2060uy now!", "Ｈｕｒｒｙ, buy now!", "Нurry, buу nоw!", "Hurry, buy now! \u202eabc\u202c"]) {
      await draft.newDraft();
      await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), words);
      await draft.editor.focus();
      await page.keyboard.press("ControlOrMeta+V");
      await draft.flags.getByRole("heading", { name: "Hard sell" }).waitFor();
      const unseen = [...words].filter((sign) => /[\u200b\u2060\u202c\u202e]/u.test(sign)).length;
      await expect.poll(() => draft.editor.locator(".cm-specialChar").count()).toBe(unseen);
    } // prettier-ignore
  });
});

describe("Starts", () => {
  test("S32: words and files on the command line open nothing, in the first start and in a second", async () => {
    const stage = inject("stage");
    const folder = join(stage.homes, "argv");
    mkdirSync(folder, { recursive: true });
    const csv = join(folder, "month.csv");
    writeFileSync(csv, "Date,Message\n2026-10-05,planted words");
    if (!existsSync(join(folder, "link.csv"))) symlinkSync("/etc/passwd", join(folder, "link.csv"));
    writeFileSync(join(folder, "large.csv"), "");
    truncateSync(join(folder, "large.csv"), 2 ** 30);
    const args = [csv, join(folder, "link.csv"), join(folder, "large.csv"), folder, "file:///etc/passwd", "app://earnest/../x", "https://example.com/", "javascript:alert(1)", "\\\\host\\share\\x.csv", "//host/x.csv", "missing.csv", "../../etc/passwd", "--load-extension=/tmp", "--renderer-process-limit=1", "--unknown", "--", "-", "", " ", "%00", "--import", csv, "--open", "earnest://open?file=x", "mailto:a@b", "--lang=xx", "NUL", "con.csv", "a".repeat(5000), "😀\u202e"]; // prettier-ignore
    expect(await launched.startAgain(args)).toBe(0);
    expect(await webContentsCount(launched.app)).toBe(1);
    const fresh = await launchEarnest(stage, { args });
    try {
      await windowOf(fresh.page)
        .editor.or(fresh.page.getByRole("button", { name: "New draft" }))
        .first()
        .waitFor();
      expect(await fresh.page.evaluate(() => window.earnest["posts.list"]({}))).toEqual({ ok: true, value: [] });
      expect(fresh.app.windows()).toHaveLength(1);
    } finally {
      await fresh.kill();
    }
    expect(existsSync(csv)).toBe(true);
  });
});

describe("When something breaks", () => {
  test("S39: a window that does not answer is opened again when the owner wants it, and a fault is told", async () => {
    const { app, page, kill } = await launchEarnest(inject("stage"));
    try {
      const draft = windowOf(page);
      await draft.newDraft();
      await draft.type("The stove went out.");
      await draft.saved();
      const asked = await app.evaluate(async ({ BrowserWindow, dialog }) => {
        const shown: string[] = [];
        dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
          shown.push(message);
          return Promise.resolve({ response: 1, checkboxChecked: false });
        }) as typeof dialog.showMessageBox;
        const window = BrowserWindow.getAllWindows()[0];
        const crashed = Date.now();
        const isBack = new Promise<void>((resolve) => window?.webContents.once("did-finish-load", () => resolve()));
        window?.emit("unresponsive");
        await isBack;
        const read = 'document.querySelector(".cm-line")?.textContent ?? ""';
        while ((await window?.webContents.executeJavaScript(read)) !== "The stove went out." && Date.now() < crashed + 20_000) await new Promise((next) => setTimeout(next, 20)); // prettier-ignore
        return { shown, text: String(await window?.webContents.executeJavaScript(read)), time: Date.now() - crashed };
      });
      expect(asked).toMatchObject({ shown: ["The window does not answer"], text: "The stove went out." });
      expect(asked.time).toBeLessThan(3000);
      await app.evaluate(() => void setTimeout(() => { throw new Error("planted fault"); })); // prettier-ignore
      const titles = (): Promise<string[]> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle())); // prettier-ignore
      await expect.poll(titles, { timeout: 30_000 }).toEqual(["Earnest had to stop"]);
    } finally {
      await kill();
    }
  });
});
