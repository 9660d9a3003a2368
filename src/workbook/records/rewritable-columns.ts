/**
 * The columns whose unchanged cells may be written back as they were read. Not those of free text: links,
 * chips and formats of single words would be lost, which values do not show.
 */
import { tableFields, type FieldSpec, type TableKey } from '../../rules';
import type { RewritableColumns, TogetherColumns } from '../../platform';
import type { Columns } from '../columns';

/**
 * The columns that may be written back unchanged: days, numbers, words of a closed list, IDs, and all that Duebook
 * fills.
 */
export function rewritableColumns(table: TableKey, columns: Columns): RewritableColumns {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  return new Set(
    Object.entries(columns).flatMap(([field, column]) => {
      const { kind = 'text', filledBy } = specs[field] ?? {};
      // Names of customers come from a list, and are filled in where only the ID stands.
      const isOurs = filledBy === 'duebook' || ['id', 'customerId', 'customer'].includes(field);
      return isOurs || kind !== 'text' ? [column] : [];
    }),
  );
}

/**
 * The columns that may be written together with many others: those of text as well, as long as their cells hold nothing
 * but text.
 */
export function togetherColumns(table: TableKey, columns: Columns): TogetherColumns {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const fields = Object.entries(columns).filter(([field]) => specs[field]?.filledBy !== 'formula');
  const free = rewritableColumns(table, Object.fromEntries(fields));
  const texts = fields.flatMap(([, column]) => (free.has(column) ? [] : [column]));
  return { free, ifPlain: new Set(texts) };
}
