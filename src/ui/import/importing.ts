import type { Bridge } from "../../contract/bridge.ts";
import type { ImportAnswers, ImportOffer } from "../../contract/imports.ts";
import type { AnswerCode } from "../../contract/operations.ts";
import type { Result } from "../../domain/result.ts";
import { limits } from "../../exchange/limits.ts";
import { createSession, type Session } from "../session.ts";
import { type ImportEvent, type ImportState, noImport, reduceImport } from "./import-session.ts";

/** Bringing a file in, and what can be done on the way. */
export type Importing = {
  readonly session: Session<ImportState, ImportEvent>;
  /** Asks for a file. */
  readonly choose: () => Promise<void>;
  /** Takes a file that was dropped. */
  readonly take: (file: File) => Promise<void>;
  /** Reads the file under other answers. */
  readonly answer: (answers: Partial<ImportAnswers>) => Promise<void>;
  readonly run: () => Promise<void>;
  /** Closes it; what is under way is taken back. */
  readonly close: () => void;
};

/** Connects an import with the main process, where the file is read. */
export function createImporting(bridge: Bridge): Importing {
  const session = createSession(noImport, reduceImport);
  const offered = (answer: Result<ImportOffer, AnswerCode>): void => {
    if (answer.ok) session.dispatch({ type: "offered", offer: answer.value });
    else if (answer.error.code === "cancelled") session.dispatch({ type: "closed" });
    else session.dispatch({ type: "refused", code: answer.error.code });
  };
  bridge.on("import.progress", (progress) => session.dispatch({ type: "progressed", ...progress }));
  return {
    session,
    choose: async () => {
      if (session.get().phase === "running") return;
      session.dispatch({ type: "began" });
      offered(await bridge["import.choose"]({}));
    },
    take: async (file) => {
      if (session.get().phase === "running") return;
      session.dispatch({ type: "began" });
      // Of a file that is too large only so much crosses that the reader can say so.
      const bytes = await file
        .slice(0, limits.fileBytes + 1)
        .arrayBuffer()
        .then(
          (buffer) => new Uint8Array(buffer),
          () => null, // a folder, or a file that is gone
        );
      if (bytes === null) return session.dispatch({ type: "refused", code: "file-unreadable" });
      offered(await bridge["import.drop"]({ name: file.name, bytes }));
    },
    answer: async (answers) => {
      const state = session.get();
      if (state.phase !== "offered") return;
      const all = { ...state.answers, ...answers };
      session.dispatch({ type: "answered", answers: all }); // seen at once, and built on by what is answered next
      const read = await bridge["import.read"]({ answers: all });
      const now = session.get();
      if (now.phase === "offered" && now.answers === all) offered(read); // else others were given since
    },
    run: async () => {
      const state = session.get();
      if (state.phase !== "offered") return;
      session.dispatch({ type: "started" });
      const answer = await bridge["import.run"]({ doubts: state.doubts });
      const isUnwanted = session.get().phase !== "running"; // cancelled when the last row was in already
      if (isUnwanted && answer.ok && answer.value.step !== null)
        await bridge["steps.undo"]({ step: answer.value.step });
      else if (answer.ok) session.dispatch({ type: "finished", result: answer.value });
      else if (answer.error.code === "cancelled") session.dispatch({ type: "closed" });
      else session.dispatch({ type: "refused", code: answer.error.code });
    },
    close: () => {
      session.dispatch({ type: "closed" });
      void bridge["import.cancel"]({});
    },
  };
}
