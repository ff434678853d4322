import { Component, type ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  /** What stands there once the children broke; `again` draws them anew. */
  readonly instead: (again: () => void) => ReactNode;
};

/** Keeps a part that breaks while it is drawn from taking the whole window with it. React lets classes alone do that. */
export class Boundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  readonly #again = (): void => this.setState({ isBroken: false });

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead(this.#again) : this.props.children;
  }
}
