import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { once } from "node:events";
import { fileFault } from "./file-fault.ts";

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

/** A file could not be written; the message is a whole sentence for its owner. */
export class Unwritable extends Error {
  constructor(file: string, wasThere: boolean, cause: unknown) {
    const safe = wasThere ? " What it held before is untouched." : "";
    super(`${file} cannot be written: ${fileFault(cause, "write")}${safe}`, { cause });
  }
}

/** Does one step of writing a file. */
function step<Done>(file: string, wasThere: boolean, act: () => Done): Done {
  try {
    return act();
  } catch (cause) {
    throw new Unwritable(file, wasThere, cause);
  }
}

function writeAll(handle: number, part: string | Uint8Array): void {
  const bytes = Buffer.from(part);
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

/** A terminal, a pipe or another device that has a name: it is written to, and nothing else is put in its place. */
function deviceOutput(file: string): Output {
  const handle = step(file, false, () => openSync(file, "w"));
  return {
    write: async (part) => step(file, false, () => writeAll(handle, part)),
    close: () => closeSync(handle),
  };
}

/** Written aside and renamed, so that half a report is never read, and a report that fails harms none before it. */
function fileOutput(file: string, wasThere: boolean): Output {
  const aside = `${file}.new`;
  const handle = step(file, wasThere, () => openSync(aside, "w"));
  const giveUp = (): void => rmSync(aside, { force: true });
  process.once("exit", giveUp);
  return {
    write: async (part) => step(file, wasThere, () => writeAll(handle, part)),
    close() {
      closeSync(handle);
      step(file, wasThere, () => renameSync(aside, file));
      process.off("exit", giveUp);
    },
  };
}

/** Opens a file, or the screen where none is named. Throws `Unwritable` when the file cannot be written. */
export function openOutput(file: string | undefined): Output {
  if (file === undefined) return screen;
  const there = statSync(file, { throwIfNoEntry: false });
  return (there?.isFile() ?? true) ? fileOutput(file, there !== undefined) : deviceOutput(file);
}

/** Writes a whole file, aside first. */
export async function writeFile(file: string, content: string | Uint8Array): Promise<void> {
  const output = openOutput(file);
  await output.write(content);
  output.close();
}
