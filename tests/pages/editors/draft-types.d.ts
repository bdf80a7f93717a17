/**
 * The parts of Draft.js 0.11, React 17 and React DOM 17 that the practice pages use; their type packages are not
 * installed.
 */
declare module "react" {
  export interface ReactElement {
    readonly type: unknown;
  }
  export function createElement(
    type: unknown,
    props?: object | null,
    ...children: (ReactElement | string | undefined)[]
  ): ReactElement;
  export interface RefObject<T> {
    readonly current: T | null;
  }
  export function createRef<T>(): RefObject<T>;
}

declare module "react-dom" {
  import type { ReactElement } from "react";
  export function render(what: ReactElement, where: Element, done?: () => void): void;
  export function unmountComponentAtNode(where: Element): boolean;
}

declare module "draft-js" {
  export class ContentBlock {
    getKey(): string;
    getText(): string;
    getLength(): number;
  }
  export class ContentState {
    static createFromText(text: string, delimiter?: string): ContentState;
    getPlainText(delimiter?: string): string;
    getBlocksAsArray(): ContentBlock[];
  }
  export class SelectionState {
    static createEmpty(blockKey: string): SelectionState;
    merge(changes: {
      anchorKey?: string;
      anchorOffset?: number;
      focusKey?: string;
      focusOffset?: number;
      isBackward?: boolean;
      hasFocus?: boolean;
    }): SelectionState;
    getFocusKey(): string;
    getFocusOffset(): number;
    getHasFocus(): boolean;
  }
  export interface Decorator {
    strategy(block: ContentBlock, found: (start: number, end: number) => void): void;
    component: unknown;
  }
  export class CompositeDecorator {
    constructor(decorators: Decorator[]);
  }
  export class EditorState {
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    static acceptSelection(state: EditorState, selection: SelectionState): EditorState;
    static forceSelection(state: EditorState, selection: SelectionState): EditorState;
    static moveSelectionToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  /** A React class component. */
  export class Editor {
    focus(): void;
    blur(): void;
  }
}
