/** Headings by which columns are recognised, those of every language at once. */
import { allLanguages, catalogueOf, ENGLISH } from './catalogue';
import { headingsEn } from './en/headings';
import type { Headings, PartialWords } from './language';

type Lists = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type Labels = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/** Bare headings, taken only where no language names the field better. */
const LAST_RESORT: PartialWords<Headings> = {
  customers: { id: ['ID'], contact: ['Name'], stage: ['Status'] },
  cases: { id: ['ID'] },
};

let merged: Headings | undefined;

/**
 * The headings by which each field of each table is recognised, in order of preference. Merged when first asked for:
 * few formulas need them.
 */
export function allHeadings(): Headings {
  return (merged ??= mergeHeadings());
}

export type PartKey = keyof Headings['parts'];

function mergeHeadings(): Headings {
  const { fields } = catalogueOf(ENGLISH);
  const shape: Readonly<Record<string, object>> = { ...fields, parts: headingsEn.parts };
  const tables = Object.entries(shape).map(([table, keys]) => [
    table,
    Object.fromEntries(Object.keys(keys).map((field) => [field, headingsOf(table, field)])),
  ]);
  return Object.fromEntries(tables) as Headings;
}

function headingsOf(table: string, field: string): readonly string[] {
  const found = allLanguages.flatMap(({ catalogue, headings: declared }) => {
    const labels: Labels = catalogue.fields;
    const label = labels[table]?.[field];
    const listed = (declared as Lists)[table]?.[field] ?? [];
    return label === undefined || listed.includes(label) ? listed : [label, ...listed];
  });
  return [...new Set([...found, ...((LAST_RESORT as Lists)[table]?.[field] ?? [])])];
}
