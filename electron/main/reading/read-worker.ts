import { parentPort } from "node:worker_threads";
import { ok } from "../../../src/domain/result.ts";
import type { ReadOptions } from "../../../src/exchange/options.ts";
import { previewTable, readPosts } from "../../../src/exchange/read-posts.ts";
import type { ReadReply, ReadRequest } from "./messages.ts";

const decodeBytes: ReadOptions["decodeBytes"] = (bytes, encoding, fatal) =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

async function reply({ name, bytes, options }: ReadRequest): Promise<ReadReply> {
  const how = { ...options, decodeBytes };
  const read = await readPosts(bytes, name, how);
  if (read.ok) return ok({ table: read.value.table, read: read.value });
  if (read.error.code !== "no-text-column") return read;
  const table = await previewTable(bytes, name, how);
  return table.ok ? ok({ table: table.value, read: null }) : table;
}

/** The worker thread that reads files, one at a time: what a hostile one takes is taken from it alone. */
parentPort?.on("message", (request: ReadRequest) => {
  void reply(request).then((answer) => parentPort?.postMessage(answer)); // what is thrown ends the thread, and is told there
});
