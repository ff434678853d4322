import fs from "node:fs";

/** Schemes that stay inside the app. */
const INNER = /^(?:app|devtools|chrome|chrome-extension|data|blob|about):/u;

type NetLog = { readonly events: readonly { readonly params?: { readonly url?: string; readonly host?: string } }[] };

/** Reads the log of an app that has ended: every address and host that anything in it asked for outside of the app. */
export function outsideRequests(file: string): readonly string[] {
  const { events }: NetLog = JSON.parse(fs.readFileSync(file, "utf8"));
  const asked = events.flatMap(({ params }) => [params?.url, params?.host]).filter((one) => one !== undefined);
  return [...new Set(asked.filter((one) => one !== "" && !INNER.test(one)))];
}
