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
    inPool: 'This customer is in the pool. Take it from the list “Pool” of the sidebar.',
    away: ({ name, by, to }: Named & { readonly by: string; readonly to: string }): string =>
      `${name} is away until ${to}; ${by} covers.`,
    back: ({ name }: Named): string => `${name} is back.`,
  },
};
