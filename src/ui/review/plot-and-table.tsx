import { type ComponentProps, type ReactNode, Suspense } from "react";
import { Boundary } from "../parts/boundary.tsx";
import { say } from "../words/say.ts";
import { NumberTable } from "./number-table.tsx";

type Props = ComponentProps<typeof NumberTable> & { readonly children: ReactNode };

/** A picture that comes when it is loaded, with the same numbers below it; those stay where it does not come. */
export const PlotAndTable = ({ children, ...props }: Props) => (
  <>
    <Boundary instead={() => <p className="soft small">{say("broken.picture")}</p>}>
      <Suspense fallback={<div className="picture-coming" />}>{children}</Suspense>
    </Boundary>
    <details>
      <summary className="soft small">
        {say("review.table")}
        <span className="visually-hidden">: {props.table.title}</span>
      </summary>
      <NumberTable {...props} />
    </details>
  </>
);
