import "../../../src/ui/app/bridge.ts"; // for the type of window.earnest
import { launchEarnest } from "./launch.ts";
import { windowOf } from "./window.ts";

/** Ways in which a start ends while a save is still to come. */
const ends = ["the window is closed", "the app is quit", "the system asks it to end"] as const;

/** Types, ends the app at once in one way after the other, and answers the rounds in which a letter was lost. */
export async function closedWhilePending(rounds: number): Promise<readonly string[]> {
  const lost: string[] = [];
  let userData: string | undefined;
  for (let round = 0; round < rounds; round++) {
    const { app, page, userData: folder } = await launchEarnest(userData ? { userData } : {});
    userData = folder;
    const way = ends[round % ends.length] ?? ends[0];
    const goal = `Round ${round}: the kettle sings before the shop opens`;
    const draft = windowOf(page);
    await draft.newDraft();
    await draft.type(goal);
    const process = app.process();
    const ended = new Promise((resolve) => process.once("exit", resolve));
    if (way === "the system asks it to end") process.kill("SIGTERM");
    else {
      await app.evaluate(({ app: main, BrowserWindow }, isQuit) => {
        // Not awaited: the answer would come from an app that is gone.
        setTimeout(() => (isQuit ? main.quit() : BrowserWindow.getAllWindows()[0]?.close()));
      }, way === "the app is quit");
    }
    await ended;
    const after = await launchEarnest({ userData });
    const found = await after.page.evaluate(async () => {
      const list = await window.earnest["posts.list"]({});
      const first = list.ok ? list.value[0] : undefined;
      const post = first && (await window.earnest["posts.open"]({ id: first.id }));
      return post?.ok ? post.value.text : "";
    });
    await after.close();
    if (found !== goal) lost.push(`${way}: “${found}” of “${goal}”`);
  }
  return lost;
}
