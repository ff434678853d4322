import type { ContentHash, Instant } from "./post.ts";

/** Why a text was kept beside its post. */
export const versionReasons = ["created", "pause", "kept", "status", "fix", "import", "restore"] as const;
export type VersionReason = (typeof versionReasons)[number];

/** A text as it once was. `seq` orders versions, whatever the clock did. */
export type PostVersion = {
  readonly seq: number;
  readonly text: string;
  readonly contentHash: ContentHash;
  readonly reason: VersionReason;
  readonly createdAt: Instant;
};
