import fs from "node:fs";
import path from "node:path";

/** The argument that makes Chromium write down everything its network does, below `folder`. */
export const netLogArgument = (folder: string): string => `--log-net-log=${path.join(folder, "net-log.json")}`;

/** Schemes that stay inside the app. */
const INNER = /^(?:app|devtools|chrome|chrome-extension|data|blob|about):/u;

type NetLog = { readonly events: readonly { readonly params?: { readonly url?: string; readonly host?: string } }[] };

/** Reads the log of an app that has ended: every address and host that anything in it asked for outside of the app. */
export function outsideRequests(folder: string): readonly string[] {
  const text = fs.readFileSync(path.join(folder, "net-log.json"), "utf8");
  const { events }: NetLog = JSON.parse(text);
  const asked = events.flatMap(({ params }) => [params?.url, params?.host].filter((one) => one !== undefined));
  return [...new Set(asked.filter((one) => one !== "" && !INNER.test(one)))];
}
