/** Words of menu, dialogs and toasts in English, and the shape their other languages fill. */
import { counted } from './counted';

const lines = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n');

export const menuEn = {
  title: 'Duebook',
  items: {
    open: 'Open Duebook',
    log: 'Log a follow-up…',
    due: 'Today’s due list',
    setUp: 'Set up / adopt this sheet…',
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

  /** Where something is not here yet: what to do instead. */
  later: {
    import:
      'Importing from this menu comes with a later version. Until then, paste rows under the headings of Customers; “Check data…” says what could not be read.',
    dashboard:
      'The dashboard comes with a later version. Until then “Today’s due list” counts what is due.',
    backUp:
      'Duebook may only touch this file, so it cannot copy it. Choose File → Make a copy: a copy sends no mails until its daily digest is turned on.',
  },
  help: 'Set up: menu → Set up / adopt this sheet…\nEvery day: Open Duebook shows who is due and why; log each contact there, on a phone in the column Quick log.\nAnything gone wrong: Undo last change, or Set up again, which repairs and overwrites nothing.',

  /** Said before anything can be done. */
  needs: {
    setUp: 'This workbook is not set up yet. Choose Set up / adopt this sheet… first.',
    allowing: ({ reason }: { readonly reason: string }): string =>
      `Duebook may not open this file yet. Choose the item once more and allow what Google asks. (${reason})`,
    busy: 'Somebody else’s Duebook is writing at the moment. Try again in a minute.',
    refused: ({ reason }: { readonly reason: string }): string =>
      `Google refused: ${reason} If it is protected or you may only view it, ask its owner.`,
    failed: ({ reason }: { readonly reason: string }): string =>
      `That did not work, and nothing was changed by half: ${reason}`,
  },

  setUp: {
    title: 'Set up Duebook',
    fresh: ({ sheets }: { readonly sheets: readonly string[] }): string =>
      `Duebook adds these sheets and an hourly job that keeps them up to date:\n${lines(sheets)}\nNothing that stands in the file is changed. Go ahead?`,
    repair: ({ items }: { readonly items: readonly string[] }): string =>
      `Duebook adds what is missing and changes nothing that was typed:\n${lines(items)}\nGo ahead?`,
    fine: 'Everything is in place.',
    hourlyJob: 'the hourly job',
    settings: ({ count }: { readonly count: number }): string => counted(count, 'setting'),
    china: ({ year }: { readonly year: number }): string =>
      `China’s holidays and make-up days to the end of ${year}`,
    names: 'names of ranges that the formulas read',
    column: ({ sheet, heading }: { readonly sheet: string; readonly heading: string }): string =>
      `${sheet}: column “${heading}”`,
    sheet: ({ sheet }: { readonly sheet: string }): string => `sheet “${sheet}”`,
    done: 'Duebook is set up.',
    noJob: ({ reason }: { readonly reason: string }): string =>
      `The hourly job could not be made (${reason}). Until then the day moves on when the sheet is opened, and no mails go out.`,
    sample:
      'Add a few sample customers to see how it works? One click takes them away again: choose Set up once more.',
    removeSample: 'Take the sample customers away now? What you typed yourself stays.',
    sampleGone: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'sample customer')} taken away.`,
  },

  adopt: {
    title: 'Adopt this sheet',
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
        `“${sheet}” becomes the list of customers. Found:\n${lines(found)}`,
        ...(added.length === 0 ? [] : [`Added at the right:\n${lines([added.join(', ')])}`]),
        ...(sheets.length === 0
          ? []
          : [`Added beside it, with an hourly job:\n${lines([sheets.join(', ')])}`]),
        ...(freezes ? ['The heading row is frozen.'] : []),
        ...(notes.length === 0 ? [] : [lines(notes)]),
        'Nothing else is touched. Go ahead?',
      ].join('\n\n'),
    noHeadings: ({ sheet }: { readonly sheet: string }): string =>
      `No headings that Duebook knows stand in row 1 of “${sheet}”. Give at least the column with the company or the person a heading such as Company or Contact.`,
    titleRows: ({ sheet, row }: { readonly sheet: string; readonly row: number }): string =>
      `In “${sheet}” the headings stand in row ${row}. Delete the rows above them, so that they stand in row 1, and choose this again.`,
    done: ({ sheet }: { readonly sheet: string }): string => `“${sheet}” is ready.`,
    merged: 'Some headings are merged or empty: those columns are left as they are.',
  },

  check: {
    title: 'Check data',
    fine: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'customer')} read, nothing to mend.`,
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
      `Columns ${columns} all claim to be “${heading}”; ${column} counts. Rename the others.`,
    copied: ({ sheets, sheet }: { readonly sheets: string; readonly sheet: string }): string =>
      `There are several lists of customers: ${sheets}. “${sheet}” counts; delete or rename the others.`,
    mended: ({ items }: { readonly items: readonly string[] }): string =>
      `Mended just now:\n${lines(items)}`,
  },

  refused: ({ cells, reason }: { readonly cells: string; readonly reason: string }): string =>
    `${cells} could not be written: ${reason} All else was. Change its protection or its rule, or fill it yourself.`,

  mended: {
    filling: ({ how }: { readonly how: string }): string =>
      `Grade, Next follow-up, Why … hold now: ${how}.`,
    cleared: ({ heading }: { readonly heading: string }): string =>
      `Values in “${heading}” were cleared (kept in Activity).`,
    renamed: ({ heading }: { readonly heading: string }): string =>
      `“${heading}” is the new heading of its formula column.`,
    rewritten: ({ heading }: { readonly heading: string }): string =>
      `The formula of “${heading}” was written again.`,
    'moved-back': ({ heading }: { readonly heading: string }): string =>
      heading === '1'
        ? 'The heading row is the first row again.'
        : `The formula of “${heading}” is back in its heading.`,
  },

  /** Ends a list that is cut short. */
  more: ({ count }: { readonly count: number }): string => `and ${count} more`,

  digest: {
    title: 'Daily digest',
    preview: ({ items }: { readonly items: readonly string[] }): string =>
      items.length === 0
        ? 'Nobody would get a mail now: nothing is due, or whose it is has no email in Team.'
        : `These mails would go out now:\n${lines(items)}`,
    sent: ({
      mails,
      skipped,
    }: {
      readonly mails: number;
      readonly skipped: readonly string[];
    }): string =>
      `${counted(mails, 'mail')} sent.${skipped.length === 0 ? '' : `\n${lines(skipped)}`}`,
    sendAsk: ({ count }: { readonly count: number }): string =>
      `Send ${counted(count, 'mail')} now? Nobody gets two on one day.`,
    on: ({ hour }: { readonly hour: number }): string =>
      `The daily digest is on: on working days between ${hour} and ${hour + 1} o’clock.`,
    off: 'The daily digest is off.',
    /** Asked about addresses of another domain; whatever is not named stays unconfirmed. */
    confirmAsk: ({ items }: { readonly items: readonly string[] }): string =>
      `These addresses are not of your own domain. May they be mailed the due lists?\n${lines(items)}`,
    confirmed: ({
      items,
      count,
    }: {
      readonly items: readonly string[];
      readonly count: number;
    }): string =>
      count === 0 ? 'Not confirmed any more.' : `May be mailed now: ${items.join(', ')}.`,
    noNewAddress: 'None of these addresses waits to be confirmed.',
  },

  undo: {
    title: 'Undo last change',
    nothing: 'There is nothing to undo.',
    done: ({ deed }: { readonly deed: string }): string => `Undone: ${deed}.`,
    changed: ({ deed, sheet }: { readonly deed: string; readonly sheet: string }): string =>
      `“${deed}” cannot be undone: cells in “${sheet}” have been changed since. Nothing was touched.`,
    gone: ({ deed, sheet }: { readonly deed: string; readonly sheet: string }): string =>
      `“${deed}” cannot be undone: the sheet “${sheet}” is gone. Nothing was touched.`,
    used: ({ deed, sheet }: { readonly deed: string; readonly sheet: string }): string =>
      `“${deed}” cannot be undone: “${sheet}” speaks of them by now. Nothing was touched.`,
    /** After what Duebook does by itself. */
    rests: 'It is left so for an hour, then mended again; Set up mends at once.',
    older: 'Choose this again to undo what was changed before it.',
  },

  opening: {
    brokenUndone: ({ deed }: { readonly deed: string }): string =>
      `“${deed}” had broken off and was taken back. Choose it again.`,
    brokenKept: ({ deed }: { readonly deed: string }): string =>
      `“${deed}” had broken off. Choose Set up to finish it.`,
    jobSilent: 'The hourly job has not run since yesterday. Choose Set up in the Duebook menu.',
    copy: 'This is a copy: it sends no mails until you turn the daily digest on.',
  },
};

export type MenuWords = typeof menuEn;
