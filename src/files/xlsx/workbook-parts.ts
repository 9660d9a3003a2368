/** What the cells of an xlsx workbook refer to: its sheets, its shared texts, and the formats that make a number a day. */
import type { ReadingBounds } from '../bounds';
import { isDateFormat } from './date-format';
import { scanXml, type XmlReader } from './scan-xml';
import { TextReader } from './text-reader';
import type { ZipParts } from './zip-parts';

export interface SheetPart {
  readonly name: string;
  /** The part's name in the archive. */
  readonly path: string;
  readonly isHidden: boolean;
  /** Whether it was in front when the workbook was saved. */
  readonly isActive: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly countsFrom1904: boolean;
  readonly texts: readonly string[];
  /** By number of the style: whether its format shows a day. */
  readonly showsDay: readonly boolean[];
}

interface Source {
  readonly parts: ZipParts;
  readonly bounds: ReadingBounds;
}

/** Reads what the cells refer to; null when the archive is no workbook. */
export async function readWorkbookParts(source: Source): Promise<WorkbookParts | null> {
  const workbook = await source.parts.text('xl/workbook.xml');
  if (workbook === null) return null;
  const targets = await readTargets(source);
  const sheets: SheetPart[] = [];
  let countsFrom1904 = false;
  let active = 0;
  let number = 0;
  await scanXml(
    workbook,
    {
      ...SILENT,
      open(name, tag) {
        if (name === 'workbookPr') countsFrom1904 = isTrue(tag.get('date1904'));
        if (name === 'workbookView') active = Number(tag.get('activeTab') ?? 0);
        if (name !== 'sheet') return;
        const path = targets.byId.get(tag.get('id') ?? '');
        const isHidden = (tag.get('state') ?? 'visible') !== 'visible';
        const isActive = number === active;
        number += 1;
        if (path !== undefined) {
          sheets.push({ name: tag.get('name') ?? '', path, isHidden, isActive });
        }
      },
    },
    source.bounds,
  );
  return {
    sheets,
    countsFrom1904,
    texts: await readTexts(source, targets.byKind.get('sharedStrings') ?? 'xl/sharedStrings.xml'),
    showsDay: await readFormats(source, targets.byKind.get('styles') ?? 'xl/styles.xml'),
  };
}

const SILENT: XmlReader = {
  open: () => undefined,
  close: () => undefined,
  text: () => undefined,
  wantsText: false,
};

interface Targets {
  readonly byId: ReadonlyMap<string, string>;
  readonly byKind: ReadonlyMap<string, string>;
}

/** Paths of parts, by the relationship's ID and by the last word of its type. */
async function readTargets({ parts, bounds }: Source): Promise<Targets> {
  const byId = new Map<string, string>();
  const byKind = new Map<string, string>();
  const open: XmlReader['open'] = (name, tag) => {
    const target = name === 'Relationship' ? tag.get('Target') : null;
    if (target === null) return;
    const path = pathOf(target);
    byId.set(tag.get('Id') ?? '', path);
    byKind.set((tag.get('Type') ?? '').split('/').at(-1) ?? '', path);
    bounds.addListed();
  };
  await scanXml(
    (await parts.text('xl/_rels/workbook.xml.rels')) ?? '',
    { ...SILENT, open },
    bounds,
  );
  return { byId, byKind };
}

/** Targets are relative to the folder of the workbook, unless they begin with a slash. */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = ['xl'];
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function readTexts({ parts, bounds }: Source, path: string): Promise<string[]> {
  const texts: string[] = [];
  const reader = new TextReader('si', (text) => {
    bounds.addListed();
    texts.push(text);
  });
  await scanXml((await parts.text(path)) ?? '', reader, bounds);
  return texts;
}

async function readFormats({ parts, bounds }: Source, path: string): Promise<boolean[]> {
  const own = new Map<string, boolean>();
  const showsDay: boolean[] = [];
  let isInCells = false;
  const reader: XmlReader = {
    ...SILENT,
    open(name, tag) {
      if (name === 'numFmt') {
        bounds.addListed();
        own.set(tag.get('numFmtId') ?? '', isDateFormat(tag.get('formatCode') ?? ''));
      } else if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells) {
        bounds.addListed();
        const id = tag.get('numFmtId') ?? '';
        showsDay.push(isBuiltInDay(Number(id)) || own.get(id) === true);
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  };
  await scanXml((await parts.text(path)) ?? '', reader, bounds);
  return showsDay;
}

/** ECMA-376 part 1, section 18.8.30: dates and times of all languages, then of Chinese, Japanese and Korean, then of Thai. */
function isBuiltInDay(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 45 && id <= 47) ||
    (id >= 27 && id <= 36) ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 81)
  );
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
