import { describe, expect, test } from "vitest";
import { createImporting } from "../../../src/ui/import/importing.ts";
import { realBridge } from "../support/real-bridge.ts";

const fileOf = (content: string, name = "plan.csv"): File => new File([content], name);

describe("bringing a file in", () => {
  test("goes from the file over its questions to the result", async () => {
    const { bridge, store } = realBridge();
    const importing = createImporting(bridge);
    await importing.take(fileOf("date,text\n03/10/2026,First words\n04/10/2026,Second words\n"));
    expect(importing.session.get()).toMatchObject({ phase: "offered", offer: { questions: [{ ask: "date-order" }] } });
    await importing.answer({ dateOrder: "dmy" });
    expect(importing.session.get()).toMatchObject({ phase: "offered", offer: { rows: [{ date: "2026-10-03" }, {}] } });
    await importing.run();
    expect(importing.session.get()).toMatchObject({ phase: "done", result: { added: 2 } });
    expect(store.posts.list()).toHaveLength(2);
    importing.close();
    expect(importing.session.get()).toEqual({ phase: "closed" });
  });

  test("that is closed at the last moment is taken back all the same", async () => {
    const { bridge, store } = realBridge();
    const late = createImporting({
      ...bridge,
      "import.run": async (input) => {
        const answer = await bridge["import.run"](input);
        late.close(); // the rows are in, and the window does not know yet
        return answer;
      },
    });
    await late.take(fileOf("date,text\n2026-10-03,First words\n"));
    await late.run();
    expect(store.posts.list()).toEqual([]);
    expect(late.session.get()).toEqual({ phase: "closed" });
  });

  test("stays in sight when an answer cannot be followed, and says why", async () => {
    const { bridge } = realBridge();
    const importing = createImporting(bridge);
    await importing.take(fileOf("date,text\n2026-10-03,First words\n"));
    await importing.answer({ dateOrder: "dmy", year: 1 });
    expect(importing.session.get()).toMatchObject({ phase: "offered", code: "invalid-input" });
  });

  test("shows an answer at once, and the next one builds on it", async () => {
    const { bridge } = realBridge();
    const importing = createImporting(bridge);
    await importing.take(fileOf("A,B\n03/10/2026,First words\n04/10/2026,Second words\n"));
    const uses = { headerRows: 1, uses: ["date", "text"] } as const;
    const both = [importing.answer({ mapping: uses }), importing.answer({ dateOrder: "dmy" })];
    expect(importing.session.get()).toMatchObject({ answers: { mapping: uses, dateOrder: "dmy" } });
    await Promise.all(both);
    expect(importing.session.get()).toMatchObject({ phase: "offered", offer: { hasText: true, rows: [{ date: "2026-10-03" }, {}] } }); // prettier-ignore
  });

  test("closes when no file was chosen, and tells what could not be read", async () => {
    const { bridge, chosen } = realBridge();
    const importing = createImporting(bridge);
    await importing.choose();
    expect(importing.session.get()).toEqual({ phase: "closed" });
    chosen.file = "/no/such/file.csv";
    await importing.choose();
    expect(importing.session.get()).toEqual({ phase: "failed", code: "file-unreadable" });
    await importing.take(fileOf("words", "words.exe"));
    expect(importing.session.get()).toEqual({ phase: "failed", code: "unknown-format" });
  });
});
