import { NativeSelect, TextInput } from "@mantine/core";
import type { AskingPost } from "../../contract/operations.ts";
import type { Person, PersonId } from "../../domain/person.ts";
import { isLocalDate } from "../../exchange/dates.ts";
import { dayName } from "../../exchange/months.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Listening } from "./listening.ts";

/** So many are shown; nobody answers for more at a time. */
const SHOWN = 6;

function clashWords({ clashes, window }: AskingPost, team: readonly Person[]): readonly string[] {
  const name = team.find(({ id }) => id === window.person)?.name ?? "";
  return (["closed", "away"] as const).flatMap((why) => {
    const days = clashes.filter(({ because }) => because === why).map(({ day }) => dayName(day));
    return days.length === 0 ? [] : [say(`listening.asking.${why}`, { days: days.join(", "), name })];
  });
}

type PostProps = { readonly post: AskingPost; readonly team: readonly Person[]; readonly listening: Listening };

function Post({ post, team, listening }: PostProps) {
  const opening = post.opening || say("drafts.untitled");
  const { window } = post;
  return (
    <li>
      <p dir="auto">
        {opening} <span className="soft small">{dayWords(post.date)}</span>
      </p>
      <div className="asking-window">
        <NativeSelect
          size="xs"
          aria-label={say("listening.asking.person", { opening })}
          value={window.person ?? ""}
          onChange={(event) =>
            void listening.saveWindow({ ...window, person: (event.currentTarget.value || null) as PersonId | null })
          }
          data={[
            { value: "", label: say("listening.asking.nobody") },
            ...team.map(({ id, name }) => ({ value: id as string, label: name.trim() || say("team.unnamed") })),
          ]}
        />
        <span className="soft small" aria-hidden>
          {say("listening.asking.until-short")}
        </span>
        <TextInput
          size="xs"
          type="date"
          aria-label={say("listening.asking.until", { opening })}
          min={post.date}
          max="9999-12-31"
          defaultValue={window.until ?? ""}
          onBlur={({ currentTarget: { value } }) => {
            if (isLocalDate(value) && value >= post.date && value !== window.until) void listening.saveWindow({ ...window, until: value }); // prettier-ignore
          }}
        />
      </div>
      {clashWords(post, team).map((words) => (
        <p key={words} className="clash small" dir="auto">
          {words}
        </p>
      ))}
    </li>
  );
}

/** Posts that ask something, each with who answers it and until when. */
export function AskingPosts({ listening }: { readonly listening: Listening }) {
  const day = useSession(listening.session, (state) => state.day);
  if (!day) return null;
  return (
    <section aria-labelledby="asking">
      <h2 id="asking">{say("listening.asking")}</h2>
      <p className="soft small">
        {day.asking.length === 0 ? say("listening.asking.none") : say("listening.asking.intro")}
      </p>
      <ul className="asking">
        {day.asking.slice(0, SHOWN).map((post) => (
          <Post key={post.id} post={post} team={day.team} listening={listening} />
        ))}
      </ul>
      {day.asking.length > SHOWN && (
        <p className="soft small">{say("listening.asking.more", { count: day.asking.length - SHOWN })}</p>
      )}
    </section>
  );
}
