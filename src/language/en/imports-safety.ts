/** What the page of imports says of rows that are held, and of a backup before many are written, in English. */
import { backupOfferEn } from './backup-offer';
import { counted } from './counted';

export const importsSafetyEn = {
  held: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'row is', 'rows are')} about somebody whose data was erased here, so left out.`,
  bringBack: 'Import them all the same: I have checked that they may come back',
  backup: {
    ...backupOfferEn,
    why: ({ rows }: { readonly rows: number }): string =>
      `This changes ${counted(rows, 'row')}. It can be undone; a backup is safer still.`,
  },
};
