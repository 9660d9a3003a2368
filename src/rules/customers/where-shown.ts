/** Which customer fields appear where, derived from their declarations. */
import type { CustomerFieldSpec, SheetPlace, Showing } from './field-spec';
import { customerFields } from './fields';

export type CustomerField = keyof typeof customerFields;

/** What shows single customers and takes its fields from the declarations. */
export type CustomerSurface = 'sidebar' | 'mail';

/** The fields that a surface draws in a place of their own. */
export type DrawnField<S extends CustomerSurface> = {
  [F in CustomerField]: (typeof customerFields)[F] extends { readonly [K in S]: 'drawn' }
    ? F
    : never;
}[CustomerField];

const specs: Readonly<Record<CustomerField, CustomerFieldSpec>> = customerFields;

/** The declaration of a customer field, with everything that it can say. */
export function customerFieldSpec(field: CustomerField): CustomerFieldSpec {
  return specs[field];
}

/** The fields that a surface shows this way, in the order of their declarations. */
export function fieldsShown(surface: CustomerSurface, as: Showing): readonly CustomerField[] {
  return fieldsWhere((spec) => spec[surface] === as);
}

/** The fields with one of these places in a sheet, in the order of their declarations, which is that of the columns. */
export function fieldsPlaced(...places: readonly SheetPlace[]): readonly CustomerField[] {
  return fieldsWhere(({ sheet }) => places.includes(sheet));
}

function fieldsWhere(holds: (spec: CustomerFieldSpec) => boolean): readonly CustomerField[] {
  return (Object.keys(specs) as CustomerField[]).filter((field) => holds(specs[field]));
}
