/** Finds the cells of a Range and the sheet of a Sheet without importing their classes, which would be a cycle. */
import type { CellArea, Sheet } from '../book';
import { mismatch } from '../runtime/google-error';

export interface RangePlace {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

const places = new WeakMap<object, RangePlace>();
const sheets = new WeakMap<object, Sheet>();

export function rememberRange(range: object, place: RangePlace): void {
  places.set(range, place);
}

export function rememberSheet(object: object, sheet: Sheet): void {
  sheets.set(object, sheet);
}

/** The cells of a Range passed by a script. Throws Google's error for anything else. */
export function rangePlaceOf(range: unknown, method: string): RangePlace {
  const place = typeof range === 'object' && range !== null ? places.get(range) : undefined;
  if (!place) throw mismatch(method, [range]);
  return place;
}

/** The sheet and, for a Range, the cells of a service object; undefined for any other object. */
export function placeBehind(object: object): { sheet: Sheet; area?: CellArea } | undefined {
  const sheet = sheets.get(object);
  return places.get(object) ?? (sheet && { sheet });
}
