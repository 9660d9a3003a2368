/**
 * The cells of a talk sheet: one page about one seller, and what was agreed. Figures have fixed rectangles, two beside
 * each other; what was agreed before is below them, for as long as people keep it.
 */
import { allLanguages, goalFacts, type Catalogue } from '../../language';
import { isoFromDay, nameOf, textOf, type Cell, type TalkFigures } from '../../rules';
import type { Area } from '../../platform';
import { moneyText, rounded, shareText } from './show';
import { fittingLines, openTableCells, TITLE_MARK } from './table-cells';

/** Two tables of three columns, with a gap between them. */
export const TALK_COLUMNS = 7;
const RIGHT = 4;

/** Rows of a table below its headings. */
const ROWS = 5;
const BLOCK_ROWS = ROWS + 3;
/** Lines for what is agreed now. */
const BLANK_LINES = 4;
const AGREED_ROW = 4;
const FIGURES_ROW = AGREED_ROW + BLANK_LINES + 2;
const PAIRS = 4;
const EARLIER_ROW = FIGURES_ROW + PAIRS * BLOCK_ROWS;

/** What Duebook writes anew each time. */
export const TALK_FIGURES_AREA: Area = {
  row: FIGURES_ROW,
  column: 0,
  rows: PAIRS * BLOCK_ROWS,
  columns: TALK_COLUMNS,
};

/** What people agreed, as the sheet has it. */
export interface Agreements {
  /** The day of the sheet, `YYYY-MM-DD`. */
  readonly day: string;
  /** Typed since the sheet was made. */
  readonly agreed: readonly string[];
  /** The latest first, each with its day. */
  readonly earlier: readonly string[];
}

/** Reads a talk sheet in any language; null: the sheet is not one. */
export function agreementsIn(cells: readonly (readonly Cell[])[]): Agreements | null {
  const texts = cells.map((line) => textOf(line[0] ?? '').trim());
  const titled = (titleIn: (words: Catalogue['figures']['talk']) => string): number =>
    texts.findIndex((text) =>
      allLanguages.some(
        ({ catalogue }) => text === `${TITLE_MARK}${titleIn(catalogue.figures.talk)}`,
      ),
    );
  const agreedAt = titled((talk) => talk.agreed);
  const earlierAt = titled((talk) => talk.earlier);
  if (agreedAt < 0) return null;
  const linesFrom = (at: number): readonly string[] => {
    if (at < 0) return [];
    const rest = texts.slice(at + 1);
    const end = rest.findIndex((text) => text.startsWith(TITLE_MARK));
    return (end < 0 ? rest : rest.slice(0, end)).filter((text) => text !== '');
  };
  return {
    day: textOf(cells[0]?.[TALK_COLUMNS - 1] ?? '').trim(),
    agreed: linesFrom(agreedAt),
    earlier: linesFrom(earlierAt),
  };
}

export interface TalkFacts {
  readonly talk: TalkFigures;
  readonly words: Catalogue;
  /** Null where there was no sheet. */
  readonly before: Agreements | null;
}

