import type { CommonCode, Input, OperationName, Operations, Output } from "../../../../src/contract/operations.ts";
import type { Result } from "../../../../src/domain/result.ts";

/** One function an operation; its expected failures are data. */
export type Handlers<Name extends OperationName = OperationName> = {
  readonly [Key in Name]: (
    input: Input<Key>,
  ) =>
    | Result<Output<Key>, Operations[Key]["error"] | CommonCode>
    | Promise<Result<Output<Key>, Operations[Key]["error"] | CommonCode>>;
};
