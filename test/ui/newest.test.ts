import { expect, test } from "vitest";
import { newest } from "../../src/ui/newest.ts";

test("of readings that overtake each other the newest counts, and the others wait for it", async () => {
  const answers: ((word: string) => void)[] = [];
  const seen: string[] = [];
  const read = newest(async () => {
    const word = await new Promise<string>((resolve) => void answers.push(resolve));
    return () => void seen.push(word);
  });
  const first = read().then(() => [...seen]);
  const second = read();
  answers[1]?.("later");
  await second;
  answers[0]?.("earlier");
  expect(await first).toEqual(["later"]);
  expect(seen).toEqual(["later"]);
});
