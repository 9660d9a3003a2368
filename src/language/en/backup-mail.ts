/** The weekly email with a backup in English, and the shape its other languages fill. */
import { counted } from './counted';

export const backupMailEn = {
  backupMail: {
    subject: ({ day, sheets, rows }: { day: string; sheets: number; rows: number }): string =>
      `Backup of ${day} · ${counted(sheets, 'sheet')}, ${counted(rows, 'row')}`,
    /** Of the email whose backup is too large. */
    subjectTooLarge: ({ day }: { readonly day: string }): string =>
      `No backup attached · ${day}: the file is too large for an email`,
    title: 'Weekly backup',
    what: ({ file, sheets, rows }: { file: string; sheets: number; rows: number }): string =>
      `${file} is attached: ${counted(sheets, 'sheet')} with ${counted(rows, 'row')}, as cells and formulas. Notes, formats and charts are not in it.`,
    tooLarge: ({ megabytes, most }: { megabytes: number; most: number }): string =>
      `The backup is ${megabytes} MB; an email takes at most ${most} MB. Make one by hand: Duebook > Workbook > Privacy and backup… > Back up now.`,
    open: ({ file }: { readonly file: string }): string =>
      `To bring rows back into this file, unpack it and choose the CSV file of the sheet in Duebook > Workbook > Import…; sheets.txt says which is which. Whoever has Duebook’s source code can open all of it on their own machine: npm start -- --data ${file} also says whether it is whole.`,
    care: 'The file holds all your customers. Keep it where only you can read it, and delete old ones: people erased later are still in them.',
    openSheet: 'Open the sheet',
    because:
      'You get this email because the daily digest is sent in your name and Settings say backup.weekly: yes. Set it to no to get none.',
    failed: ({ reason }: { readonly reason: string }): string =>
      `The weekly backup could not be made: ${reason}`,
  },
};
