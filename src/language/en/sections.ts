/**
 * The sections of the due list in English, one entry each (`due-section.ts` declares the rest), and
 * the shape that other languages fill.
 */
import { counted } from './counted';

export interface SectionCount {
  readonly count: number;
}

export interface SoonDays {
  /** Days ahead that count as soon. */
  readonly days: number;
}

/**
 * - `title`: heading of the list
 * - `tile`: one short line under its number
 * - `count`: in a subject and in summaries
 * - `hint`: beside the heading
 */
export const sectionsEn = {
  overdue: {
    title: 'Overdue',
    tile: 'overdue',
    count: ({ count }: SectionCount): string => `${count} overdue`,
    hint: (): string => 'start here',
  },
  today: {
    title: 'Today',
    tile: 'today',
    count: ({ count }: SectionCount): string => `${count} today`,
    hint: (): string => 'on time if done today',
  },
  soon: {
    title: 'Soon',
    tile: 'soon',
    count: ({ count }: SectionCount): string => `${count} soon`,
    hint: ({ days }: SoonDays): string => `within ${counted(days, 'day')}`,
  },
  start: {
    title: 'To start',
    tile: 'to start',
    count: ({ count }: SectionCount): string => `${count} to start`,
    hint: (): string => 'nothing logged yet',
  },
  ungraded: {
    title: 'To grade',
    tile: 'to grade',
    count: ({ count }: SectionCount): string => `${count} to grade`,
    hint: (): string => 'fill in need and expected close',
  },
};
