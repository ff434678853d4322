import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageFile } from "../../electron/main/page-files.ts";
import { temporaryFolder } from "../support/temporary-store.ts";

/** A window's folder, and beside it what nobody may reach. */
function windowFolder(): string {
  const outside = temporaryFolder();
  const root = join(outside, "renderer");
  mkdirSync(join(root, "assets"), { recursive: true });
  mkdirSync(join(outside, "renderer-other"));
  writeFileSync(join(root, "index.html"), '<meta name="csp-nonce" content="__NONCE__">');
  writeFileSync(join(root, "assets", "a b.js"), "export {};");
  writeFileSync(join(root, "notes.exe"), "no type that a page needs");
  writeFileSync(join(outside, "secret.json"), "{}");
  writeFileSync(join(outside, "renderer-other", "secret.json"), "{}");
  symlinkSync(join(outside, "secret.json"), join(root, "link.json"));
  return root;
}

const get = (root: string, address: string, method = "GET"): Promise<Response> =>
  pageFile(root, new Request(`app://earnest${address}`, { method }));

describe("the window's files", () => {
  test("are answered with their type, and the page with a policy whose nonce is new each time", async () => {
    const root = windowFolder();
    const pages = await Promise.all([get(root, "/"), get(root, "/index.html")]);
    const nonces = await Promise.all(
      pages.map(async (page) => {
        const nonce = /content="([^"]{20,})"/u.exec(await page.text())?.[1];
        expect(page.headers.get("content-security-policy")).toBe(
          `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default`,
        );
        expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    const script = await get(root, "/assets/a%20b.js");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await script.text()).toBe("export {};");
  });

  test.for([
    "/nothing.html",
    "/../secret.json",
    "/%2e%2e/secret.json",
    "/..%2fsecret.json",
    "/..%5csecret.json",
    "/assets/..%2f..%2fsecret.json",
    "/..%2frenderer-other%2fsecret.json",
    "/link.json",
    "/index.html%00.json",
    "/%E0%A4%A",
    "/C:%5csecret.json",
    "/notes.exe",
    "/assets",
    "//secret.json",
  ])("stop at their folder: %s", async (address) => {
    expect((await get(windowFolder(), address)).status).toBe(404);
  });

  test("are not found at another host, and not written to", async () => {
    const root = windowFolder();
    expect((await pageFile(root, new Request("app://elsewhere/index.html"))).status).toBe(404);
    expect((await get(root, "/index.html", "POST")).status).toBe(405);
  });
});
