import { randomBytes } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/**
 * What the page may do. Scripts come from our own files alone. Mantine and CodeMirror write style sheets as they go, which is
 * why styles need the nonce; style attributes in markup stay forbidden, for React sets styles as properties. Mantine writes
 * its sheets through `innerHTML`: the one policy for that, "default", lets pass what can be no markup
 * (src/ui/app/trusted-types.ts).
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/** The file below `root` that a path names; undefined when it would lead out of it, through a link too. */
async function fileBelow(root: string, pathname: string): Promise<string | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined; // not a path that we ever made
  }
  if (/[\0\\:]/u.test(decoded)) return undefined;
  const file = resolve(join(root, decoded === "/" ? "index.html" : decoded));
  if (!file.startsWith(root + sep)) return undefined;
  try {
    const real = await realpath(file);
    // The separator matters: a sibling folder may begin with the same name.
    return real.startsWith((await realpath(root)) + sep) ? real : undefined;
  } catch {
    return undefined; // no such file
  }
}

/** Answers a request of the window with a file below `root`: 404 for anything else, 405 for anything but GET. */
export async function pageFile(root: string, request: Request): Promise<Response> {
  if (request.method !== "GET") return new Response(null, { status: 405 });
  const url = new URL(request.url);
  const file = url.host === "earnest" ? await fileBelow(root, url.pathname) : undefined;
  const type = file && TYPES[extname(file)];
  if (!file || !type) return new Response(null, { status: 404 });
  const nonce = randomBytes(16).toString("base64");
  const content = await readFile(file);
  const isPage = type.startsWith("text/html");
  return new Response(isPage ? content.toString("utf8").replaceAll("__NONCE__", nonce) : new Uint8Array(content), {
    headers: {
      "content-type": type,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      ...(isPage ? { "content-security-policy": contentSecurityPolicy(nonce) } : {}),
    },
  });
}
