import { readFileSync } from "node:fs";
import stripJsonComments from "strip-json-comments";
import { fileFault } from "./file-fault.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";

/** Reads a JSON file that people write by hand: comments and a comma too many are fine. Errors do not name the file. */
export function readJsonFile(file: string): Result<unknown, "json"> {
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
    return ok(JSON.parse(stripJsonComments(text, { trailingCommas: true })));
  } catch (cause) {
    return err("json", `could not be read: ${fileFault(cause, "read")}`);
  }
}
