import { spawnSync } from "node:child_process";
import { resolveElectron } from "./electron-runtime.ts";
import { projectFolder } from "./project.ts";
import { isRoot } from "./stage.ts";

/** A network of its own with nothing in it but this computer's loopback; the user stays who they are. */
const ALONE = isRoot ? ["--net"] : ["--user", "--map-current-user", "--net", "--keep-caps"];
const LOOPBACK = "ip link set lo up";

/** Runs a shell line without a network; the arguments are its `$@`. */
const alone = (line: string, args: readonly string[], stdio: "inherit" | "ignore"): number | null =>
  spawnSync("unshare", [...ALONE, "sh", "-c", `${LOOPBACK} && ${line}`, "sh", ...args], { cwd: projectFolder, stdio })
    .status;

/** `npm run e2e:offline [-- FILE…]`: the end-to-end tests where nothing leads out. Ends with 2 where that cannot be arranged. */
async function main(): Promise<void> {
  if (process.platform !== "linux" || alone("true", [], "ignore") !== 0) {
    console.error(
      "The tests were not run: this needs Linux with `unshare` and `ip`, and a kernel that lets this user have a network apart.",
    );
    process.exitCode = 2;
    return;
  }
  await resolveElectron(); // what may have to be fetched is fetched while there is a network
  const vitest = ["node_modules/.bin/vitest", "run", "--config", "vitest.e2e.config.ts", ...process.argv.slice(2)];
  process.exitCode = alone('exec "$@"', vitest, "inherit") ?? 1;
}

await main();
