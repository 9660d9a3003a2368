/** Phone numbers of exports that say in a column beside each number what it is: `Phone 1 - Type`, `Phone 1 - Value`. */
import { isBlankCell, textOf, type Cell } from '../../rules';
import type { Heading } from '../../tables';
import type { Source } from './recognise';

const VALUE = /^(phone\d)-value$/;
/** No one answers these. */
const NO_PHONE = /fax|pager|传真/i;
const MOBILE = /mobile|cell|手机|iphone/i;

interface TypedColumn {
  readonly value: Heading;
  /** Undefined where the file has no column with the type. */
  readonly type: Heading | undefined;
}

/**
 * The mobile number of a record, else its first one that is no fax; null unless the columns are of this kind.
 *
 * @param values the columns of phone numbers, best first
 */
export function typedPhones(
  values: readonly Heading[],
  headings: readonly Heading[],
): Source | null {
  const columns = values.map((value): TypedColumn => {
    const [, start] = VALUE.exec(value.folded) ?? [];
    const names = [`${start}-type`, `${start}-label`];
    const type =
      start === undefined ? undefined : headings.find((one) => names.includes(one.folded));
    return { value, type };
  });
  if (columns.every(({ type }) => type === undefined)) return null;
  return {
    heading: values.map(({ text }) => text).join(' / '),
    columns: columns.flatMap(({ value, type }) =>
      type === undefined ? [value.column] : [value.column, type.column],
    ),
    alternatives: values.map(({ column }) => column),
    read: (record) => phoneIn(record, columns),
  };
}

function phoneIn(record: readonly Cell[], columns: readonly TypedColumn[]): Cell {
  let first: Cell = '';
  for (const { value, type } of columns) {
    const cell = record[value.column] ?? '';
    const kind = type === undefined ? '' : textOf(record[type.column] ?? '');
    if (isBlankCell(cell) || NO_PHONE.test(kind)) continue;
    if (MOBILE.test(kind)) return cell;
    if (first === '') first = cell;
  }
  return first;
}
