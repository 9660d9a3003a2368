/** A formula as a tree. References keep their place in the text, so that it can be rewritten around them. */
import type { Scalar } from './values';

/** Rows and columns count from 1; null is an end left open. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** Undefined when the formula's own sheet is meant. */
  readonly sheet: string | undefined;
  readonly first: Corner;
  /** The same as `first` when one cell is named. */
  readonly last: Corner;
  readonly single: boolean;
}

export interface Span {
  /** Indices into the text; `end` is the one behind. */
  readonly start: number;
  readonly end: number;
}

export interface ReferenceNode extends Reference, Span {
  readonly kind: 'reference';
}

export interface NameNode extends Span {
  readonly kind: 'name';
  readonly name: string;
}

export interface CallNode {
  readonly kind: 'call';
  /** In capitals. */
  readonly name: string;
  readonly args: readonly FormulaNode[];
}

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '&'
  | '='
  | '<>'
  | '<'
  | '>'
  | '<='
  | '>=';

export type FormulaNode =
  | { readonly kind: 'literal'; readonly value: Scalar }
  /** An argument left out between two separators. */
  | { readonly kind: 'omitted' }
  | ReferenceNode
  | NameNode
  | CallNode
  /** A call whose function is itself the result of an expression: `LAMBDA(x; x + 1)(2)`. */
  | { readonly kind: 'apply'; readonly target: FormulaNode; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'unary'; readonly sign: '+' | '-'; readonly operand: FormulaNode }
  | { readonly kind: 'percent'; readonly operand: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly FormulaNode[])[] };

export interface Formula {
  readonly tree: FormulaNode;
  readonly references: readonly ReferenceNode[];
  readonly names: readonly NameNode[];
  /** Functions called, in capitals. */
  readonly calls: ReadonlySet<string>;
}

/** The nodes right below. */
export function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'call':
      return node.args;
    case 'apply':
      return [node.target, ...node.args];
    case 'unary':
    case 'percent':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'array':
      return node.rows.flat();
    default:
      return [];
  }
}
