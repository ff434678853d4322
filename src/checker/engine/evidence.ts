import type { Diagnostic } from "../model/diagnostic.ts";

/** A diagnostic with the push (0..1) it is evidence of; the evidence stays inside the engine. */
export type Evidence = { readonly diagnostic: Diagnostic; readonly pressure: number };
