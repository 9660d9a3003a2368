/** The customer fields that a person may choose for a column: those that people fill. */
import { customerFields, type FieldSpec } from '../../rules';
import type { FormOption } from '../../protocol';
import { fieldLabel, type Context } from '../../workbook';

/** The fields to choose from, in the order of their declarations. */
export function choosableFields(): readonly string[] {
  const specs: Readonly<Record<string, FieldSpec>> = customerFields;
  return Object.keys(specs).filter((field) => specs[field]?.filledBy === undefined);
}

export function optionsOf(
  fields: readonly string[],
  { language }: Pick<Context, 'language'>,
): readonly FormOption[] {
  return fields.map((field) => ({ code: field, word: fieldLabel('customers', field, language) }));
}
