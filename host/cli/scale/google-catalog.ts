/** What a statement may name, for Google's analyser: tables, the functions of the library, and variables of a run. */
import { ALL_ANSWER_COLUMNS } from './statements';

export type SqlType = 'TYPE_STRING' | 'TYPE_INT64' | 'TYPE_BOOL' | 'TYPE_DATE' | 'TYPE_DOUBLE';

export type SqlValue = string | number | boolean | null;

/** A table that a query may name, with its rows. */
export interface SqlTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: SqlType | object }[];
  readonly rows: readonly (readonly SqlValue[])[];
}

/** A type of the analyser's protocol. */
type TypeProto = { readonly typeKind: string } & Readonly<Record<string, unknown>>;

const simple = (typeKind: string): TypeProto => ({ typeKind });

const struct = (fields: readonly (readonly [string, TypeProto])[]): TypeProto => ({
  typeKind: 'TYPE_STRUCT',
  structType: { field: fields.map(([fieldName, fieldType]) => ({ fieldName, fieldType })) },
});

const array = (elementType: TypeProto): TypeProto => ({
  typeKind: 'TYPE_ARRAY',
  arrayType: { elementType },
});

const STRING = simple('TYPE_STRING');
const INT64 = simple('TYPE_INT64');
const BOOL = simple('TYPE_BOOL');

const PROBLEMS = array(
  struct([
    ['tbl', STRING],
    ['row', INT64],
    ['field', STRING],
    ['code', STRING],
    ['text', STRING],
  ]),
);

/** The type of an answer. */
export const ANSWER: TypeProto = struct([
  ...ALL_ANSWER_COLUMNS.map(([name, type]) => [name, simple(`TYPE_${type}`)] as const),
  ['problems', PROBLEMS],
  ['error', STRING],
]);

const SCAN = struct([
  ['isBuyer', BOOL],
  ['cents', INT64],
  ['profitCents', INT64],
  ['hasLastPurchase', BOOL],
  ['hasSince', BOOL],
]);

const DOUBLE = simple('TYPE_DOUBLE');

const UNKNOWN = array(
  struct([
    ['key', STRING],
    ['name', STRING],
  ]),
);

const OWNERS = array(
  struct([
    ['cell', STRING],
    ['owner', STRING],
    ['capacity', DOUBLE],
    ['isFree', BOOL],
    ['unknown', UNKNOWN],
  ]),
);

const END = struct([
  ['told', STRING],
  ['isNew', BOOL],
  ['takes', INT64],
  ['status', STRING],
  ['best', STRING],
  ['oldest', STRING],
  ['error', STRING],
]);

const TOLD = array(
  struct([
    ['row', INT64],
    ['told', STRING],
  ]),
);

const OFFERS = array(
  struct([
    ['row', INT64],
    ['place', INT64],
  ]),
);

/** Types of columns that are more than a simple value, by name; of all tables. */
export const COMPOUND_COLUMNS: Readonly<Record<string, TypeProto>> = { unknown: UNKNOWN };

const TEXT_2 = [STRING, STRING];
const TEXT_3 = [STRING, STRING, STRING];

/** Name, arguments and result. */
const FUNCTIONS: readonly (readonly [string, readonly TypeProto[], TypeProto])[] = [
  ['assess', [...TEXT_3, STRING], ANSWER],
  ['scan', TEXT_2, SCAN],
  ['orphan', TEXT_3, PROBLEMS],
  ['dayProblems', [STRING], PROBLEMS],
  ['teamProblems', TEXT_2, PROBLEMS],
  ['currencyProblems', TEXT_2, PROBLEMS],
  ['owners', TEXT_3, OWNERS],
  ['endCustomersDay', [...TEXT_3, BOOL], END],
  ['endOwnersDay', TEXT_2, TOLD],
  ['ration', [STRING], OFFERS],
  ['idOf', [STRING], STRING],
  ['wordOf', [STRING], STRING],
];

/** A catalog of the analyser. @param options of the language */
export function catalogOf(dataset: string, tables: readonly SqlTable[], options: unknown): object {
  return {
    name: 'catalog',
    builtinFunctionOptions: { languageOptions: options },
    table: tables.map(({ name, columns }, at) => ({
      name,
      serializationId: at + 1,
      column: columns.map((column) => ({
        name: column.name,
        type: typeof column.type === 'string' ? simple(column.type) : column.type,
      })),
    })),
    customFunction: FUNCTIONS.map(([name, types, result]) => ({
      namePath: [`${dataset}.${name}`],
      group: 'library',
      mode: 'SCALAR',
      signature: [
        {
          argument: types.map(fixed),
          returnType: fixed(result),
        },
      ],
    })),
    constant: [
      ...['facts', 'currencies', 'team'].map((name) => ({
        ...{ namePath: [name], type: STRING, value: { stringValue: '{}' } },
      })),
      { namePath: ['today'], type: simple('TYPE_DATE'), value: { dateValue: 20_000 } },
    ],
  };
}

const fixed = (type: TypeProto): object => ({ kind: 'ARG_TYPE_FIXED', type, numOccurrences: 1 });
