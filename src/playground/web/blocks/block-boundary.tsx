import { Component, type ReactNode } from "react";
import { Unknown } from "./unknown.js";

interface Props {
  readonly type: string;
  readonly children: ReactNode;
}

/** Keeps the rest of a message alive when one block cannot be drawn. React knows error boundaries only as classes. */
export class BlockBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? (
      <Unknown what="block" type={this.props.type} />
    ) : (
      this.props.children
    );
  }
}