/** All cells of the sheet, row by row. What was agreed on another day moves to the earlier lines. */
export function talkCells({ talk, words, before }: TalkFacts): readonly (readonly Cell[])[] {
  const { talk: names } = words.figures;
  const day = isoFromDay(talk.today);
  const isSameDay = before?.day === day;
  const agreed = isSameDay ? before.agreed : [];
  const moved = isSameDay ? [] : (before?.agreed ?? []);
  const earlier = [
    ...moved.map((text) => names.earlierLine({ day: before?.day ?? '', text })),
    ...(before?.earlier ?? []),
  ];
  const lines = Math.max(agreed.length, BLANK_LINES);
  const extra = lines - BLANK_LINES;
  const rows = EARLIER_ROW + extra + Math.max(earlier.length, 1);
  const { cells, put } = openTableCells<Cell>({ rows, columns: TALK_COLUMNS }, '');
  put(1, 0, [`${TITLE_MARK}${names.title({ owner: talk.owner })}`]);
  put(1, TALK_COLUMNS - 1, [day]);
  put(2, 0, [names.help]);
  put(AGREED_ROW, 0, [`${TITLE_MARK}${names.agreed}`]);
  agreed.forEach((text, at) => {
    put(AGREED_ROW + 1 + at, 0, [text]);
  });
  tablesOf(talk, words).forEach(({ title, head, rows: table }, at) => {
    const row = FIGURES_ROW + extra + (at >> 1) * BLOCK_ROWS;
    const column = at % 2 === 0 ? 0 : RIGHT;
    put(row, column, [at % 2 === 0 ? `${TITLE_MARK}${title}` : title]);
    put(row + 1, column, head);
    const lines = table.length === 0 ? [[words.figures.none]] : fittingLines(table, ROWS);
    lines.forEach((line, below) => {
      put(row + 2 + below, column, line);
    });
  });
  put(EARLIER_ROW + extra, 0, [`${TITLE_MARK}${names.earlier}`]);
  earlier.forEach((text, at) => {
    put(EARLIER_ROW + extra + 1 + at, 0, [text]);
  });
  return cells;
}

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** In pairs: left and right. */
function tablesOf(talk: TalkFigures, words: Catalogue): readonly Table[] {
  const { figures, choices } = words;
  const { talk: names, columns, titles } = figures;
  const dayOr = (day: number | null): string => (day === null ? figures.none : isoFromDay(day));
  return [
    {
      title: titles.goals,
      head: [columns.goal, columns.actual],
      rows: talk.goals.map((state) => {
        const { measure, done } = goalFacts(state, words);
        return [measure, done];
      }),
    },
    { title: names.month, head: [columns.figure, columns.value], rows: monthRows(talk, words) },
    {
      title: names.slipped,
      head: [names.customer, columns.amount, names.expected],
      rows: talk.slipped.map(({ customer, expectedClose }) => [
        nameOf(customer),
        customer.potentialValue ?? figures.none,
        isoFromDay(expectedClose),
      ]),
    },
    {
      title: names.keyCustomers,
      head: [names.customer, names.daysSince],
      rows: talk.keyCustomers.map(({ customer, days }) => [nameOf(customer), days ?? figures.none]),
    },
    {
      title: names.moved,
      head: [names.customer, names.before, names.now],
      rows: talk.moved.map(({ customer, before, now }) => [nameOf(customer), before, now]),
    },
    {
      title: names.putOff,
      head: [names.customer, names.times],
      rows: talk.putOff.map(({ customer, times }) => [nameOf(customer), times]),
    },
    {
      title: names.promises,
      head: [names.customer, names.promise, columns.day],
      rows: talk.promises.map(({ customer, text, promisedFor }) => [
        nameOf(customer),
        text,
        dayOr(promisedFor),
      ]),
    },
    {
      title: names.closed,
      head: [names.customer, names.result, columns.reason],
      rows: talk.closed.map(({ customer, closing: { stage } }) => [
        nameOf(customer),
        choices.stage[stage],
        stage === 'lost' ? customer.lostReason || figures.noReason : '',
      ]),
    },
  ];
}

function monthRows({ figures: own }: TalkFigures, words: Catalogue): Table['rows'] {
  if (own === null) return [];
  const { figures } = words;
  const { talk: names, columns } = figures;
  const { done, onTime, load, capacity, conversion, wonAmount } = own;
  return [
    [names.entries, done.touches + done.reviews + done.attempts],
    [
      figures.figures.onTime,
      onTime.share === null
        ? figures.none
        : names.shareOf({ share: shareText(onTime.share, figures), n: onTime.judged }),
    ],
    [columns.load, names.loadOf({ load: rounded(load, figures), capacity })],
    [names.won, names.wonOf({ won: conversion.won, closed: conversion.won + conversion.lost })],
    [figures.figures.wonAmount, moneyText(wonAmount, figures)],
  ];
}
