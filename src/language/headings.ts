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

export const { parts: partAliases, ...headings } = mergeHeadings();

export type PartKey = keyof typeof partAliases;

/** By table and field, in order of preference. */
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
