/**
 * Finds the number format of a result, which a cell without a format of its own takes. A date plus a number is a date,
 * a date minus a date is a number, and a reference has the format of its cell. Undefined when there is none.
 */
import { findFunction } from './functions';
import { RangeValue } from './values';
import type { AnswerFormat } from './function-spec';
import type { CallNode, FormulaNode } from './tree';
import type { FormatAt, Scope } from './world';

export function formatOf(node: FormulaNode | undefined, scope: Scope): FormatAt | undefined {
  if (!node) return undefined;
  const noted = scope.formats.get(node);
  if (noted) return noted;
  switch (node.kind) {
    case 'reference':
      return ofRange(scope.world.range(node, scope.sheetId), scope);
    case 'name':
      return ofRange(scope.world.named(node.name), scope);
    case 'unary':
      return formatOf(node.operand, scope);
    case 'percent':
      return () => '0%';
    case 'binary':
      return node.operator === '+' || node.operator === '-'
        ? ofSum(node.operator, formatOf(node.left, scope), formatOf(node.right, scope), scope)
        : undefined;
    case 'array':
      return ofArray(node.rows, scope);
    case 'call':
      return ofCall(node, scope);
    default:
      return undefined;
  }
}

function ofRange(value: unknown, scope: Scope): FormatAt | undefined {
  if (!(value instanceof RangeValue)) return undefined;
  const { world } = scope;
  if (value.rows * value.columns > 1 && scope.array === false) {
    // Either one cell was used or all of them, so this takes the format of the column.
    const formats = Array.from({ length: value.columns }, (_, column) =>
      general(value, column, scope),
    );
    return (_row, column) => formats[column] ?? formats[0] ?? '';
  }
  return (row, column) =>
    world.formatOf(value, value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column);
}

/** How many rows to search for a format: enough to get past headings and some blanks. */
const ROWS_LOOKED_AT = 100;

/** The format of the first number in a column. */
function general(range: RangeValue, column: number, { world }: Scope): string {
  for (let row = 0; row < Math.min(range.rows, ROWS_LOOKED_AT); row++) {
    const format = world.formatOf(range, row, column);
    if (format !== '' && typeof range.at(row, column) === 'number') return format;
  }
  return '';
}

function ofSum(
  operator: '+' | '-',
  left: FormatAt | undefined,
  right: FormatAt | undefined,
  { world }: Scope,
): FormatAt | undefined {
  if (!left && !right) return undefined;
  return (row, column) => {
    const [a, b] = [left?.(row, column) ?? '', right?.(row, column) ?? ''];
    const [aDate, bDate] = [world.isDateFormat(a), world.isDateFormat(b)];
    if (aDate && bDate) return operator === '-' ? '' : a;
    if (bDate && operator === '-') return '';
    return bDate ? b : a || b;
  };
}

function ofArray(rows: readonly (readonly FormulaNode[])[], scope: Scope): FormatAt | undefined {
  const formats = rows.map((row) => row.map((one) => formatOf(one, scope)));
  if (formats.flat().every((one) => one === undefined)) return undefined;
  const plain = rows.flat().every((one) => one.kind !== 'reference');
  // For joined ranges the parts of the first row decide, so each column has one format.
  return (row, column) =>
    (plain
      ? formats[row]?.[column]?.(0, 0)
      : (formats[0]?.[column] ?? formats[0]?.[0])?.(row, column)) ?? '';
}

function ofCall(node: CallNode, scope: Scope): FormatAt | undefined {
  switch (node.name) {
    case 'ARRAYFORMULA':
      return formatOf(node.args[0], { ...scope, array: true });
    case 'IF':
      return eitherOf(node.args.slice(1), scope);
    case 'IFERROR':
    case 'IFNA':
      return eitherOf(node.args, scope);
    case 'IFS':
      return eitherOf(
        node.args.filter((_, index) => index % 2 === 1),
        scope,
      );
    case 'SWITCH':
      return eitherOf(node.args.slice(2), scope);
    default:
      return declared(findFunction(node.name)?.format, node, scope);
  }
}

function eitherOf(nodes: readonly FormulaNode[], scope: Scope): FormatAt | undefined {
  const formats = nodes.flatMap((one) => formatOf(one, scope) ?? []);
  if (formats.length === 0) return undefined;
  return (row, column) => formats.map((one) => one(row, column)).find((one) => one !== '') ?? '';
}

function declared(
  format: AnswerFormat | undefined,
  node: CallNode,
  scope: Scope,
): FormatAt | undefined {
  const { world } = scope;
  if (format === undefined) return undefined;
  if (format === 'day') return () => world.dateFormat;
  if (format === 'dayAndTime') return () => world.dateTimeFormat;
  const whole = formatOf(node.args[format.ofArgument], { ...scope, array: false });
  const chosen = format.columnAt === undefined ? undefined : node.args[format.columnAt];
  if (!whole || chosen?.kind !== 'literal' || typeof chosen.value !== 'number') return whole;
  const first = Math.max(0, Math.trunc(chosen.value) - 1);
  return (row, column) => whole(row, first + column);
}
