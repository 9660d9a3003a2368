/** Phrases of hand-over, absences, the pool and sharing in English, which only the file loaded on demand says. */
import { counted } from './counted';
import { fullStop } from './full-stop';
import type { Named } from './work';

export const ownersEn = {
  owners: {
    /** Of the page. */
    title: 'Hand over customers',
    reassigned: ({ count, to }: { readonly count: number; readonly to: string }): string =>
      fullStop(`${counted(count, 'customer')} handed over to ${to}`),
    /** A notice in the journal. @param from `''`: no one */
    handedOver: ({ from, to }: { readonly from: string; readonly to: string }): string =>
      from === '' ? `Handed over to ${to}` : `Handed over from ${from} to ${to}`,
    nothingToReassign: 'There was nothing to hand over.',
    stillInTeam: ({ name }: Named): string =>
      `${name} is still in Team, and can still be given customers. Once ${name} has left, delete that line.`,
    released: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'customer')} released into the pool.`,
    /** A notice in the journal. @param day on which the customer was due @param count gaps, of so many days */
    releasedNote: (facts: {
      readonly from: string;
      readonly day: string;
      readonly count: number;
      readonly days: number;
    }): string =>
      `Released from ${facts.from} into the pool: due ${facts.day}, and nothing was logged for ${facts.count} × ${counted(facts.days, 'day')} after it`,
    /** A notice in the journal. */
    takenNote: 'Taken from the pool',
    /** @param count how many more may be taken today */
    taken: ({ name, count }: Named & { readonly count: number }): string =>
      `${name} is yours, due tomorrow at the earliest. You may take ${count} more today.`,
    takenEnough: ({ most }: { readonly most: number }): string =>
      `You have taken ${counted(most, 'customer')} today, which is the most in a day (Settings, pool.perDay).`,
    notInPool: ({ name }: Named): string => `${name} is no longer in the pool.`,
    unknownTaker: 'Choose your name in the sidebar first, so that the customer becomes yours.',
    poolLeft: ({ left, most }: { readonly left: number; readonly most: number }): string =>
      `You may take ${left} more today, at most ${most} a day.`,
    inPool: 'This customer is in the pool. Take it from the list “Pool” of the sidebar.',
    away: ({ name, by, to }: Named & { readonly by: string; readonly to: string }): string =>
      `${name} is away until ${to}; ${by} covers.`,
    back: ({ name }: Named): string => `${name} is back.`,
  },
};
