import type { Bridge } from "../../contract/bridge.ts";
import { plainWord, type SpellingChoice } from "../../domain/spelling.ts";
import { reasonFor } from "../app/failures.ts";
import { channelOf, type DraftEvent, type DraftState } from "../draft/draft-session.ts";
import type { Note } from "../app/notes.tsx";
import { createSession, type Session } from "../session.ts";
import { say } from "../words/say.ts";
import type { OffersFor } from "./spelling-tip.ts";
import { reduceSpelling, type SpellingEvent, type SpellingState, unreadSpelling } from "./spelling-session.ts";

/** A word is looked up once the owner pauses, in milliseconds: half a word is no slip. */
const PAUSE = 400;
/** For so many words of a draft something is offered; with more of them it is no English. */
const MOST_OFFERED = 50;

/** The spelling of the draft, and what the owner chose about it. Lives as long as the window. */
export type Spelling = {
  readonly session: Session<SpellingState, SpellingEvent>;
  /** Looks at the draft anew; what counts as known may have changed. */
  readonly look: () => void;
  /** What may have been meant by a word of the draft, likeliest first. */
  readonly offersFor: OffersFor;
  /** Stores another choice. What was kept before can be had back. */
  readonly choose: (choice: SpellingChoice, words?: string) => Promise<void>;
  readonly addWord: (word: string) => Promise<void>;
  readonly removeWord: (word: string) => Promise<void>;
};

type Draft = Session<DraftState, DraftEvent>;
type Own = Session<SpellingState, SpellingEvent>;

/** Asks what may have been meant by a word, unless it is known. */
const createOffers =
  (bridge: Bridge, session: Own): OffersFor =>
  async (word) => {
    const known = session.get().offers.get(word);
    if (known) return known;
    const answer = await bridge["spelling.suggest"]({ word });
    if (!answer.ok) return [];
    session.dispatch({ type: "offered", word, offers: answer.value.offered });
    return answer.value.offered;
  };

/** Asks for one word after the other, until the draft is another one. */
async function offerAll(draft: Draft, session: Own, offersFor: OffersFor): Promise<void> {
  const { words, edit } = session.get();
  for (const { word } of words.slice(0, MOST_OFFERED)) {
    if (draft.get().edit !== edit) return;
    await offersFor(word);
  }
}

/** Looks at the newest text, one look at a time. */
function createLook(bridge: Bridge, draft: Draft, session: Own, offersFor: OffersFor): () => void {
  let isRunning = false;
  let isWanted = false;
  const lookOnce = async (): Promise<void> => {
    const state = draft.get();
    const { text, edit, postId } = state;
    if (!session.get().choice.isOn || text.trim() === "") return session.dispatch({ type: "emptied" });
    const answer = await bridge["spelling.check"]({ text, postId, channel: channelOf(state) });
    if (draft.get().edit !== edit || !session.get().choice.isOn) return;
    if (!answer.ok) return session.dispatch({ type: "failed", code: answer.error.code });
    session.dispatch({ type: "looked", edit, text, unknown: answer.value.unknown });
    await offerAll(draft, session, offersFor);
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await lookOnce();
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}

/** Begins to look at the spelling of a draft whenever its owner pauses. */
export function createSpelling(bridge: Bridge, note: Note, draft: Draft): Spelling {
  const session = createSession(unreadSpelling, reduceSpelling);
  const offersFor = createOffers(bridge, session);
  const look = createLook(bridge, draft, session, offersFor);
  let timer: ReturnType<typeof setTimeout> | undefined;
  draft.subscribe((_state, { type }) => {
    if (type !== "typed" && type !== "opened" && type !== "started-new" && type !== "channel-chosen") return;
    clearTimeout(timer);
    if (type === "typed") timer = setTimeout(look, PAUSE);
    else look();
  });
  const store = async (choice: SpellingChoice): Promise<boolean> => {
    const answer = await bridge["settings.save"]({ settings: { spelling: choice } });
    if (answer.ok) {
      session.dispatch({ type: "chosen", choice });
      look();
    } else note(say("spelling.failed", { reason: reasonFor[answer.error.code]() }));
    return answer.ok;
  };
  const choose: Spelling["choose"] = async (choice, words) => {
    const before = session.get().choice;
    if ((await store(choice)) && words !== undefined) note(words, () => void store(before), "spelling");
  };
  void bridge["settings.get"]({}).then((answer) => {
    if (!answer.ok) return;
    session.dispatch({ type: "chosen", choice: answer.value.spelling });
    look();
  });
  void bridge["spelling.usual"]({}).then(
    (answer) => answer.ok && session.dispatch({ type: "usual-known", dialect: answer.value.dialect }),
  );
  return {
    session,
    look,
    offersFor,
    choose,
    addWord: async (word) => {
      const { choice } = session.get();
      const others = choice.ownWords.filter((one) => plainWord(one) !== plainWord(word));
      await choose({ ...choice, ownWords: [...others, word] }, say("spelling.added", { word }));
    },
    removeWord: async (word) => {
      const { choice } = session.get();
      const ownWords = choice.ownWords.filter((one) => one !== word);
      await choose({ ...choice, ownWords }, say("spelling.removed", { word }));
    },
  };
}
