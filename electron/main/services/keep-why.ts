import { readFileSync, statSync } from "node:fs";
import { inForce, type Profile } from "../../../src/domain/profile.ts";
import { err, type Result } from "../../../src/domain/result.ts";
import { profileFile, profileOf } from "../../../src/exchange/profile-file.ts";
import { whyPage } from "../../../src/exchange/report/why-page.ts";
import type { Services } from "./services.ts";
import { writeWhole } from "./write-whole.ts";

/** A larger file holds no answers, and is not read into memory; in bytes. */
const MAX_FILE_SIZE = 20_000_000;

const cancelled = err("cancelled", "No file was chosen.");
/** The newest answers; the names of versions before go along, since a file or a page is of one version. */
const newest = ({ store }: Services): Profile => inForce(store.profiles.versions(), null);
const pageOf = (services: Services): string => whyPage(newest(services), services.today());

/** Writes the answers of Our Why to the file that the owner names. */
export async function saveWhy(
  services: Services,
  as: "json" | "html" | "pdf",
): Promise<Result<null, "cancelled" | "file-not-written">> {
  const file = await services.dialogs.saveAs(`earnest-why.${as}`);
  if (file === null) return cancelled;
  if (as === "json") return writeWhole(file, profileFile(newest(services)));
  const page = pageOf(services);
  return writeWhole(file, as === "pdf" ? await services.printing.pdf(page) : page);
}

/** Prints the answers of Our Why. */
export const printWhy = (services: Services): Promise<Result<object, "cancelled" | "print-failed">> =>
  services.printing.print(pageOf(services));

/** Reads the answers in the file that the owner names; nothing is stored. */
export async function readWhy({
  dialogs,
}: Services): Promise<Result<Profile, "cancelled" | "file-unreadable" | "not-a-profile" | "newer-profile">> {
  const file = await dialogs.open(["json"]);
  if (file === null) return cancelled;
  let value: unknown;
  try {
    if (statSync(file).size > MAX_FILE_SIZE) return err("not-a-profile", "The file is too large.");
    value = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/u, ""));
  } catch (cause) {
    if (cause instanceof SyntaxError) return err("not-a-profile", cause.message);
    return err("file-unreadable", cause instanceof Error ? cause.message : String(cause));
  }
  const profile = profileOf(value);
  if (profile.ok) return profile;
  return err(profile.error.code === "newer" ? "newer-profile" : "not-a-profile", profile.error.message);
}
