/** DUPLICATE_OF: the row of the first customer with the same company, phone or email. */
import { firstWithKey } from '../../rules';
import { cellAt, checkArity, checkWidth } from './check-arguments';
import { hintFor } from './hints';
import { unevenColumns, unreadable } from './input-error';
import { openCellReader, type Reading } from './reading';
import type { FunctionParameter, FunctionSpec } from './spec';

const parameters = [
  {
    name: 'company',
    kind: 'text',
    description: 'A column with the companies; legal forms such as Ltd or 有限公司 do not count.',
  },
  {
    name: 'phone',
    kind: 'text',
    optional: true,
    description: 'Optional. A column with the phone numbers; the last 9 digits count.',
  },
  {
    name: 'email',
    kind: 'text',
    optional: true,
    description: 'Optional. A column with the email addresses.',
  },
] as const satisfies readonly FunctionParameter[];

/** Not a row function, since each row is compared with those above it. */
export const duplicateOf: FunctionSpec = {
  name: 'DUPLICATE_OF',
  summary:
    'Shows which customers are entered twice: the row of the first with the same company, phone or email.',
  parameters,
  returns: 'number',
  gives:
    'a row, counted from the top of the columns: with whole columns such as A:A, the row of the sheet; blank for the first and for a customer entered once',
  examples: [
    { args: [['Northwind Ltd', 'Contoso', 'northwind']], gives: [null, null, 1] },
    {
      args: [
        ['Northwind', '', 'NW Trading', 'Contoso'],
        ['+49 711 123456', '0711 123456', '', ''],
        ['', '', 'ann@northwind.example', 'Ann@Northwind.example'],
      ],
      gives: [null, 1, null, 3],
    },
    {
      args: [
        ['Northwind', '', 'Contoso'],
        ['+49 711 1234567 ext. 5', '0711 1234568', '(0711) 123 45 67'],
      ],
      gives: [null, null, 1],
    },
    {
      args: [['北京字节跳动科技有限公司', '字节跳动', '北京字节跳动科技']],
      gives: [null, null, 1],
    },
    { args: ['Northwind'], gives: null },
  ],
  run(args, reading) {
    checkArity(duplicateOf, args);
    const [company = [], phone = [], email = []] = parameters.map((parameter, at) =>
      textsOf(parameter, args[at], reading),
    );
    const height = Math.max(company.length, phone.length, email.length);
    checkHeights(args, height);
    const firsts = firstWithKey(
      Array.from({ length: height }, (_, at) => ({
        company: company[at] ?? '',
        phone: phone[at] ?? '',
        email: email[at] ?? '',
      })),
    );
    const rows = firsts.map((first) => (first === null ? null : first + 1));
    return args.some(Array.isArray) ? rows.map((row) => [row]) : null;
  },
};

/** Throws unless all columns have the height of the highest. */
function checkHeights(args: readonly unknown[], rows: number): void {
  const columns = parameters.flatMap(({ name }, at) => {
    const given = args[at];
    return Array.isArray(given) ? [{ name, rows: given.length }] : [];
  });
  const shorter = columns.find((column) => column.rows !== rows);
  const highest = columns.find((column) => column.rows === rows);
  if (shorter !== undefined && highest !== undefined) {
    throw unevenColumns(duplicateOf.name, highest, shorter);
  }
}

/** The texts of a column, or of one cell; a cell that cannot be read counts as blank. */
function textsOf(parameter: FunctionParameter, given: unknown, reading: Reading): string[] {
  const read = openCellReader('text', reading);
  if (Array.isArray(given)) {
    checkWidth(duplicateOf.name, parameter, given);
    return given.map((_, at) => read(cellAt(given, at)) ?? '');
  }
  const text = read(given);
  if (text === undefined)
    throw unreadable(duplicateOf.name, parameter.name, given, hintFor(parameter));
  return text === null ? [] : [text];
}
