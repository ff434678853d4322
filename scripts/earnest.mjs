#!/usr/bin/env node
// The command line of Earnest: builds it when its sources changed, then runs it in this process.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const project = new URL("..", import.meta.url);
const own = fileURLToPath(new URL("node_modules/.bin/node", project));
const [major = 0] = process.versions.node.split(".").map(Number);

if (major < 24 && fs.existsSync(own)) {
  // The scripts are TypeScript, which needs the project's own Node.
  const { status } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(status ?? 2);
}
if (fs.existsSync(new URL("scripts/build.ts", project))) {
  const { buildIfStale } = await import("./build.ts");
  buildIfStale();
}
createRequire(import.meta.url)(fileURLToPath(new URL("out/main/earnest.cjs", project)));
