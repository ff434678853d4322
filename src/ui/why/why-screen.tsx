import { TagsInput, Textarea, TextInput } from "@mantine/core";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type Profile, type WhyKind, whyKinds } from "../../domain/profile.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import { createSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { openQuestions, reduceWhy, unreadWhy } from "./why-session.ts";

/** How long an answer may wait before it is on its way to the disk, in milliseconds. */
const SAVE_WITHIN = 200;

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** Reads the stored answers and stores each change, one save at a time, the newest last. */
function createWhy(onSaved: () => void, tellState: (text: string) => void) {
  const session = createSession(unreadWhy, reduceWhy);
  let savedEdit = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    const { profile, edit } = session.get();
    if (edit === savedEdit) return;
    const answer = await bridge()["profile.save"]({ profile });
    if (answer.ok) savedEdit = edit;
    tellState(
      answer.ok
        ? say("save.saved", { time: clock.format(Date.now()) })
        : say("save.failed", { reason: reasonFor[answer.error.code]() }),
    );
    onSaved();
  };
  const flush = (): Promise<unknown> => {
    clearTimeout(timer);
    timer = undefined;
    queue = queue.then(save);
    return queue;
  };
  return {
    session,
    flush,
    read: async (): Promise<void> => {
      const answer = await bridge()["profile.get"]({});
      if (answer.ok && session.get().edit === 0) session.dispatch({ type: "read", profile: answer.value });
    },
    change: (change: Partial<Profile>): void => {
      session.dispatch({ type: "answered", change });
      tellState(say("save.saving"));
      timer ??= setTimeout(() => void flush(), SAVE_WITHIN);
    },
  };
}

function Question({ kind, value, onChange }: { kind: WhyKind; value: string; onChange: (value: string) => void }) {
  return (
    <Textarea
      size="md"
      label={say(`why.${kind}` satisfies WordKey)}
      description={say(`why.${kind}.hint` satisfies WordKey)}
      autosize
      minRows={kind === "why" ? 4 : 2}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The owner's Why in their own words; posts are read with it in mind. `onChanged` runs when an answer was stored. */
export function WhyScreen({ onChanged }: { onChanged: () => void }) {
  const [saved, setSaved] = useState("");
  const [why] = useState(() => createWhy(onChanged, setSaved));
  const { profile, isRead } = useSyncExternalStore(why.session.subscribe, why.session.get);
  useEffect(() => {
    void why.read();
    const flushed = bridge().on("window.closing", () => void why.flush());
    return () => {
      flushed();
      void why.flush();
    };
  }, [why]);
  if (!isRead) return null;
  return (
    <div className="why" onBlur={() => void why.flush()}>
      <form className="why-form" onSubmit={(event) => event.preventDefault()}>
        <header>
          <h1>{say("why.title")}</h1>
          <p className="soft">{say("why.intro")}</p>
        </header>
        <p className="why-open">{say("why.open", { count: openQuestions(profile) })}</p>
        <div className="why-pair">
          <TextInput
            size="md"
            label={say("why.business")}
            value={profile.business}
            onChange={(event) => why.change({ business: event.currentTarget.value })}
          />
          <TextInput
            size="md"
            label={say("why.trade")}
            placeholder={say("why.trade.hint")}
            value={profile.trade}
            onChange={(event) => why.change({ trade: event.currentTarget.value })}
          />
        </div>
        {whyKinds.map((kind) => (
          <Question
            key={kind}
            kind={kind}
            value={profile.whys[kind]}
            onChange={(value) => why.change({ whys: { ...profile.whys, [kind]: value } })}
          />
        ))}
        <TagsInput
          size="md"
          label={say("why.names")}
          description={say("why.names.hint")}
          value={[...profile.names]}
          onChange={(names) => why.change({ names })}
        />
        <p role="status" className="soft">
          {saved}
        </p>
      </form>
    </div>
  );
}
