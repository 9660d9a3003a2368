/** Which sheet a service object stands for, without asking its class. */
import type { Sheet } from '../book';

const sheets = new WeakMap<object, Sheet>();

export function standFor(object: object, sheet: Sheet): void {
  sheets.set(object, sheet);
}

export function sheetBehind(object: object): Sheet | undefined {
  return sheets.get(object);
}
