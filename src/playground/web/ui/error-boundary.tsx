import { Component, type ReactNode } from "react";

interface Props {
  /** What stands there instead. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Keeps what cannot be drawn from taking the page down; React reports the error on the console, and knows error boundaries only as classes. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
