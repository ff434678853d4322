import { ActionIcon, Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { PlannedMonth, PlannedPost } from "../../contract/operations.ts";
import { bylineOf, type Person, voicesOf } from "../../domain/person.ts";
import type { Month } from "../../domain/post.ts";
import { monthAfter, monthBefore, monthName } from "../../exchange/months.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { say } from "../words/say.ts";

type Props = {
  readonly held: PlannedMonth;
  readonly people: readonly Person[];
  readonly onMonth: (month: Month) => void;
};

/** Whom a voice belongs to, where that is not one person of the team. */
const behind = (count: number): string =>
  count === 0 ? say("team.voices.stranger") : count > 1 ? say("team.voices.shared", { count }) : "";

/** Who speaks in a month, who does not, and who speaks nearly alone. */
export function VoicesPart({ held, people, onMonth }: Props) {
  const { heard, missing, loud } = voicesOf(held.posts, people);
  return (
    <section className="answer-part" aria-labelledby="team-voices">
      <header>
        <h2 id="team-voices">{say("team.voices", { month: monthName(held.month) })}</h2>
        <div className="answer-row">
          <ActionIcon variant="default" size="lg" aria-label={say("team.voices.previous")} onClick={() => onMonth(monthBefore(held.month))}>
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" size="lg" aria-label={say("team.voices.next")} onClick={() => onMonth(monthAfter(held.month))}>
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </div>
      </header>
      {heard.length === 0 && <p className="soft">{say("team.voices.none")}</p>}
      <ul className="voices">
        {heard.map(({ name, people: writers, posts, share }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <meter min={0} max={1} value={share} aria-label={name} />
            <span>{say("team.voices.posts", { count: posts })}</span>
            <span className="soft small">{behind(writers.length)}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && held.posts.length > 0 && (
        <p className="soft" dir="auto">
          {say("team.voices.missing", { name: missing.map(({ name }) => name.trim()).join(", ") })}
        </p>
      )}
      {loud.map(({ name, share }) => (
        <p key={name} className="soft" dir="auto">
          {say("team.voices.loud", { name, share: Math.round(share * 100) })}
        </p>
      ))}
    </section>
  ); // prettier-ignore
}

/** So many posts are offered at a time. */
const SHOWN = 12;

type OpenProps = Omit<Props, "onMonth"> & { readonly onGive: (post: PlannedPost, person: Person) => void };

/** Posts that nobody is named for, each with those whose topics are near it, and why. */
export function OpenPosts({ held, people, onGive }: OpenProps) {
  const open = held.posts.filter(({ author }) => author === null);
  return (
    <section className="answer-part" aria-labelledby="team-open">
      <header>
        <h2 id="team-open">{say("team.open-posts")}</h2>
      </header>
      {open.length === 0 && <p className="soft">{say("team.open-posts.none")}</p>}
      <ul className="entries">
        {open.slice(0, SHOWN).map((post) => (
          <li key={post.id} className="open-post">
            <p dir="auto">
              {post.opening || say("drafts.untitled")} <span className="soft small">{dayWords(post.date)}</span>
            </p>
            {post.candidates.length === 0 && <p className="soft small">{say("team.open-posts.nobody")}</p>}
            {post.candidates.map(({ id, topics }) => {
              const person = people.find((one) => one.id === id);
              return (
                person && (
                  <div key={id} className="candidate">
                    <Button variant="default" size="compact-sm" onClick={() => onGive(post, person)}>
                      {say("team.open-posts.give", { name: bylineOf(person) })}
                    </Button>
                    <span className="soft small" dir="auto">
                      {say("team.open-posts.topics", { words: topics.join(", ") })}
                    </span>
                  </div>
                )
              );
            })}
          </li>
        ))}
      </ul>
      {open.length > SHOWN && <p className="soft small">{say("team.more", { count: open.length - SHOWN })}</p>}
    </section>
  );
}
