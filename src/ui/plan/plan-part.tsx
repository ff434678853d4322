import type { ReactNode } from "react";
import type { Plan, PlanPart } from "../../domain/plan.ts";
import { note } from "../app/notes.tsx";
import { say, type WordKey } from "../words/say.ts";

/** How the parts of the plan are given it, and change it. */
export type PartProps = {
  readonly plan: Plan;
  readonly onPlan: (change: (before: Plan) => Plan) => void;
};

/** The lists of the plan. */
type ListName = "goals" | "priorities" | "seen" | "checkIns" | "obstacles";

/** Changes the entries of one list; what is taken out can be put back where it was. */
export function entriesOf<Name extends ListName>(name: Name, onPlan: PartProps["onPlan"]) {
  type Item = Plan[Name][number];
  const set = (change: (items: readonly Item[]) => readonly Item[]): void =>
    onPlan((before) => ({ ...before, [name]: change(before[name]) }));
  return {
    set,
    add: (item: Item): void => set((items) => [...items, item]),
    change: (id: string, change: Partial<Item>): void =>
      set((items) => items.map((item) => (item.id === id ? { ...item, ...change } : item))),
    remove: (item: Item, at: number): void => {
      set((items) => items.filter(({ id }) => id !== item.id));
      note(say("plan.removed"), () => set((items) => items.toSpliced(at, 0, item)));
    },
  };
}

/** What the button that takes an entry out is called. */
export const removeLabelOf = (words: string): string =>
  say("plan.remove", { name: words.trim().slice(0, 60) || say("plan.remove.unnamed") });

/** A section of the plan. */
export function Part({
  part,
  isOpen,
  children,
}: {
  readonly part: PlanPart;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className="answer-part" id={`plan-${part}`} tabIndex={-1} aria-labelledby={`plan-${part}-title`}>
      <header>
        <h2 id={`plan-${part}-title`}>{say(`plan.part.${part}` satisfies WordKey)}</h2>
        {isOpen && <span className="not-answered">{say("plan.not-answered")}</span>}
      </header>
      {children}
    </section>
  );
}

/** Questions of a friend; nothing waits for their answer. */
export function Questions({ questions }: { readonly questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <ul className="friend-asks">
      {questions.map((question) => (
        <li key={question} dir="auto">
          {question}
        </li>
      ))}
    </ul>
  );
}
