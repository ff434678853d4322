import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly intro: string;
  /** What can be done with all answers, at the side. */
  readonly children?: ReactNode;
};

/** What a screen of questions is, and what can be done with it. */
export const AnswersHead = ({ title, intro, children }: Props) => (
  <header className="answers-head">
    <div>
      <h1>{title}</h1>
      <p className="soft">{intro}</p>
    </div>
    {children}
  </header>
);
