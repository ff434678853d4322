import "./keeping-bar.css";
import { Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Keeping } from "../../domain/keeping.ts";
import type { Desk } from "../draft/desk.ts";
import { exportEverything } from "../leave/export-everything.ts";
import { say } from "../words/say.ts";
import { bridge } from "./bridge.ts";
import { flushAll } from "./closing.ts";
import { reasonFor } from "./failures.ts";

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeStyle: "short" });

type Unusual = Exclude<Keeping, { state: "usual" }>;

/** What happened, whether the words are safe, and what to do next. */
function bodyOf(keeping: Unusual): string {
  if (keeping.state === "changed") return say("keeping.changed.body");
  if (!("other" in keeping)) return say(`keeping.${keeping.state}.body`, { folder: keeping.folder });
  const { posts, changedAt } = keeping.other;
  const values = { date: moment.format(changedAt), isWhole: String("isWhole" in keeping && keeping.isWhole) };
  return posts === null
    ? say(`keeping.${keeping.state}.unreadable`, values)
    : say(`keeping.${keeping.state}.body`, { ...values, count: posts });
}

/** Which of the two files it is to be. */
function Choice({ canOpen, note }: { readonly canOpen: boolean; readonly note: Desk["note"] }) {
  const [isBusy, setIsBusy] = useState(false);
  const choose = async (name: "safety.keep-here" | "safety.open-other"): Promise<void> => {
    setIsBusy(true);
    const refused = await flushAll(); // the last words belong to what is here
    if (refused.length > 0 && name === "safety.open-other") {
      setIsBusy(false);
      return note(say("save.stays")); // the page that is shown anew would not have them
    }
    const answer = await bridge()[name]({});
    setIsBusy(false);
    if (!answer.ok) return note(say("keeping.failed", { reason: reasonFor[answer.error.code]() }));
    if (name === "safety.open-other") await bridge()["window.anew"]({});
    else note(say("keeping.kept"));
  };
  return (
    <>
      <Button size="compact-md" disabled={isBusy} onClick={() => void choose("safety.keep-here")}>
        {say("keeping.keep-here")}
      </Button>
      {canOpen && (
        <Button size="compact-md" variant="default" disabled={isBusy} onClick={() => void choose("safety.open-other")}>
          {say("keeping.open-other")}
        </Button>
      )}
    </>
  );
}

/** What can be done about it. */
function Ways({ keeping, note, onClose }: { keeping: Unusual; note: Desk["note"]; onClose: () => void }) {
  switch (keeping.state) {
    case "two-files":
    case "written-into":
      return <Choice canOpen={keeping.other.posts !== null} note={note} />;
    case "written-anew":
    case "changed":
      return (
        <Button size="compact-md" variant="default" onClick={onClose}>
          {say("keeping.close")}
        </Button>
      );
    case "nowhere":
    case "read-only":
      return (
        <Button
          size="compact-md"
          variant="default"
          onClick={() => void exportEverything().then((made) => made !== null && note(made))}
        >
          {say("keeping.export")}
        </Button>
      );
  }
}

/** Shows what another program wrote; what was typed here is stored before. */
async function readAnew(desk: Desk): Promise<void> {
  const { postId } = desk.draft.get();
  if (postId !== null) await desk.effects.open(postId);
  await desk.refresh();
}

/** A bar above everything while the words are not kept as usual; nothing in it stops anybody from writing. */
export function KeepingBar({ desk }: { readonly desk: Desk }) {
  const [keeping, setKeeping] = useState<Keeping>({ state: "usual" });
  useEffect(() => {
    const read = async (): Promise<void> => {
      const answer = await bridge()["safety.keeping"]({});
      if (!answer.ok) return;
      setKeeping(answer.value);
      await desk.effects.flush(); // words that could not be stored may be now
      if (answer.value.state === "changed") await readAnew(desk);
    };
    void read();
    return bridge().on("keeping.changed", () => void read());
  }, [desk]);
  return (
    <div role="status">
      {keeping.state !== "usual" && (
        <section className="keeping" aria-label={say(`keeping.${keeping.state}.title`)}>
          <div>
            <strong>{say(`keeping.${keeping.state}.title`)}</strong>
            <p>{bodyOf(keeping)}</p>
          </div>
          <Group gap="xs">
            <Ways keeping={keeping} note={desk.note} onClose={() => setKeeping({ state: "usual" })} />
          </Group>
        </section>
      )}
    </div>
  );
}
