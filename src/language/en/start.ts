/** Words of the sheet Start here in English; the names of sheets, columns and menu items come from elsewhere. */
import { fullStop } from './full-stop';

export const startEn = {
  what: 'Duebook grades every customer, says who is due and why, and keeps a journal of every contact.',
  day: 'Every day',
  open: {
    name: '1. Open',
    text: ({ path }: { readonly path: string }): string =>
      `${path} shows beside the sheet who is due today, and why.`,
  },
  log: {
    name: '2. Log',
    text: ({ column }: { readonly column: string }): string =>
      `After a call, visit or message, choose Log in the customer’s row there. On a phone, use the column ${fullStop(column)}`,
  },
  mail: {
    name: '3. Read the morning email',
    text: ({ path }: { readonly path: string }): string =>
      `Everyone in Team gets their own list on working days. It is off until you choose ${fullStop(path)}`,
  },
  where: 'What to type where',
  customers: ({ items }: { readonly items: readonly string[] }): string =>
    `One row for each customer. Fill in what you know; Duebook fills ${items.join(', ')} and the like.`,
  team: 'One row for each colleague, with name and email. The owner of a customer is one of these names.',
  holidays: 'Days off, and weekend days on which you work.',
  settings: 'Working days, language and the days between contacts. The sidebar has them too.',
  help: 'When something is unclear',
  undo: ({ path }: { readonly path: string }): string =>
    `${path} takes back what you did with Duebook, and asks first.`,
  helpAt: ({ path }: { readonly path: string }): string =>
    `${path} repeats the most important steps.`,
  sheet: 'Delete this sheet when you no longer need it. It does not come back.',
};

export type StartWords = typeof startEn;
