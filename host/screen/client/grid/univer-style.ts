/** Converts cell styles of the book to styles of Univer and back. */
import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../../protocol';

const HORIZONTAL = ['', 'left', 'center', 'right'];
const VERTICAL = ['', 'top', 'middle', 'bottom'];
/** Google's names, indexed by Univer's numbers. */
const WRAPS = ['', 'OVERFLOW', 'CLIP', 'WRAP'];

type Style = { [K in keyof IStyleData]: Nullable<IStyleData[K]> };

/**
 * A cell style for Univer with every part named, null for none: the grid merges styles, so a part left out would stay.
 */
export function completeUniverStyle(look: CellStyle): IStyleData {
  const style: Style = {
    n: look['format'] === undefined ? null : { pattern: String(look['format']) },
    bl: look['fontWeight'] === 'bold' ? 1 : null,
    it: look['fontStyle'] === 'italic' ? 1 : null,
    ul: look['fontLine'] === 'underline' ? { s: 1 } : null,
    st: look['fontLine'] === 'line-through' ? { s: 1 } : null,
    fs: typeof look['fontSize'] === 'number' ? look['fontSize'] : null,
    ff: typeof look['fontFamily'] === 'string' ? look['fontFamily'] : null,
    cl: colorOf(look['fontColor']),
    bg: look['background'] === '#ffffff' ? null : colorOf(look['background']),
    ht: placed(HORIZONTAL, look['horizontalAlignment']),
    vt: placed(VERTICAL, look['verticalAlignment']),
    tb: placed(WRAPS, look['wrap']),
  };
  return style as IStyleData;
}

/** A cell style for Univer with only the parts that are set, for a workbook drawn from scratch. */
export function sparseUniverStyle(look: CellStyle): IStyleData {
  const set = Object.entries(completeUniverStyle(look)).filter(([, value]) => value !== null);
  return Object.fromEntries(set);
}

/** The cell style that a control sets; undefined when the book has no such part. Null values become defaults. */
export function cellStyleOf(style: Nullable<Partial<Style>>): CellStyle | undefined {
  const look: Record<string, string | boolean | number> = {};
  for (const [part, value] of Object.entries(style ?? {})) {
    const read = READERS[part];
    if (read === undefined) return undefined;
    const [name, looked] = read(value);
    look[name] = looked;
  }
  return look;
}

type Looked = readonly [name: string, value: string | boolean | number];

const READERS: Readonly<Record<string, (value: unknown) => Looked>> = {
  bl: (value) => ['fontWeight', value === 1 ? 'bold' : 'normal'],
  it: (value) => ['fontStyle', value === 1 ? 'italic' : 'normal'],
  ul: (value) => ['fontLine', isOn(value) ? 'underline' : 'none'],
  st: (value) => ['fontLine', isOn(value) ? 'line-through' : 'none'],
  fs: (value) => ['fontSize', typeof value === 'number' ? value : 10],
  ff: (value) => ['fontFamily', typeof value === 'string' ? value : 'Arial'],
  cl: (value) => ['fontColor', rgbOf(value) ?? '#000000'],
  bg: (value) => ['background', rgbOf(value) ?? '#ffffff'],
  ht: (value) => ['horizontalAlignment', HORIZONTAL[Number(value ?? 0)] || 'general'],
  vt: (value) => ['verticalAlignment', VERTICAL[Number(value ?? 0)] || 'bottom'],
  tb: (value) => ['wrap', WRAPS[Number(value ?? 0)] || 'OVERFLOW'],
  n: (value) => ['format', (value as { pattern?: string } | null)?.pattern ?? ''],
};

function isOn(value: unknown): boolean {
  return (value as { s?: number } | null)?.s === 1;
}

function rgbOf(value: unknown): string | null {
  return (value as { rgb?: string | null } | null)?.rgb ?? null;
}

function colorOf(color: CellStyle[string] | undefined): { rgb: string } | null {
  return typeof color === 'string' && color !== '' ? { rgb: color } : null;
}

function placed(names: readonly string[], value: CellStyle[string] | undefined): number | null {
  const at = names.indexOf(value === 'normal' ? 'left' : String(value ?? ''));
  return at > 0 ? at : null;
}
