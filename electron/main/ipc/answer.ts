import type { Answer, OperationName } from "../../../src/contract/operations.ts";
import { err } from "../../../src/domain/result.ts";
import type { Handlers } from "./handlers/handlers.ts";
import { inputs } from "./inputs/index.ts";

/** A plain object, as every input is. A schema alone takes a Date or a Map for an object that holds nothing. */
function isPlain(raw: unknown): boolean {
  if (typeof raw !== "object" || raw === null || Object.hasOwn(raw, "__proto__")) return false;
  const kind: unknown = Object.getPrototypeOf(raw);
  return kind === Object.prototype || kind === null;
}

/**
 * Checks the input, runs the handler, and turns a fault into data: Electron would keep only its message. `handlers`
 * answers those that hold now. `log` gets the operation's name and the cause, never the owner's words.
 */
export async function answer<Name extends OperationName>(
  name: Name,
  raw: unknown,
  handlers: () => Handlers,
  log: (name: OperationName, cause: unknown) => void,
): Promise<Answer<Name>> {
  try {
    if (!isPlain(raw)) return err("invalid-input", `${name}: no plain object`);
    const input = inputs[name].safeParse(raw);
    if (!input.success) return err("invalid-input", `${name}: ${input.error.issues[0]?.message ?? "unexpected shape"}`);
    return await handlers()[name](input.data);
  } catch (cause) {
    log(name, cause);
    return err("unexpected", "Something went wrong on our side.");
  }
}
