import { Button, Dialog, Group, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { AlteredPost, Recovery } from "../../domain/recovery.ts";
import { openingOf } from "../../exchange/opening.ts";
import type { Desk } from "../draft/desk.ts";
import { say } from "../words/say.ts";
import { bridge } from "./bridge.ts";
import { reasonFor } from "./failures.ts";
import { note } from "./notes.tsx";

/** The texts are read when the window has settled, in milliseconds after its start. */
const READ_AFTER = 3000;
/** Longest opening that names a text, in UTF-16 code units. */
const OPENING = 60;

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeStyle: "short" });

/** What happened to the file and what was done, in the order in which an owner asks. */
function recoveryLines({ harm, backupFrom, salvaged, posts, keptIn }: Recovery): readonly string[] {
  return [
    say(`safety.harm.${harm}`),
    backupFrom === null ? say("safety.no-backup") : say("safety.backup", { date: moment.format(backupFrom) }),
    ...(salvaged > 0 ? [say("safety.salvaged", { count: salvaged })] : []),
    say("safety.posts", { count: posts }),
    ...(keptIn === null ? [] : [say("safety.kept", { folder: keptIn })]),
  ];
}

type AlteredProps = { readonly post: AlteredPost; readonly onPutBack: () => void; readonly onLeave: () => void };

function Altered({ post: { text, whole }, onPutBack, onLeave }: AlteredProps) {
  return (
    <>
      <Text size="sm">{say("safety.altered.body", { opening: openingOf(text, OPENING) })}</Text>
      <Text size="sm" mt={4}>
        {whole ? say("safety.altered.whole", { date: moment.format(whole.keptAt) }) : say("safety.altered.none")}
      </Text>
      {whole && (
        <Text size="sm" mt={4} lineClamp={6} style={{ whiteSpace: "pre-wrap" }}>
          {whole.text}
        </Text>
      )}
      <Group gap="xs" mt="sm">
        {whole && (
          <Button size="compact-sm" variant="default" onClick={onPutBack}>
            {say("safety.altered.put-back")}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={onLeave}>
          {say("safety.altered.leave")}
        </Button>
      </Group>
    </>
  );
}

/** Notes that stay until they are closed and cover nothing: what was put right at the start, and texts that the disk changed. */
export function SafetyNotes({ desk }: { readonly desk: Desk }) {
  const [recovery, setRecovery] = useState<Recovery | null>(null);
  const [altered, setAltered] = useState<readonly AlteredPost[]>([]);
  useEffect(() => {
    void bridge()
      ["safety.recovery"]({})
      .then((answer) => answer.ok && setRecovery(answer.value.recovery));
    const read = (): void =>
      void bridge()["safety.altered"]({}).then((answer) => answer.ok && setAltered(answer.value)); // prettier-ignore
    const timer = setTimeout(read, READ_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const [post, ...later] = altered;
  const putBack = async (): Promise<void> => {
    if (!post?.whole) return;
    await desk.effects.flush(); // words typed into it meanwhile are kept as a version
    await bridge()["posts.save"]({ id: post.id, text: post.text, keep: "kept" }); // what is there now stays in its history
    const saved = await bridge()["posts.save"]({ id: post.id, text: post.whole.text, keep: "kept" });
    if (!saved.ok) return note(say("safety.altered.failed", { reason: reasonFor[saved.error.code]() }));
    setAltered(later);
    if (desk.draft.get().postId === post.id) await desk.effects.open(post.id);
    await desk.refresh();
  };
  return (
    <Dialog
      opened={recovery !== null || post !== undefined}
      onClose={() => setRecovery(null)}
      position={{ bottom: 20, right: 20 }}
      size="lg"
      role="status"
    >
      <Text fw={600} mb={4}>
        {say(recovery ? "safety.title" : "safety.altered.title")}
      </Text>
      {recovery &&
        recoveryLines(recovery).map((line) => (
          <Text key={line} size="sm" style={{ overflowWrap: "anywhere" }}>
            {line}
          </Text>
        ))}
      {recovery && (
        <Button size="compact-sm" variant="default" mt="sm" onClick={() => setRecovery(null)}>
          {say("safety.close")}
        </Button>
      )}
      {!recovery && post && <Altered post={post} onPutBack={() => void putBack()} onLeave={() => setAltered(later)} />}
    </Dialog>
  );
}
