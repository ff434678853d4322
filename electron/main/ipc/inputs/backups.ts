import { z } from "zod";
import type { BackupsOperations } from "../../../../src/contract/operations.ts";
import type { BackupName } from "../../../../src/domain/backup.ts";
import type { Inputs } from "./inputs.ts";
import { branded, nothing } from "./shapes.ts";

/** The name of a file, never a path. */
const backupName = branded<BackupName>(z.string().regex(/^[\w.-]{1,100}$/u));

/** What the operations of this noun take. */
export const backupsInputs: Inputs<keyof BackupsOperations> = {
  "backups.list": nothing,
  "backups.make": nothing,
  "backups.check": nothing,
  "backups.second": nothing,
  "backups.choose-second": nothing,
  "backups.forget-second": nothing,
  "backups.preview": z.strictObject({ name: backupName }),
  "backups.restore": z.strictObject({ name: backupName }),
};
