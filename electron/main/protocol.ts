import { protocol } from "electron";
import { SCHEME } from "./origin.ts";
import { pageFile } from "./page-files.ts";

/** Has to run before the app is ready: the scheme gets an origin of its own, like a web site. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

function serve(answer: (request: Request) => Response | Promise<Response>): void {
  if (protocol.isProtocolHandled(SCHEME)) protocol.unhandle(SCHEME);
  protocol.handle(SCHEME, answer);
}

/** Serves the window's own files from `root` and nothing else. */
export const serveWindow = (root: string): void => serve((request) => pageFile(root, request));

/** Serves one page at every address, from now on. */
export const servePage = (page: () => Response): void => serve(page);
