import { parentPort, workerData } from "node:worker_threads";
import type { Dialect } from "../../../src/domain/spelling.ts";
import { type Dictionary, readDictionary } from "./dictionary.ts";
import type { SpellingReply, SpellingRequest, SpellingWork, Spelt } from "./messages.ts";

const folder = String(workerData);

/** The dictionary asked for last; one at a time, each takes some 20 MB. */
let open: { readonly dialect: Dialect; readonly dictionary: Dictionary } | undefined;

function dictionaryOf(dialect: Dialect): Dictionary {
  if (open?.dialect !== dialect) open = { dialect, dictionary: readDictionary(folder, dialect) };
  return open.dictionary;
}

function speltOf(work: SpellingWork, dictionary: Dictionary): Spelt {
  if ("word" in work) return { offered: dictionary.offersFor(work.word) };
  return { unknown: dictionary.unknownIn(work.text, work.basis.known) };
}

function replyTo({ id, work }: SpellingRequest): SpellingReply {
  let code: "no-dictionary" | "spelling-failed" = "no-dictionary";
  try {
    const dictionary = dictionaryOf("word" in work ? work.dialect : work.basis.dialect);
    code = "spelling-failed";
    return { id, spelt: speltOf(work, dictionary) };
  } catch (cause) {
    return { id, code, reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The worker thread that holds a dictionary: the check of a post never waits for it. `workerData` is the dictionaries' folder. */
parentPort?.on("message", (request: SpellingRequest) => parentPort?.postMessage(replyTo(request)));
