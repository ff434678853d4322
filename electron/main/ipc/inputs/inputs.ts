import type { z } from "zod";
import type { Input, OperationName } from "../../../../src/contract/operations.ts";

/** The shape of each operation's input. */
export type Inputs<Name extends OperationName> = { readonly [Key in Name]: z.ZodType<Input<Key>> };
