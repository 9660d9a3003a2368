/** The course of an import: from the file to what came of it. Views show it, and call what people may do. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { askScript, sentenceOf } from '../dialogs';
import { readingNoteText, refusalText, RefusedFile } from '../files';
import type { ImportsWords } from '../language/imports';
import type { BegunImport, ImportTable } from '../protocol';
import { NOBODY_ERASED, openErased, type KnownRow } from '../rules';
import type { Opened } from './choose-view';
import { correctedRows } from './corrected-rows';
import { forecast, type Forecast } from './forecast';
import { loadKnown, namedCustomers } from './known-records';
import { loadBytes, pause, type LoadedFile } from './loaded-file';
import { FILLS, printOf, type PagePolicy } from './page-policy';
import {
  NO_CHOICES,
  readFile,
  readWhole,
  type Choices,
  type FileRead,
  type World,
} from './read-file';
import { sentRows, type SentRows } from '../surfaces/import/reading';

export type Step = 'choose' | 'map' | 'look' | 'write';

/** A file of more rows is a matter of the command (docs/growing.md). */
const MOST_ROWS = 50_000;

/** Rows that are read while the columns are matched. */
const SAMPLED = 3_000;

export interface Looked {
  readonly read: FileRead;
  /** The records that are there, by their ID. */
  readonly known: ReadonlyMap<string, KnownRow['cells']>;
  readonly sent: SentRows;
  readonly seen: Forecast;
}

export interface ImportCourse {
  readonly step: Step;
  readonly opened: Opened | null;
  readonly table: ImportTable;
  readonly file: LoadedFile | null;
  readonly sheet: string | null;
  readonly choices: Choices;
  readonly policy: PagePolicy;
  readonly looked: Looked | null;
  /** What is under way; `''`: nothing. */
  readonly busy: string;
  readonly trouble: string;
  /** The file read as far as matching the columns needs. */
  readonly sample: FileRead | null;
  /** What the reader of the file decided, in words. */
  readonly notes: readonly string[];
  /** Of the headings. */
  readonly print: string;
  /** The import of this file that was begun before. */
  readonly begun: BegunImport | null;
  readonly setTable: (table: ImportTable) => void;
  readonly load: (name: string, load: () => Promise<LoadedFile>) => void;
  /** Files that were chosen together and come after this one. */
  readonly waiting: readonly File[];
  /** Reads the first; the others wait. */
  readonly loadFiles: (files: readonly File[]) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly setChoices: (choices: Choices) => void;
  readonly setPolicy: (policy: PagePolicy) => void;
  readonly go: (step: Step) => void;
  /** Asks the script anew, and begins again. */
  readonly restart: () => void;
  readonly attempt: (busy: string, work: () => Promise<void>) => void;
}

interface Known {
  readonly table: ImportTable;
  readonly rows: readonly KnownRow[];
  readonly team: readonly KnownRow[];
  readonly world: World;
}

/** The file read whole, and how. */
interface WholeRead {
  readonly file: LoadedFile;
  readonly how: string;
  readonly world: World;
  readonly read: FileRead;
}

