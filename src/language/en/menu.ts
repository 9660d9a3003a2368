/** Words of menu, dialogs and toasts in English, and the shape their other languages fill. */
import { counted } from './counted';
import { fullStop } from './full-stop';
import { lines, list } from './lines';
import { setUpEn } from './menu-set-up';

export const menuEn = {
  title: 'Duebook',
  items: {
    open: 'Open Duebook',
    log: 'Log a follow-up…',
    check: 'Check data…',
    dashboard: 'Refresh dashboard',
    goals: 'Goals…',
    talk: 'Talk sheets…',
    statement: 'Statement…',
    digestPreview: 'Preview',
    digestSend: 'Send now',
    digestTest: 'Send me a test',
    digestOn: 'On',
    digestOff: 'Off',
    setUp: 'Set up / use this sheet…',
    fields: 'Add fields…',
    import: 'Import…',
    handOver: 'Hand over…',
    privacy: 'Privacy and backup…',
    help: 'Help',
    undo: 'Undo last change',
  },
  submenus: { figures: 'Figures', digest: 'Daily digest', workbook: 'Workbook' },

  help: 'To start: Duebook → Workbook → Set up / use this sheet…\nEvery day: Open Duebook shows who is due and why. Log each contact there, or on a phone in the column Quick log.\nIf something goes wrong: choose Undo last change, or Set up again. Set up repairs and never overwrites what you typed.',

  /** What must be done or has failed before an item can run. */
  needs: {
    setUp: 'This file is not set up yet. Choose Set up / use this sheet… first.',
    allowing: ({ reason }: { readonly reason: string }): string =>
      `Duebook has no permission for this file yet. Choose the item again and allow what Google asks for. (${reason})`,
    busy: 'A colleague is saving right now. Try again in a minute.',
    refused: ({ reason }: { readonly reason: string }): string =>
      `Google refused: ${reason} If the sheet is protected or you can only view it, ask its owner.`,
    /** By: the address of the owner of the daily digest. */
    owner: ({ by }: { readonly by: string }): string =>
      `Only ${by}, who turned the daily digest on, may do this. Ask them to do it, or to confirm your address.`,
    manager: ({ names }: { readonly names: readonly string[] }): string =>
      fullStop(`Only a manager may do this: ${names.join(', ')}`),
    /** Field: its key in the question, such as `draft.need`. */
    shape: ({ field }: { readonly field: string }): string =>
      `Nothing was changed: “${field}” is missing or wrong. Reload the sheet.`,
    /** Of what the script does not carry (`on-demand.html`). */
    loading: ({ reason }: { readonly reason: string }): string =>
      `This part of Duebook could not be loaded, so nothing was changed. Reload the sheet and try again. If it happens again, ask whoever installed Duebook to push all its files once more. (${reason})`,
    failed: ({ reason }: { readonly reason: string }): string =>
      `That didn’t work. Nothing was changed. ${reason}`,
  },

  ...setUpEn,

  check: {
    title: 'Check data',
    missing: ({ heading }: { readonly heading: string }): string =>
      `The column “${heading}” is missing. Choose Set up to add it, or give your own column that heading.`,
    /** Several columns that are headed as one field. */
    twice: ({
      heading,
      places,
      column,
    }: {
      readonly heading: string;
      readonly places: readonly { readonly column: string; readonly heading: string }[];
      readonly column: string;
    }): string =>
      `Several columns stand for “${heading}”: ${list(
        places.map((each) => `${each.column} (“${each.heading}”)`),
        'and',
      )}. Only ${column} is read; give the others another heading.`,
    copied: ({
      sheets,
      sheet,
    }: {
      readonly sheets: readonly string[];
      readonly sheet: string;
    }): string =>
      `There are several lists of customers: ${fullStop(sheets.join(', '))} Only “${sheet}” is used; delete or rename the others.`,
    /** @param isNew on the day of the set-up there was nothing to delete */
    noCustomers: ({ sheet, isNew }: { readonly sheet: string; readonly isNew: boolean }): string =>
      `There is no customer in the sheet “${sheet}”${isNew ? ' yet' : ''}. Add one in the sidebar or in the first row below the headings.${isNew ? '' : ' If rows were deleted, File → Version history brings them back.'}`,
    noHeadings: ({ sheet }: { readonly sheet: string }): string =>
      `The sheet “${sheet}” has no heading such as Company or Contact, so no customer is read there. File → Version history brings back what was deleted.`,
    repaired: ({ items }: { readonly items: readonly string[] }): string =>
      `Repaired just now:\n${lines(items)}`,
  },

  refused: ({ cells, reason }: { readonly cells: string; readonly reason: string }): string =>
    `${cells} could not be written: ${reason} Everything else was saved. Change the cell’s protection or validation rule, or fill it in yourself.`,

  /** A name typed under Customer in Contacts, Journal, Purchases or Cases. */
  naming: {
    noCustomer: ({ name }: { readonly name: string }): string =>
      `No customer is called “${name}”. Correct the name, or add the customer; then choose the name again.`,
    severalCustomers: ({
      name,
      items,
    }: {
      readonly name: string;
      readonly items: readonly string[];
    }): string =>
      `Several customers are called “${name}”: ${list(items, 'and')} – type the ID of the one you mean in place of the name.`,
  },

  repaired: {
    filling: ({ how }: { readonly how: string }): string =>
      fullStop(`Grade, Next follow-up, Why … are now filled this way: ${how}`),
    cleared: ({ heading }: { readonly heading: string }): string =>
      `Values typed in “${heading}” were cleared (a copy is in Activity).`,
    planned: ({ heading }: { readonly heading: string }): string =>
      `Duebook works out “${heading}”. The day typed there was taken as the planned day (column “Planned for”).`,
    replaced: ({ heading }: { readonly heading: string }): string =>
      `Duebook works out “${heading}”: what is typed there is replaced (a copy is in Activity).`,
    renamed: ({ heading }: { readonly heading: string }): string =>
      `The formula column is now headed “${heading}”.`,
    rewritten: ({ heading }: { readonly heading: string }): string =>
      `The formula of “${heading}” was restored.`,
    'moved-back': ({ heading }: { readonly heading: string }): string =>
      heading === '1'
        ? 'The heading row was moved back to row 1.'
        : `The formula of “${heading}” was moved back to its heading.`,
  },

  /** Ends a list that is cut short. */
  more: ({ count }: { readonly count: number }): string => `and ${count} more`,

  digest: {
    title: 'Daily digest',
    preview: ({ items }: { readonly items: readonly string[] }): string =>
      items.length === 0
        ? 'No one would be emailed now: nothing is due, or the owner has no email in Team.'
        : `These emails would be sent now:\n${lines(items)}`,
    sent: ({
      mails,
      skipped,
    }: {
      readonly mails: number;
      readonly skipped: readonly string[];
    }): string =>
      `${counted(mails, 'email')} sent.${skipped.length === 0 ? '' : `\n${lines(skipped)}`}`,
    sendAsk: ({ count }: { readonly count: number }): string =>
      `Send ${counted(count, 'email')} now? No one gets two on one day.`,
    on: ({ hour }: { readonly hour: number }): string =>
      `The daily digest is on. It is sent on working days between ${hour}:00 and ${hour + 1}:00.`,
    off: 'The daily digest is off.',
    /** Asked about addresses of another domain; those not named stay unconfirmed. */
    confirmAsk: ({ items }: { readonly items: readonly string[] }): string =>
      `These addresses are outside your domain. Send due lists to them?\n${lines(items)}`,
    confirmed: ({
      items,
      count,
    }: {
      readonly items: readonly string[];
      readonly count: number;
    }): string =>
      count === 0 ? 'No longer confirmed.' : fullStop(`Confirmed for emails: ${items.join(', ')}`),
    noNewAddress: 'None of these addresses needs confirming.',
  },

  undo: {
    title: 'Undo last change',
    nothing: 'There is nothing of yours to undo.',
    ask: ({
      operation,
      when,
      ofDuebook,
    }: {
      readonly operation: string;
      readonly when: string;
      readonly ofDuebook: boolean;
    }): string =>
      `Undo “${operation}” of ${when}${ofDuebook ? ', which Duebook did by itself' : ''}?`,
    done: ({ operation }: { readonly operation: string }): string =>
      fullStop(`Undone: ${operation}`),
    changed: ({
      operation,
      sheet,
    }: {
      readonly operation: string;
      readonly sheet: string;
    }): string =>
      `“${operation}” cannot be undone: cells in “${sheet}” have been changed since. Nothing was changed.`,
    gone: ({ operation, sheet }: { readonly operation: string; readonly sheet: string }): string =>
      `“${operation}” cannot be undone: the sheet “${sheet}” has been deleted. Nothing was changed.`,
    used: ({ operation, sheet }: { readonly operation: string; readonly sheet: string }): string =>
      `“${operation}” cannot be undone: the sheet “${sheet}” now refers to it. Nothing was changed.`,
    other: ({ operation }: { readonly operation: string; readonly sheet: string }): string =>
      `“${operation}” can only be undone by the person who did it.`,
    /** After undoing an automatic repair. */
    paused: 'Automatic repair is paused for an hour. To repair now, choose Set up.',
    older: 'Choose this again to undo the change before it.',
  },

  opening: {
    rolledBack: ({ operation }: { readonly operation: string }): string =>
      `“${operation}” was interrupted and has been rolled back. Choose it again.`,
    interrupted: ({ operation }: { readonly operation: string }): string =>
      `“${operation}” was interrupted. Choose Set up to finish it.`,
    jobSilent: 'The hourly job has not run since yesterday. Choose Set up in the Duebook menu.',
    copy: 'This is a copy. It sends no emails until you turn the daily digest on.',
  },
};

export type MenuWords = typeof menuEn;
