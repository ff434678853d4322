declare module "write-good" {
  /** Finds weak wording; one entry a finding. */
  export default function writeGood(text: string): readonly { readonly index: number; readonly reason: string }[];
}
