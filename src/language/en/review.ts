/** The words of the review in English, and the shape its other languages fill. */
import { backupOfferEn } from './backup-offer';
import { counted } from './counted';

const quoted = (text: string): string => `“${text}”`;

export const review = {
  /** What two rows have in common. `others`: how many more rows have the value too. */
  reasons: {
    'same-phone': 'same phone',
    'phone-alike': 'phone alike',
    'same-email': 'same email',
    'email-alike': 'email alike',
    'same-domain': 'same email domain',
    'same-mailbox': 'same name before the @',
    'same-company': 'same company',
    'company-alike': 'company alike',
    'same-contact': 'same contact',
    'contact-alike': 'contact alike',
    'address-alike': 'address alike',
    'same-birthday': 'same birthday',
    'birthday-alike': 'birthday alike',
  },
  /** What speaks against it. */
  doubts: {
    'other-phone': 'other phone',
    'other-email': 'other email',
    'other-company': 'other company',
    'other-contact': 'other person',
    'other-address': 'other address',
    'other-birthday': 'other birthday',
    'other-place': 'other town in the name',
    'other-trade': 'other business in the name',
  },
  onlyThese: (reason: string): string => `${reason}, and no other row has it`,
  andOthers: ({ reason, others }: { readonly reason: string; readonly others: number }): string =>
    `${reason}, as in ${others} other ${others === 1 ? 'row' : 'rows'}`,
  between: (facts: {
    readonly reason: string;
    readonly one: string;
    readonly other: string;
  }): string => `${facts.reason}: ${quoted(facts.one)} – ${quoted(facts.other)}`,
  but: (doubts: readonly string[]): string => `but: ${doubts.join(', ')}`,
  /** Of a group of more than two rows. */
  ofRows: (facts: { readonly one: number; readonly other: number; readonly why: string }): string =>
    `rows ${facts.one} and ${facts.other}: ${facts.why}`,
  /** The findings of one pair in one line. */
  together: (findings: readonly string[]): string => findings.join('; '),

  /** What is missing, wrong or old, and what to do. */
  findings: {
    'no-phone-or-email': 'No phone and no email. Add one, so that the customer can be reached.',
    'no-owner': 'No owner. Enter who follows up.',
    'no-need':
      'The need is blank, so the customer cannot be graded. Enter clear, potential or none.',
    'no-close': 'The need is clear, but there is no expected close. Enter a date.',
    'not-an-email': (text: string): string =>
      `${quoted(text)} is not an email address. Correct it, as in name@company.com.`,
    'not-a-phone': (text: string): string =>
      `${quoted(text)} has too few digits for a phone number. Correct it.`,
    'lost-digits': (text: string): string =>
      `${quoted(text)}: the spreadsheet took the phone number for a quantity or a formula, and digits are lost. Format the column as plain text and enter the number again.`,
    'lost-zero': (text: string): string =>
      `${quoted(text)} has probably lost its leading zero. Format the column as plain text and enter the number again.`,
    'wrong-length': (text: string): string =>
      `${quoted(text)} has a digit too few or too many for a mobile number of China. Correct it.`,
    'not-verified':
      'Nobody has verified the data lately, if ever. Check it and enter today’s date under “Last verified”.',
    'no-consent': (channel: string): string =>
      `Contacted without consent${channel === '' ? '' : ` (${channel})`}. Ask for it and enter the day under “Consent given on”, or mark the customer do not contact.`,
    'other-channel': (channel: string): string =>
      `Contacted by ${channel}, which is not the channel that the customer agreed to. Use that one, or ask and correct “Consent channel”.`,
    'merged-nowhere': (text: string): string =>
      `Merged into ${quoted(text)}, which is the ID of no customer, so no one follows up. Empty the cell, or enter the ID of the customer to keep.`,
    'merged-circle': (text: string): string =>
      `Merged into ${quoted(text)}, which is merged back into this one, so no one follows up. Empty the cell of the customer to keep.`,
  },

  /** Headings of columns that hold a part of the address. */
  addressHeadings: [
    ...['Street', 'Street number', 'House number', 'Address 1', 'Address 2', 'Address line 1'],
    ...['Address line 2', 'Suburb', 'City', 'Town', 'Postcode', 'Postal code', 'Zip', 'Zip code'],
    ...['State', 'Province', 'County', 'Region', 'Country', 'Billing city', 'Billing zip'],
    ...['Mailing city', 'Mailing zip', 'Mailing street', 'Addr', 'Address', 'Site address'],
  ],

  levels: { same: 'Same', perhaps: 'Perhaps' },
  labels: {
    file: 'File',
    rows: 'Customers',
    duplicate: 'Possible duplicate',
    duplicateOf: ({ level }: { readonly level: string }): string => `Possible duplicate: ${level}`,
    duplicates: 'Possible duplicates',
    noDuplicates: 'No duplicates found.',
    problems: 'Problems',
    noProblems: 'No problems.',
    firstRow: 'first in row {row}',
    /** The rows of a group. */
    inRows: 'rows {rows}',
    /** A row by its number. */
    ofRow: ({ row }: { readonly row: number }): string => `row ${row}`,
    inSheet: ({ sheet }: { readonly sheet: string }): string => `${sheet}: `,
    /** The first of several rows in which the texts differ. */
    forExample: ({ sentence }: { readonly sentence: string }): string => `For example: ${sentence}`,
    problem: ({ count }: { readonly count: number }): string =>
      `Problem (${counted(count, 'row')})`,
  },

  /** The page of Check data. */
  /** Before many are merged. */
  backup: {
    ...backupOfferEn,
    why: ({ count }: { readonly count: number }): string =>
      `There may be ${counted(count, 'pair')} to merge. Each can be undone; a backup first is safer still.`,
  },

  page: {
    busy: 'Checking… A long list takes a few seconds.',
    found: ({ count }: { readonly count: number }): string => `Possible duplicates: ${count}`,
    undo: 'Undo',
    merge: 'Compare and merge…',
    /** Of a group of more than two. */
    mergeMany: ({ count }: { readonly count: number }): string =>
      `Compare and merge these ${count}, two at a time…`,
    step: ({ at, of }: { readonly at: number; readonly of: number }): string =>
      `Pair ${at} of ${of}`,
    skip: ({ name }: { readonly name: string }): string => `Leave ${name} out`,
    different: ({ count }: { readonly count: number }): string =>
      count > 2 ? 'All different' : 'Not a duplicate',
    later: 'Later',
    putOff: 'put off',
    toMerge: 'to be merged',
    more: ({ count }: { readonly count: number }): string => `Show more (${count})`,
    /** The first places, and how many more there are. */
    comma: ', ',
    others: ({ count }: { readonly count: number }): string => ` and ${count} more`,
    /** Two customers of one name are told apart by their rows. */
    inRow: ({ name, row }: { readonly name: string; readonly row: number }): string =>
      `${name} (row ${row})`,
    verify: ({ count }: { readonly count: number }): string =>
      `Mark ${counted(count, 'customer')} as verified today…`,
    askVerify: ({ count }: { readonly count: number }): string =>
      `Today becomes “Last verified” of ${counted(count, 'customer')}. You can undo it.`,
    verifyNow: ({ count }: { readonly count: number }): string =>
      `Mark ${counted(count, 'customer')}`,
    cancel: 'Cancel',
    /** Below the findings. */
    kept: 'These findings are also in the sheet Review, where they can be answered on a phone.',
    back: '← Back',
    keep: ({ name }: { readonly name: string }): string => `Keep: ${name}`,
    mergeIn: ({ name }: { readonly name: string }): string => `Merge into it: ${name}`,
    both: 'keep both',
    blank: '(blank)',
    nothingDiffers: 'The two rows are the same.',
    moves: 'Moves to the kept customer:',
    swap: 'Keep the other one',
    askOwner: 'The two have different owners. Choose who follows up.',
    mergeNow: ({ name, to }: { readonly name: string; readonly to: string }): string =>
      `Merge ${name} into ${to}`,
    afterMerge:
      'The merged customer stays in its row, marked, and is no longer followed up. You can undo the merge at any time.',
  },
};

export type ReviewWords = typeof review;
