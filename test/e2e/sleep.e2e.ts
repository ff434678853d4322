import { expect, test } from "vitest";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

/** Longer than any pause of the app between a key and the disk, in milliseconds. */
const ASLEEP = 3000;

test.runIf(process.platform !== "win32")(
  "R27: a computer that falls asleep right after a key has every word when it wakes, and takes more",
  async () => {
    const { app, page, userData, kill } = await launchEarnest();
    const draft = windowOf(page);
    await draft.newDraft();
    const processes = await app.evaluate(({ app: main }) => main.getAppMetrics().map(({ pid }) => pid));
    await draft.type("The kettle sings");
    for (const pid of processes) process.kill(pid, "SIGSTOP");
    await new Promise((resolve) => setTimeout(resolve, ASLEEP)); // the sleep that is tested, not a pause to wait for something
    for (const pid of processes.toReversed()) process.kill(pid, "SIGCONT");
    await draft.type(" before the shop opens.");
    await draft.saved();
    await kill();
    const after = await launchEarnest({ userData });
    await expect.poll(windowOf(after.page).text).toBe("The kettle sings before the shop opens.");
  },
);
