import { app, type Session, session } from "electron";
import { ORIGIN } from "./origin.ts";

/** Everything a page may load: our own files, and pictures inside a style sheet. */
const isOurs = (url: string, origin: string): boolean =>
  url.startsWith(`${ORIGIN}/`) ||
  url.startsWith(`${origin}/`) ||
  url.startsWith("data:image/") ||
  url.startsWith("devtools:");

/** What the window may do beyond showing itself: put text on the clipboard. */
const ALLOWED_PERMISSION = "clipboard-sanitized-write";

function closeSession(closed: Session, origin: string): void {
  // The only setting that keeps Chromium from fetching spelling dictionaries; switching its checker off does not.
  closed.setSpellCheckerLanguages([]);
  closed.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === ALLOWED_PERMISSION));
  closed.setPermissionCheckHandler((_contents, permission) => permission === ALLOWED_PERMISSION);
  closed.setDevicePermissionHandler(() => false);
  closed.on("will-download", (event) => event.preventDefault());
  const socket = origin.replace(/^http/u, "ws"); // live reloading in development
  closed.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !(isOurs(url, origin) || url.startsWith(socket)) }),
  );
}

/** What Chromium would ask the network for by itself. No name leads anywhere but to this computer. */
function silenceChromium(): void {
  const { commandLine } = app;
  for (const name of [
    "disable-background-networking",
    "disable-component-update",
    "disable-domain-reliability",
    "no-pings",
  ])
    commandLine.appendSwitch(name);
  if (commandLine.hasSwitch("host-resolver-rules")) return; // a test that wants to see a request fail
  commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
}

/** Nobody looks into an installed app from outside: it would show every draft to whoever asks at that port. */
function closeDebugging(): void {
  if (!app.isPackaged) return;
  for (const name of ["remote-debugging-port", "remote-debugging-pipe"]) app.commandLine.removeSwitch(name);
}

/** Closes every way out: requests, permissions, navigation, new windows, embedded pages. Call before the app is ready. */
export function closeTheWaysOut(origin: string): void {
  silenceChromium();
  closeDebugging();
  app.on("session-created", (created) => closeSession(created, origin));
  void app.whenReady().then(() => closeSession(session.defaultSession, origin));
  app.on("web-contents-created", (_event, contents) => {
    const stay = (event: { preventDefault: () => void; readonly url: string }): void => {
      if (event.url !== contents.getURL()) event.preventDefault(); // a reload of the same page may go on
    };
    contents.on("will-navigate", stay);
    contents.on("will-frame-navigate", stay);
    contents.on("will-redirect", stay);
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp"); // the one way out that no policy of a page closes
  });
}