export function useImport(words: ImportsWords): ImportCourse {
  const [step, setStep] = useState<Step>('choose');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [table, setTable] = useState<ImportTable>('customers');
  const [file, setFile] = useState<LoadedFile | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [choices, setChoices] = useState<Choices>({ ...NO_CHOICES, table: 'customers' });
  const [policy, setPolicy] = useState<PagePolicy>(FILLS);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [busy, setBusy] = useState('');
  const [trouble, setTrouble] = useState('');
  const [sample, setSample] = useState<FileRead | null>(null);
  const known = useRef<Known | null>(null);
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const turn = useRef(0);
  const whole = useRef<WholeRead | null>(null);
  /** Corrections of cells and words need no reading anew. */
  const readOnce = async (own: LoadedFile, asked: Choices, world: World): Promise<FileRead> => {
    const { table: kind, columns, by, dateOrder, headingAt } = asked;
    const how = JSON.stringify([kind, columns, by, dateOrder, headingAt]);
    const last = whole.current;
    if (last?.file === own && last.how === how && last.world === world) return last.read;
    const read = await readWhole(own, asked, world);
    whole.current = { file: own, how, world, read };
    return read;
  };

  const attempt = (doing: string, work: () => Promise<void>): void => {
    setTrouble('');
    setBusy(doing);
    work()
      .catch((cause: unknown) => setTrouble(reasonOf(cause, opened?.language ?? '')))
      .finally(() => setBusy(''));
  };
  const restart = (): void => {
    known.current = null;
    setFile(null);
    setLooked(null);
    setStep('choose');
    attempt(words.busy, async () => setOpened(await askScript('import-open', {})));
  };
  useEffect(restart, []);

  const worldOf = (customers: World['customers']): World => ({
    ...{ words, customers, today: opened?.today ?? 0, language: opened?.language ?? '' },
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const match = (next: LoadedFile, asked: Choices): void => {
    setChoices(asked);
    setSample(readFile(next, asked, worldOf(known.current?.world.customers ?? []), SAMPLED));
  };
  const load = (name: string, start: () => Promise<LoadedFile>): void => {
    attempt(words.choose.reading({ name }), async () => {
      const next = await start();
      if (next.rows.length < 2) throw new Error(words.choose.empty({ name }));
      if (next.rows.length - 1 > MOST_ROWS) {
        const facts = { name, rows: next.rows.length - 1, most: MOST_ROWS };
        throw new Error(words.choose.tooMany(facts));
      }
      const kept = opened?.mappings[printOf(next, table)];
      const asked = { ...NO_CHOICES, ...kept, table };
      const some = { ...next, rows: next.rows.slice(0, SAMPLED) };
      const read = await readWhole(some, asked, worldOf(known.current?.world.customers ?? []));
      await pause();
      setFile(next);
      // Confirmed for one file only.
      setPolicy((last) => ({ ...last, bringsBack: false }));
      setChoices(asked);
      setSample(read);
      setStep('map');
    });
  };

  const loadFiles = ([first, ...others]: readonly File[]): void => {
    if (first === undefined) return;
    setWaiting(others);
    known.current = null;
    setLooked(null);
    load(first.name, async () =>
      loadBytes(first.name, new Uint8Array(await first.arrayBuffer()), { table, sheet: null }),
    );
  };

  /** Reads the file whole and looks at what will come of it; again whenever a choice changes. */
  const look = (asked: Choices, by: PagePolicy): void => {
    if (file === null) return;
    turn.current += 1;
    const own = turn.current;
    setChoices(asked);
    setPolicy(by);
    attempt(words.busy, async () => {
      await pause();
      if (known.current?.table !== asked.table) {
        const rows = await loadKnown(asked.table);
        const isOwn = asked.table === 'customers' || asked.table === 'team';
        const customers = isOwn ? [] : namedCustomers(await loadKnown('customers'));
        const team = asked.table === 'team' ? rows : await loadKnown('team');
        known.current = { table: asked.table, rows, team, world: worldOf(customers) };
      }
      const { rows, team, world } = known.current;
      const read = await readOnce(file, asked, world);
      if (own !== turn.current) return;
      await pause();
      if (read.read === null) {
        setSample(read);
        setStep('map');
        return;
      }
      const sent = correctedRows(sentRows(read.read, asked), read, asked, world.today);
      const seen = await forecast(sent, {
        ...{ choices: asked, policy: by, known: rows, team, world },
        erased: by.bringsBack || opened === null ? NOBODY_ERASED : openErased(opened.erased),
        progress: (done) => setBusy(words.look.working({ done, rows: sent.rows.length })),
        isOver: () => own !== turn.current,
      });
      if (seen === null) return;
      setLooked({ read, sent, seen, known: new Map(rows.map(({ id, cells }) => [id, cells])) });
      setStep('look');
    });
  };

  return {
    ...{ step, opened, table, file, sheet, choices, policy, looked, busy, trouble, sample },
    ...{ restart, attempt, load, waiting, loadFiles },
    notes: file?.notes.map((note) => readingNoteText(note, opened?.language ?? '', 'page')) ?? [],
    print: file === null ? '' : printOf(file, table),
    begun: opened?.unfinished.find(({ print }) => print !== '' && print === file?.print) ?? null,
    setTable: (next) => {
      setTable(next);
      setChoices({ ...NO_CHOICES, table: next });
    },
    chooseSheet: (next) => {
      if (file === null) return;
      setSheet(next);
      load(file.name, () => file.again({ table, sheet: next }));
    },
    setChoices: (next) => {
      if (file === null) return;
      if (step === 'look') look(next, policy);
      else match(file, next);
    },
    setPolicy: (next) => look(choices, next),
    go: (next) => {
      if (next === 'look') look(choices, policy);
      else setStep(next);
    },
  };
}

function reasonOf(cause: unknown, language: string): string {
  if (cause instanceof RefusedFile) return refusalText(cause, language);
  return sentenceOf(cause);
}
