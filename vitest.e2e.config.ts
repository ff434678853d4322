import { defineConfig } from "vitest/config";

/** The tests that start the real app. One at a time: they measure, and each has a window of its own. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.ts"],
    globalSetup: ["test/e2e/support/stage.ts"],
    fileParallelism: false,
    maxWorkers: 1,
    // A real window on a busy machine misses a key press now and then; what fails twice is a defect.
    retry: 1,
    expect: { poll: { timeout: 10_000 } }, // a second is not enough for a window beside seven others at work
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
