/**
 * Looks are best effort: Google refuses to freeze through a merged cell, to format inside a protected range,
 * to validate the typed columns of a table (docs/platform.md §7). Each refusal is kept, and stops nothing.
 */
import { PlatformError } from './platform-error';
import type { SheetLayout } from './spreadsheet';

/** What only changes how a sheet looks, or warns. */
const LOOKS: Readonly<
  Record<Exclude<keyof SheetLayout, 'frozenRows' | 'chartCount' | 'chartCorners'>, true>
> = {
  formatDays: true,
  format: true,
  freezeHeading: true,
  styleHeadings: true,
  unfreeze: true,
  suggest: true,
  setWidths: true,
  setColours: true,
  groupColumns: true,
  foldGroups: true,
  warnBeforeEdit: true,
  addCharts: true,
  note: true,
  hide: true,
  bringToFront: true,
  selectRow: true,
};

/** The sheet; what Google refuses of its looks is passed on in Google's words instead of thrown. */
export function withBestLooks<P extends object>(sheet: P, onRefused: (reason: string) => void): P {
  const methods = Object.entries(sheet).map(([name, method]: [string, unknown]) => {
    if (!(name in LOOKS)) return [name, method] as const;
    const call = method as (...args: readonly unknown[]) => unknown;
    const attempt = (...args: readonly unknown[]): void => {
      try {
        call(...args);
      } catch (cause) {
        if (!(cause instanceof PlatformError)) throw cause;
        onRefused(cause.reason);
      }
    };
    return [name, attempt] as const;
  });
  return Object.fromEntries(methods) as P;
}
