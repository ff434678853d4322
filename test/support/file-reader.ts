import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, onTestFinished } from "vitest";
import { FileReader } from "../../electron/main/reading/file-reader.ts";

const createWorker: ConstructorParameters<typeof FileReader>[0] = (options) =>
  new Worker(resolve("electron/main/reading/read-worker.ts"), options);

/** A reader over a real worker thread that may take so much; ends with the test. */
export function boundedReader(bounds: ConstructorParameters<typeof FileReader>[1]): FileReader {
  const reader = new FileReader(createWorker, bounds);
  onTestFinished(() => reader.close());
  return reader;
}

/** A reader as the app has it; one for all tests of a file, since its thread takes a second to start from sources. */
export const fileReader = new FileReader(createWorker);
afterAll(() => fileReader.close());
