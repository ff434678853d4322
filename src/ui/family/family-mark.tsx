import "./family.css";
import { IconVersions } from "@tabler/icons-react";
import type { PostSummary } from "../../contract/operations.ts";
import { say } from "../words/say.ts";

/** Says for which other channels the same news is told; nothing for a post that stands alone. */
export function FamilyMark({ alsoFor }: Pick<PostSummary, "alsoFor">) {
  if (alsoFor.length === 0) return null;
  const channels = alsoFor.map((channel) => channel ?? say("calendar.no-channel"));
  const words = say("family.also", { channel: new Intl.ListFormat(undefined).format(channels) });
  return (
    <span className="family-mark" title={words}>
      <IconVersions size={14} aria-hidden />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
