import "./first-run.css";
import { Button, Modal } from "@mantine/core";
import { useEffect, useState } from "react";
import { bridge } from "../app/bridge.ts";
import { flushBeforeClosing } from "../app/closing.ts";
import { runCommand, useCommand } from "../app/commands.ts";
import type { Desk } from "../draft/desk.ts";
import { createDraftEffects } from "../draft/draft-effects.ts";
import { emptyDraft, reduceDraft } from "../draft/draft-session.ts";
import { createSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { isFirstStart } from "./first-answers.ts";
import { PostStep, QuestionsStep, WhyStep } from "./steps.tsx";

const steps = ["post", "why", "questions"] as const;

/** The draft of the first step: checked and saved as any other. */
function createFirstDraft() {
  const session = createSession(emptyDraft, reduceDraft);
  return { session, effects: createDraftEffects(session, bridge()) };
}

/** Ends the first steps for good; what was written in them is the draft on the desk. Answers false while words are not stored. */
async function settle(desk: Desk, { session, effects }: ReturnType<typeof createFirstDraft>): Promise<boolean> {
  await effects.flush();
  const { postId, saving } = session.get();
  if (saving.state === "failed") {
    desk.note(say("save.stays"));
    return false;
  }
  effects.stop();
  await bridge()["settings.save"]({ settings: { welcomed: true } }); // refused, they come once more, which does no harm
  await desk.refresh();
  if (postId !== null) await desk.effects.open(postId);
  return true;
}

type StepsProps = { readonly desk: Desk; readonly onEnd: () => void; readonly onChanged: () => void };

function Steps({ desk, onEnd, onChanged }: StepsProps) {
  const [first] = useState(createFirstDraft);
  const [at, setAt] = useState(0);
  useEffect(() => flushBeforeClosing(first.effects), [first]);
  const end = async (): Promise<void> => {
    if (await settle(desk, first)) onEnd();
  };
  const lookAround = async (): Promise<void> => {
    await end();
    runCommand("sample.load");
  };
  const name = steps[at] ?? "post";
  const isLast = at === steps.length - 1;
  return (
    <Modal.Root
      opened
      fullScreen
      onClose={() => void end()}
      transitionProps={{ duration: 0 }}
      classNames={{ content: "first-run-page" }}
    >
      <Modal.Content>
        <Modal.Body>
          <div className="first-run">
            <header>
              <p className="soft small">{say("first-run.step", { count: at + 1 })}</p>
              <Modal.Title>{say(`first-run.${name}.title` satisfies WordKey)}</Modal.Title>
              <p>{say(`first-run.${name}.body` satisfies WordKey)}</p>
            </header>
            {name === "post" && <PostStep draft={first.session} onSample={() => void lookAround()} />}
            {name === "why" && <WhyStep onChanged={onChanged} />}
            {name === "questions" && <QuestionsStep />}
            <footer>
              <Button variant="subtle" onClick={() => void end()}>
                {say("first-run.end")}
              </Button>
              <span className="first-run-ways">
                {at > 0 && (
                  <Button variant="default" onClick={() => setAt(at - 1)}>
                    {say("first-run.back")}
                  </Button>
                )}
                <Button onClick={() => (isLast ? void end() : setAt(at + 1))}>
                  {say(isLast ? "first-run.done" : "first-run.next")}
                </Button>
              </span>
            </footer>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

type Props = {
  readonly desk: Desk;
  /** Brings the drafts to the front; screens of answers must not hold older ones. */
  readonly onOpened: () => void;
  /** The steps are gone. */
  readonly onEnded: () => void;
  /** An answer was stored that posts are read with. */
  readonly onChanged: () => void;
};

/** The first steps: shown once, where nothing is there yet, and again when asked for. */
export function FirstRun({ desk, onOpened, onEnded, onChanged }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    void isFirstStart(bridge()).then((isFirst) => isFirst && setIsOpen(true));
  }, []);
  useCommand("help.welcome", () => {
    onOpened();
    setIsOpen(true);
  });
  const end = (): void => {
    setIsOpen(false);
    onEnded();
  };
  return isOpen && <Steps desk={desk} onEnd={end} onChanged={onChanged} />;
}
