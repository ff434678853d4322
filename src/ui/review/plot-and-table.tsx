import { type ComponentProps, type ReactNode, Suspense } from "react";
import { say } from "../words/say.ts";
import { NumberTable } from "./number-table.tsx";

type Props = ComponentProps<typeof NumberTable> & { readonly children: ReactNode };

/** A picture that comes when it is loaded, with the same numbers below it. */
export const PlotAndTable = ({ children, ...props }: Props) => (
  <>
    <Suspense fallback={<div className="picture-coming" />}>{children}</Suspense>
    <details>
      <summary className="soft small">
        {say("review.table")}
        <span className="visually-hidden">: {props.table.title}</span>
      </summary>
      <NumberTable {...props} />
    </details>
  </>
);
