/** Taking a backup, as several pages say it in English. */
import { counted } from './counted';

export const backupOfferEn = {
  now: 'Back up now',
  busy: 'Backing up…',
  copied: 'The copy is in your Drive:',
  refused: ({ reason }: { readonly reason: string }): string =>
    `Google does not let you copy this file (${reason}). A backup file was handed to your browser instead.`,
  saved: (facts: {
    readonly file: string;
    readonly sheets: number;
    readonly rows: number;
  }): string =>
    `${facts.file} was handed to your browser: ${counted(facts.sheets, 'sheet')}, ${counted(facts.rows, 'row')}.`,
};

export type BackupOfferWords = typeof backupOfferEn;
