import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
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

function writeAll(handle: number, part: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(part);
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
  return Promise.resolve();
}

/** A terminal, a pipe or another device that has a name: it is written to, and nothing else is put in its place. */
function deviceOutput(file: string): Output {
  const handle = openSync(file, "w");
  return { write: (part) => writeAll(handle, part), close: () => closeSync(handle) };
}

/** Written aside and renamed, so that half a report is never read. */
function fileOutput(file: string): Output {
  const aside = `${file}.new`;
  const handle = openSync(aside, "w");
  const giveUp = (): void => rmSync(aside, { force: true });
  process.once("exit", giveUp);
  return {
    write: (part) => writeAll(handle, part),
    close() {
      closeSync(handle);
      renameSync(aside, file);
      process.off("exit", giveUp);
    },
  };
}

/** Opens a file, or the screen where none is named. Throws when the file cannot be written. */
export function openOutput(file: string | undefined): Output {
  if (file === undefined) return screen;
  return (statSync(file, { throwIfNoEntry: false })?.isFile() ?? true) ? fileOutput(file) : deviceOutput(file);
}

/** Writes a whole file, aside first. */
export async function writeFile(file: string, content: string | Uint8Array): Promise<void> {
  const output = openOutput(file);
  await output.write(content);
  output.close();
}
