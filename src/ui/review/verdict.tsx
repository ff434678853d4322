import { IconAlertCircle, IconCircleCheck, IconCornerDownLeft, IconHelpCircle } from "@tabler/icons-react";
import { Fragment } from "react";
import type { MonthPart, MonthVerdict } from "../../checker/index.ts";
import { say, type WordKey } from "../words/say.ts";
import { type PageProps, PostsBehind, useUnfolding } from "./posts-behind.tsx";

/** How a part stands, as a shape. */
const stateIcons = {
  fine: IconCircleCheck,
  off: IconAlertCircle,
  left: IconCornerDownLeft,
  open: IconHelpCircle,
} as const;

function Part({ part, ...page }: PageProps & { readonly part: MonthPart }) {
  const { isOpen, button } = useUnfolding(page.review, `part-${part.id}`);
  const StateIcon = stateIcons[part.state];
  return (
    <Fragment>
      <button type="button" className="part" data-state={part.state} {...button}>
        <span className="part-head">
          <strong>{part.title}</strong>
          <span className="part-state">
            <StateIcon size={16} aria-hidden /> {say(`review.state.${part.state}` satisfies WordKey)}
          </span>
        </span>
        <span>{part.says}</span>
        <span className="soft small">{part.limit}</span>
      </button>
      {isOpen && <PostsBehind {...page} name={`part-${part.id}`} subject={part.title} ids={part.posts} />}
    </Fragment>
  );
}

/** The answer to the question of the month, with the evidence, and the parts that it is made of. */
export function Verdict({ verdict, ...page }: PageProps & { readonly verdict: MonthVerdict }) {
  return (
    <section className="verdict" aria-labelledby="review-answer">
      <div className="verdict-answer" data-building={verdict.building}>
        <p className="soft">{say("review.question")}</p>
        <h2 id="review-answer">{verdict.answer}</h2>
        <p>{verdict.because}</p>
      </div>
      <h3 className="visually-hidden">{say("review.parts")}</h3>
      <div className="parts">
        {verdict.parts.map((part) => (
          <Part key={part.id} part={part} {...page} />
        ))}
      </div>
    </section>
  );
}
