import { IconAlertTriangle, IconRulerMeasure } from "@tabler/icons-react";
import type { Count } from "../../checker/index.ts";
import { nameOf } from "../../domain/network.ts";
import { say } from "../words/say.ts";

/** So near to the limit it is worth saying: a tenth of it, and at most this many. */
const NEAR = { share: 0.1, most: 100 };

type Room = "enough" | "little" | "none";

/** How much room a count leaves. */
export function roomOf({ count, limit, over }: Count): Room {
  if (over > 0) return "none";
  return limit - count <= Math.min(NEAR.most, limit * NEAR.share) ? "little" : "enough";
}

/** What a screen reader hears when the room gets little or none; not at every key. */
function spoken(room: Room, network: string): string {
  if (room === "enough") return "";
  return say(room === "little" ? "editor.near-limit" : "editor.over-limit", { network });
}

/** How long the post is as its network counts, with a word, and no alarm, when there is little room left. */
export function LengthCount({ count }: { count: Count }) {
  const room = roomOf(count);
  const network = nameOf(count.network);
  const words = { count: count.count, limit: count.limit, network };
  return (
    <span className="length-count" data-room={room}>
      {say(count.unit === "bytes" ? "editor.network-bytes" : "editor.network-count", words)}
      {room === "little" && (
        <strong>
          <IconRulerMeasure size={14} aria-hidden /> {say("editor.left", { left: count.limit - count.count })}
        </strong>
      )}
      {room === "none" && (
        <strong>
          <IconAlertTriangle size={14} aria-hidden /> {say("editor.over", { over: count.over })}
        </strong>
      )}
      <span role="status" className="visually-hidden">
        {spoken(room, network)}
      </span>
    </span>
  );
}
