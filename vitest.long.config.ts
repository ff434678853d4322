import { defineConfig } from "vitest/config";

/** The long rounds of what `npm test` does a few times: hours of work and a million posts, with their figures on the screen. */
export default defineConfig({
  test: {
    include: ["test/long/**/*.long.ts"],
    globalSetup: ["test/e2e/support/stage.ts"],
    execArgv: ["--expose-gc"], // what is garbage is no leak
    fileParallelism: false,
    maxWorkers: 1,
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
  },
});
