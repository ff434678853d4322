import { existsSync, writeFileSync } from "node:fs";
import { CONFIG_NAME } from "./config-file.ts";
import { EXIT } from "./exit-codes.ts";

const PROFILE_NAME = "our-why.json";

const config = `// What "earnest check" does here and in the folders below. Options on the command line go before these.
{
  // Your Why, which posts are read against. Fill in ${PROFILE_NAME}.
  "profile": "${PROFILE_NAME}",

  // From which severity on the exit code is 1: "error", "warning", "info" or "never".
  "fail-on": "error",

  // Where your clocks are, for times without a zone.
  // "zone": "Europe/Paris",

  // Which comes first in dates such as 03/04/2026: "dmy" or "mdy".
  // "date-order": "dmy",

  // What you chose to leave, saved in the app under View > What you left.
  // "decisions": "left.json",

  // What a month is held to. Shares are from 0 to 1.
  // "limits": { "askShare": 0.2, "askRun": 2, "whyShare": 0.1, "silentDays": 6, "channelSilentDays": 13, "perDay": 3 },
  // "promised": [{ "channel": "Newsletter", "perWeek": 1 }],
  // "closedDays": ["2026-12-25"],
}
`;

const profile = `// Your business as you would tell a neighbour. Every answer may stay empty; one is enough to begin.
{
  // The name over the door, and the trade in a few words: "bakery in Truro".
  "business": "",
  "trade": "",

  "whys": {
    // Why do you do this at all?
    "why": "",
    // How did it begin?
    "origin": "",
    // Whom is it for?
    "for-whom": "",
    // What would you never do, even if it paid?
    "refusal": ""
  },

  // People and places that belong to it. Names are never flagged.
  "names": []
}
`;

/** `earnest init`: writes a configuration and a profile to fill in, here, and never over anything. Answers the exit code. */
export function init(): number {
  const files = [[CONFIG_NAME, config], [PROFILE_NAME, profile]] as const; // prettier-ignore
  const [taken] = files.find(([name]) => existsSync(name)) ?? [];
  if (taken !== undefined) {
    console.error(`${taken} is there already. Move it away, or edit it.`);
    return EXIT.failed;
  }
  for (const [name, content] of files) writeFileSync(name, content, { flag: "wx" });
  process.stdout.write(`${CONFIG_NAME} and ${PROFILE_NAME} are written. Fill in your Why, then: earnest check FILE\n`);
  return EXIT.clean;
}
