import { Button } from "@mantine/core";
import { type KeyboardEvent, useRef } from "react";
import type { OneMore } from "../../domain/listening.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Listening } from "./listening.ts";

function because({ because: reason, entry, since }: OneMore): string {
  const date = dayWords(since);
  switch (reason) {
    case "next-step":
      return say("listening.because.next-step", { date, words: entry?.nextStep ?? "" });
    case "thanks":
      return say("listening.because.thanks", { date, kind: say(`listening.kind.${entry?.kind ?? "thanks"}`) });
    case "quiet":
      return say("listening.because.quiet", { date });
  }
}

/** People one might get in touch with today, and why; Enter is done, Delete puts aside, and the next one has the focus. */
export function OneMoreList({ listening }: { readonly listening: Listening }) {
  const people = useSession(listening.session, (state) => state.day?.people);
  const list = useRef<HTMLUListElement>(null);
  if (!people) return null;
  const settle = async (one: OneMore, as: "done" | "aside"): Promise<void> => {
    const at = people.indexOf(one);
    await listening.settle(one, as);
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>("[data-done]");
      buttons?.[Math.min(at, buttons.length - 1)]?.focus();
    });
  };
  const hear = (one: OneMore, event: KeyboardEvent): void => {
    if (event.key === "Delete" || event.key === "Backspace") void settle(one, "aside");
  };
  return (
    <section aria-labelledby="one-more">
      <h2 id="one-more">{say("listening.one-more")}</h2>
      <p className="soft small">
        {people.length === 0 ? say("listening.one-more.none") : say("listening.one-more.intro")}
      </p>
      <ul className="one-more" ref={list}>
        {people.map((one) => (
          <li key={one.contact.id}>
            <p>
              <bdi>{one.contact.name}</bdi>
              <span className="soft small" dir="auto">
                {because(one)}
              </span>
            </p>
            <div className="one-more-actions">
              <Button
                size="compact-sm"
                variant="default"
                data-done
                aria-label={say("listening.done-for", { name: one.contact.name })}
                aria-keyshortcuts="Delete"
                onClick={() => void settle(one, "done")}
                onKeyDown={(event) => hear(one, event)}
              >
                {say("listening.done")}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={say("listening.aside-for", { name: one.contact.name })}
                onClick={() => void settle(one, "aside")}
              >
                {say("listening.aside")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
