/**
 * Parses a formula into a tree. The precedence is that of Sheets: comparison, then &, + -, * /, ^ and, highest, a sign,
 * so that -2^2 is 4. `;` separates arguments in every locale, `,` only where it is not the decimal sign.
 */
import { PARSE_ERROR } from './errors';
import { NotAFormula, tokens, type DecimalSign, type Token } from './lexer';
import type { BinaryOperator, Formula, FormulaNode, NameNode, ReferenceNode } from './tree';
import { ErrorValue } from './values';

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const OMITTED: FormulaNode = { kind: 'omitted' };

/** Returns an error value for a text that is not a formula in this locale. */
export function parseFormula(text: string, decimal: DecimalSign): Formula | ErrorValue {
  try {
    return new Parser(tokens(text, decimal), decimal).whole();
  } catch (error) {
    if (error instanceof NotAFormula) return PARSE_ERROR;
    throw error;
  }
}

class Parser {
  #at = 0;
  readonly #references: ReferenceNode[] = [];
  readonly #names: NameNode[] = [];
  readonly #calls = new Set<string>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly decimal: DecimalSign,
  ) {}

  whole(): Formula {
    const tree = this.#expression(0);
    if (this.#at < this.tokens.length) throw new NotAFormula();
    return { tree, references: this.#references, names: this.#names, calls: this.#calls };
  }

  #expression(above: number): FormulaNode {
    let left = this.#operand();
    for (;;) {
      const operator = this.#sign();
      if (operator === undefined || !isOperator(operator)) return left;
      const binding = BINDING[operator];
      if (binding <= above) return left;
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#expression(binding) };
    }
  }

  #operand(): FormulaNode {
    let node = this.#primary();
    for (;;) {
      if (this.#takes('%')) node = { kind: 'percent', operand: node };
      // Only LAMBDA returns a function to call. The host does not imitate it, so its error becomes the result.
      else if (this.#takes('(')) this.#arguments();
      else return node;
    }
  }

  #primary(): FormulaNode {
    const token = this.tokens[this.#at++];
    switch (token?.type) {
      case 'number':
      case 'text':
        return { kind: 'literal', value: token.value };
      case 'error':
        return { kind: 'literal', value: new ErrorValue(token.code) };
      case 'reference': {
        const { start, end, reference } = token;
        const node: ReferenceNode = { kind: 'reference', ...reference, start, end };
        this.#references.push(node);
        return node;
      }
      case 'name':
        return this.#named(token);
      case 'sign':
        return this.#signed(token.sign);
      case undefined:
        throw new NotAFormula();
    }
  }

  #signed(sign: string): FormulaNode {
    if (sign === '-' || sign === '+') return { kind: 'unary', sign, operand: this.#operand() };
    if (sign === '{') return this.#array();
    if (sign !== '(') throw new NotAFormula();
    const inner = this.#expression(0);
    this.#needs(')');
    return inner;
  }

  #named({ name, start, end }: Token & { type: 'name' }): FormulaNode {
    const capitals = name.toUpperCase();
    if (this.#takes('(')) {
      this.#calls.add(capitals);
      return { kind: 'call', name: capitals, args: this.#arguments() };
    }
    if (capitals === 'TRUE' || capitals === 'FALSE') {
      return { kind: 'literal', value: capitals === 'TRUE' };
    }
    const node: NameNode = { kind: 'name', name, start, end };
    this.#names.push(node);
    return node;
  }

  /** Parses what follows an opening parenthesis, including the closing one. */
  #arguments(): FormulaNode[] {
    if (this.#takes(')')) return [];
    const args: FormulaNode[] = [];
    do {
      const nothing = this.#separates() || this.#sign() === ')';
      args.push(nothing ? OMITTED : this.#expression(0));
    } while (this.#takesSeparator());
    this.#needs(')');
    return args;
  }

  #array(): FormulaNode {
    const nextColumn = this.decimal === '.' ? ',' : '\\';
    if (this.#takes('}')) return { kind: 'array', rows: [[]] };
    const rows: FormulaNode[][] = [];
    do {
      const row: FormulaNode[] = [];
      do row.push(this.#expression(0));
      while (this.#takes(nextColumn));
      rows.push(row);
    } while (this.#takes(';'));
    this.#needs('}');
    return { kind: 'array', rows };
  }

  #sign(): string | undefined {
    const token = this.tokens[this.#at];
    return token?.type === 'sign' ? token.sign : undefined;
  }

  #separates(): boolean {
    const sign = this.#sign();
    return sign === ';' || (sign === ',' && this.decimal === '.');
  }

  #takesSeparator(): boolean {
    const found = this.#separates();
    if (found) this.#at++;
    return found;
  }

  #takes(sign: string): boolean {
    const found = this.#sign() === sign;
    if (found) this.#at++;
    return found;
  }

  #needs(sign: string): void {
    if (!this.#takes(sign)) throw new NotAFormula();
  }
}

function isOperator(sign: string): sign is BinaryOperator {
  return Object.hasOwn(BINDING, sign);
}
