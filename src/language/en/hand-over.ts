/** The words of the page of the hand-over in English, and the shape its other languages fill. */
import { counted } from './counted';

export const handOver = {
  busy: 'Reading the customers…',
  /** Whose customers. */
  from: 'Hand over the customers of',
  choose: 'Choose…',
  owner: ({ name, count }: { readonly name: string; readonly count: number }): string =>
    `${name} (${counted(count, 'customer')})`,
  nothing: 'No one has customers yet.',
  noTeam: 'The Team sheet lists no other colleague. Add one first.',
  to: 'To',
  away: 'away',
  /** Beside a colleague: entries per working day that their customers ask for, and how many they can make. */
  room: ({ load, capacity }: { readonly load: string; readonly capacity: number }): string =>
    `now ${load} entries a day, can make ${capacity}`,
  pool: ({ name }: { readonly name: string }): string => `${name}, where anyone may take them`,
  how: 'Share out',
  ways: {
    load: 'by load: each customer goes to the colleague with the most room',
    class: 'by class: each gets equal numbers of key, major and other customers',
  },
  columns: {
    to: 'Gets',
    all: 'Customers',
    key: 'Key',
    major: 'Major',
    overdue: 'Overdue now',
    load: 'Entries a day: before → after',
  },
  customer: 'Customer',
  goesTo: 'Goes to',
  key: 'key',
  major: 'major',
  overdue: 'overdue',
  /** The first rows are shown; the others go as planned. */
  more: ({ count }: { readonly count: number }): string => `and ${count} more, as planned above`,
  withoutId: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'row')} without an ID ${count === 1 ? 'stays' : 'stay'} here. The hourly job adds IDs; hand over again then.`,
  what: [
    'The history stays with each customer, and a line in it says who handed over to whom.',
    'Days late so far stay with the former owner; the new one starts with no customer late.',
    'The former owner’s open cases move too.',
  ],
  go: ({ count }: { readonly count: number }): string => `Hand over ${counted(count, 'customer')}`,
  saving: 'Handing over…',
  undo: 'Undo',
};

export type HandOverWords = typeof handOver;
