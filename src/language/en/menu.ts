/** Words of menu, dialogs and toasts in English, and the shape their other languages fill. */
import { counted } from './counted';

const lines = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n');

export const menuEn = {
  title: 'Duebook',
  items: {
    open: 'Open Duebook',
    log: 'Log a follow-up…',
    due: 'Today’s due list',
    setUp: 'Set up / use this sheet…',
    import: 'Import customers…',
    check: 'Check data…',
    dashboard: 'Refresh dashboard',
    digestPreview: 'Daily digest: preview',
    digestSend: 'Daily digest: send now',
    digestTest: 'Daily digest: send me a test',
    digestOn: 'Daily digest: on',
    digestOff: 'Daily digest: off',
    undo: 'Undo last change',
    backUp: 'Back up now',
    help: 'Help',
  },

  /** Items that are not available yet: what to do instead. */
  later: {
    import:
      'Import from the menu is not available yet. Paste rows below the headings of Customers instead; “Check data…” shows what cannot be read.',
    backUp:
      'Duebook cannot copy files. Choose File → Make a copy. The copy sends no emails until you turn its daily digest on.',
  },
  help: 'To start: Duebook → Set up / use this sheet…\nEvery day: Open Duebook shows who is due and why. Log each contact there, or on a phone in the column Quick log.\nIf something goes wrong: choose Undo last change, or Set up again. Set up repairs and never overwrites what you typed.',

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
      `Only ${by}, who turned the daily digest on, may do this, or may confirm your address first.`,
    manager: ({ names }: { readonly names: readonly string[] }): string =>
      `Only a manager may do this: ${names.join(', ')}.`,
    failed: ({ reason }: { readonly reason: string }): string =>
      `That didn’t work. Nothing was changed. ${reason}`,
  },

  setUp: {
    title: 'Set up Duebook',
    fresh: ({ sheets }: { readonly sheets: readonly string[] }): string =>
      `Duebook adds these sheets and an hourly job that keeps them up to date:\n${lines(sheets)}\nYour existing data stays as it is. Continue?`,
    repair: ({ items }: { readonly items: readonly string[] }): string =>
      `Duebook adds what is missing. What you typed stays as it is:\n${lines(items)}\nContinue?`,
    fine: 'Everything is set up.',
    hourlyJob: 'the hourly job',
    settings: ({ count }: { readonly count: number }): string => counted(count, 'setting'),
    china: ({ year }: { readonly year: number }): string =>
      `China’s holidays and make-up days to the end of ${year}`,
    names: 'named ranges for the formulas',
    column: ({ sheet, heading }: { readonly sheet: string; readonly heading: string }): string =>
      `${sheet}: column “${heading}”`,
    sheet: ({ sheet }: { readonly sheet: string }): string => `sheet “${sheet}”`,
    done: 'Duebook is set up.',
    noJob: ({ reason }: { readonly reason: string }): string =>
      `The hourly job could not be created (${reason}). Until it is, the date is updated only when the file is opened, and no emails are sent.`,
    sample:
      'Add a few sample customers to see how it works? Remove them any time: Duebook → Set up.',
    removeSample: 'Remove the sample customers now? Your own data stays.',
    sampleGone: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'sample customer')} removed.`,
  },

  adopt: {
    title: 'Use this sheet',
    propose: ({
      sheet,
      found,
      added,
      sheets,
      freezes,
      notes,
    }: {
      readonly sheet: string;
      readonly found: readonly string[];
      readonly added: readonly string[];
      readonly sheets: readonly string[];
      readonly freezes: boolean;
      readonly notes: readonly string[];
    }): string =>
      [
        `“${sheet}” becomes your list of customers. Found:\n${lines(found)}`,
        ...(added.length === 0 ? [] : [`Added on the right:\n${lines([added.join(', ')])}`]),
        ...(sheets.length === 0
          ? []
          : [`Also added, with an hourly job:\n${lines([sheets.join(', ')])}`]),
        ...(freezes ? ['The heading row will be frozen.'] : []),
        ...(notes.length === 0 ? [] : [lines(notes)]),
        'Nothing else changes. Continue?',
      ].join('\n\n'),
    noHeadings: ({ sheet }: { readonly sheet: string }): string =>
      `Duebook found no headings it knows in row 1 of “${sheet}”. Give at least the column with companies or people a heading such as Company or Contact.`,
    titleRows: ({ sheet, row }: { readonly sheet: string; readonly row: number }): string =>
      `The headings of “${sheet}” are in row ${row}. Delete the rows above them, then choose this again.`,
    done: ({ sheet }: { readonly sheet: string }): string => `“${sheet}” is ready.`,
    merged: 'Some headings are merged or empty. Those columns stay as they are.',
  },

  check: {
    title: 'Check data',
    fine: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'customer')} checked, no problems.`,
    found: ({
      items,
      more,
    }: {
      readonly items: readonly string[];
      readonly more: number;
    }): string => `${lines(items)}${more > 0 ? `\nand ${more} more` : ''}`,
    row: ({
      sheet,
      row,
      text,
    }: {
      readonly sheet: string;
      readonly row: number;
      readonly text: string;
    }): string => (row === 0 ? text : `${sheet}, row ${row}: ${text}`),
    missing: ({ heading }: { readonly heading: string }): string =>
      `The column “${heading}” is missing. Choose Set up to add it, or give your own column that heading.`,
    twice: ({
      heading,
      columns,
      column,
    }: {
      readonly heading: string;
      readonly columns: string;
      readonly column: string;
    }): string =>
      `Columns ${columns} are all headed “${heading}”. Only ${column} is used; rename the others.`,
    copied: ({ sheets, sheet }: { readonly sheets: string; readonly sheet: string }): string =>
      `There are several lists of customers: ${sheets}. Only “${sheet}” is used; delete or rename the others.`,
    repaired: ({ items }: { readonly items: readonly string[] }): string =>
      `Repaired just now:\n${lines(items)}`,
  },

  refused: ({ cells, reason }: { readonly cells: string; readonly reason: string }): string =>
    `${cells} could not be written: ${reason} Everything else was saved. Change the cell’s protection or validation rule, or fill it in yourself.`,

  repaired: {
    filling: ({ how }: { readonly how: string }): string =>
      `Grade, Next follow-up, Why … are now filled this way: ${how}.`,
    cleared: ({ heading }: { readonly heading: string }): string =>
      `Values typed in “${heading}” were cleared (a copy is in Activity).`,
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
      count === 0 ? 'No longer confirmed.' : `Confirmed for emails: ${items.join(', ')}.`,
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
    done: ({ operation }: { readonly operation: string }): string => `Undone: ${operation}.`,
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
