/** The syntax tree of a formula. References have their position in the text, so that they can be replaced there. */
import type { Scalar } from './values';

/** Rows and columns count from 1. Null is an open end, as in `A2:A`. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** Undefined for the sheet of the formula. */
  readonly sheet: string | undefined;
  readonly first: Corner;
  /** The same as `first` for a single cell. */
  readonly last: Corner;
  readonly single: boolean;
}

export interface Span {
  /** Indices into the text; `end` is the index after the last character. */
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
  /** The names of the called functions, in capitals. */
  readonly calls: ReadonlySet<string>;
}

/** The direct children of a node. */
export function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'call':
      return node.args;
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
