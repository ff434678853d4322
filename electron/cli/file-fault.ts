/** What the codes of the file system mean to somebody who wants a file read or written. */
const sentences: Readonly<Record<string, readonly [read: string, written: string]>> = {
  ENOENT: ["there is no such file.", "there is no such folder."],
  ENOTDIR: ["there is no such file.", "there is no such folder."],
  EISDIR: ["it is a folder.", "it is a folder."],
  EACCES: ["it may not be read. Change its permissions and try again.", "nothing may be written there. Change the permissions, or name another folder."],
  EPERM: ["it may not be read. Change its permissions and try again.", "nothing may be written there. Change the permissions, or name another folder."],
  EROFS: ["it may not be read.", "the disk can only be read. Name a folder elsewhere."],
  ENOSPC: ["the disk is full.", "the disk is full. Make room, or name a folder elsewhere."],
}; // prettier-ignore

/** Why a file could not be read or written, as the end of a sentence. */
export function fileFault(cause: unknown, doing: "read" | "write"): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const [read, written] = sentences[code] ?? [];
  return (doing === "read" ? read : written) ?? (cause instanceof Error ? cause.message : String(cause));
}
