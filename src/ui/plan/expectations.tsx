import { SegmentedControl } from "@mantine/core";
import { type Expectation, expectations, type Stand } from "../../domain/plan.ts";
import { say, type WordKey } from "../words/say.ts";
import type { PartProps } from "./plan-part.tsx";

type Choice = "agree" | "discuss" | "open";

const standOf = (choice: Choice): Stand => (choice === "open" ? null : choice);

/** Seven things to expect, each agreed on, to be talked about, or open. */
export function Expectations({ plan, onPlan }: PartProps) {
  const stand = (one: Expectation, choice: Choice): void =>
    onPlan((before) => ({ ...before, expectations: { ...before.expectations, [one]: standOf(choice) } }));
  return (
    <>
      <p className="soft small">{say("plan.expectations.about")}</p>
      <ol className="expectations">
        {expectations.map((one) => {
          const words = say(`plan.expect.${one}` satisfies WordKey);
          return (
            <li key={one}>
              <p>{words}</p>
              <SegmentedControl<Choice>
                aria-label={words}
                value={plan.expectations[one] ?? "open"}
                onChange={(choice) => stand(one, choice)}
                data={[
                  { value: "agree", label: say("plan.stand.agree") },
                  { value: "discuss", label: say("plan.stand.discuss") },
                  { value: "open", label: say("plan.not-answered") },
                ]}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}
