import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { once } from "node:events";

/** Where findings go, piece by piece. */
export type Output = {
  readonly write: (part: string | Uint8Array) => Promise<void>;
  /** All is written. */
  readonly close: () => void;
};

const screen: Output = {
  async write(part) {
    if (part.length > 0 && !process.stdout.write(part)) await once(process.stdout, "drain");
  },
  close() {},
};

/** Written aside and renamed, so that half a report is never read. */
function fileOutput(file: string): Output {
  const aside = `${file}.new`;
  const handle = openSync(aside, "w");
  const giveUp = (): void => rmSync(aside, { force: true });
  process.once("exit", giveUp);
  return {
    write(part) {
      const bytes = Buffer.from(part);
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      return Promise.resolve();
    },
    close() {
      closeSync(handle);
      renameSync(aside, file);
      process.off("exit", giveUp);
    },
  };
}

/** Opens a file, or the screen where none is named. Throws when the file cannot be written. */
export const openOutput = (file: string | undefined): Output => (file === undefined ? screen : fileOutput(file));

/** Writes a whole file, aside first. */
export async function writeFile(file: string, content: string | Uint8Array): Promise<void> {
  const output = openOutput(file);
  await output.write(content);
  output.close();
}
