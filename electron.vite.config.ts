import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import type { Plugin } from "vite";
import { dictionaryFiles, dictionaryPackages } from "./electron/main/spelling/dictionaries.ts";

// electron-vite would derive its targets from the installed `electron`. The code must also run in the older Electron that
// development falls back to (docs/decisions/0001-electron-runtime.md), so the targets are set by hand.
const NODE_TARGET = "node20.18";
const CHROME_TARGET = "chrome130";

/** From this size on, data is no code. */
const LARGE = 50_000;

/**
 * Leaves large JSON files beside the bundle. Inside, the engine would read them three times: as text of the program, as a
 * string and as JSON; the command line starts a third faster so. A file is read when something of it is wanted.
 */
const dataBeside: Plugin = {
  name: "data-beside",
  enforce: "pre",
  load(id) {
    if (!id.endsWith(".json") || statSync(id).size < LARGE) return null;
    const name = basename(id);
    const source = readFileSync(id, "utf8");
    this.emitFile({ type: "asset", fileName: `chunks/${name}`, source });
    const parts: Record<string, unknown> = JSON.parse(source);
    const getters = Object.keys(parts).map(
      (part) => `get ${JSON.stringify(part)}() { return all()[${JSON.stringify(part)}]; },`,
    );
    // The engine's chunk lies beside it.
    const code = `
      let data;
      const all = () => (data ??= JSON.parse(require("node:fs").readFileSync(\`\${__dirname}/${name}\`, "utf8")));
      module.exports = { ${getters.join(" ")} };`;
    return { code, moduleType: "js" };
  },
};

/**
 * Leaves the detector of languages beside the bundle, too: its tables take 100 ms to load, and a month in English never asks
 * for it. It is read when it is called first.
 */
const detectorBeside: Plugin = {
  name: "detector-beside",
  enforce: "pre",
  load(id) {
    if (!/[\\/]tinyld[\\/]dist[\\/]/u.test(id)) return null;
    const source = readFileSync(createRequire(import.meta.url).resolve("tinyld"), "utf8");
    this.emitFile({ type: "asset", fileName: "chunks/tinyld.cjs", source });
    const code = `module.exports = { get detectAll() { return require(\`\${__dirname}/tinyld.cjs\`).detectAll; } };`;
    return { code, moduleType: "js" };
  },
};

/** Lays the dictionaries beside the bundle, where the spelling worker reads the one that is asked for. */
const dictionariesBeside: Plugin = {
  name: "dictionaries-beside",
  generateBundle() {
    for (const name of Object.values(dictionaryPackages)) {
      for (const file of dictionaryFiles) {
        const source = readFileSync(resolve("node_modules", name, file));
        this.emitFile({ type: "asset", fileName: `dictionaries/${name}/${file}`, source });
      }
    }
  },
};

/** The window shows what the checker says and never checks: what only a check reads stays out of its bundle. */
const nothingToCheckWith: Plugin = {
  name: "nothing-to-check-with",
  enforce: "pre",
  load(id) {
    if (/[\\/]tinyld[\\/]dist[\\/]/u.test(id)) return "export const detectAll = () => [];";
    const isModel = /[\\/](?:resources[\\/]models|wink-eng-lite-web-model)[\\/].*\.json$/u.test(id);
    return isModel ? { code: "export default {};", moduleType: "js" } : null;
  },
};

export default defineConfig({
  main: {
    plugins: [dataBeside, detectorBeside, dictionariesBeside],
    build: {
      target: NODE_TARGET,
      outDir: "out/main",
      // `dependencies` (better-sqlite3 only) stay outside; everything else is bundled.
      externalizeDeps: true,
      rolldownOptions: {
        input: { index: resolve("electron/main/index.ts"), earnest: resolve("electron/cli/index.ts") },
        // CommonJS: the fallback runtime maps `require("better-sqlite3")`, which an ES import would pass by.
        output: { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "chunks/[name]-[hash].cjs" },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      outDir: "out/preload",
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve("electron/preload/index.ts") },
        // A sandboxed preload script must be one CommonJS file.
        output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
      },
    },
  },
  renderer: {
    root: "src/ui",
    plugins: [nothingToCheckWith, react()],
    build: {
      target: CHROME_TARGET,
      outDir: "out/renderer",
      minify: true,
      rolldownOptions: { input: { index: resolve("src/ui/index.html") } },
    },
  },
});
