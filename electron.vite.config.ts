import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

// electron-vite would derive its targets from the installed `electron`. The code must also run in the older Electron that
// development falls back to (docs/decisions/0001-electron-runtime.md), so the targets are set by hand.
const NODE_TARGET = "node20.18";
const CHROME_TARGET = "chrome130";

export default defineConfig({
  main: {
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
    plugins: [react()],
    build: {
      target: CHROME_TARGET,
      outDir: "out/renderer",
      minify: true,
      rolldownOptions: { input: { index: resolve("src/ui/index.html") } },
    },
  },
});
