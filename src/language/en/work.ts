/** Phrases of the daily work in English: results, warnings and refusals of logging and other actions. */
import { counted } from './counted';
import { fullStop } from './full-stop';

export interface Named {
  readonly name: string;
}

export const workEn = {
  /** `B → A, next Mon Nov 23: every day`; next null: paused. */
  effect: (facts: {
    readonly from: string;
    readonly to: string;
    readonly next: string | null;
    readonly why: string;
  }): string => {
    const grade = facts.from === facts.to ? facts.to : `${facts.from} → ${facts.to}`;
    // The grade is said already.
    const said = `Grade ${facts.to}: `;
    const why = facts.why.startsWith(said) ? facts.why.slice(said.length) : facts.why;
    return facts.next === null ? `${grade}. ${why}` : `${grade}, next ${facts.next}: ${why}`;
  },
  logged: ({ name, effect }: Named & { readonly effect: string }): string =>
    `Logged: ${fullStop(name)} ${effect}`,
  corrected: ({ name, effect }: Named & { readonly effect: string }): string =>
    `Corrected: ${fullStop(name)} ${effect}`,
  reviewed: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'customer')} reviewed; nothing changed.`,
  snoozed: ({
    name,
    day,
    inARow,
  }: Named & { readonly day: string; readonly inARow: number }): string =>
    `${name} snoozed until ${day}${inARow > 1 ? `, ${inARow} times in a row` : ''}.`,
  /** Of an operation that was interrupted. @param labels of cells that were left; `''` if there are none */
  finished: (facts: { readonly operation: string; readonly labels: string }): string =>
    `“${facts.operation}” was interrupted and has been finished${facts.labels === '' ? '' : `, except ${facts.labels}: changed since, so left as it is`}.`,
  unfinished: (facts: { readonly operation: string; readonly who: string }): string =>
    `Not complete: “${facts.operation}”${facts.who === '' ? '.' : ` by ${fullStop(facts.who)}`} Duebook finishes it automatically.`,
  before: 'This was already saved. Nothing was saved twice.',
  undone: ({ operation }: { readonly operation: string }): string =>
    fullStop(`Undone: ${operation}`),
  /** After an undo. @param labels of cells, such as `Need and Stage` */
  leftAsIs: ({ labels }: { readonly labels: string }): string =>
    fullStop(`Left as it is, since it was changed meanwhile: ${labels}`),
  closed: {
    won: ({ name }: Named): string => `${name} is marked as won.`,
    lost: ({ name }: Named): string => `${name} is marked as lost.`,
    'do-not-contact': ({ name }: Named): string => `${name} is marked do not contact.`,
    withdrawn: ({ name }: Named): string =>
      `${name} has withdrawn consent and is marked do not contact.`,
    complete: ({ name }: Named): string => fullStop(`Saved: ${name}`),
  },
  /** The notice in the journal. @param day when it was given; `''` if unknown */
  consentWithdrawn: ({ day }: { readonly day: string }): string =>
    day === '' ? 'Consent withdrawn' : `Consent of ${day} withdrawn`,
  closedByTyping: {
    won: ({ name }: Named): string =>
      `${name} is won. Need, expected close and the other fields of the deal were emptied; its entry in the Journal keeps them. Enter the purchase. To take this back, choose Duebook > Undo last change, or type the earlier stage again.`,
    lost: ({ name }: Named): string =>
      `${name} is lost. Need, expected close and the other fields of the deal were emptied; its entry in the Journal keeps them. Enter the reason. To take this back, choose Duebook > Undo last change, or type the earlier stage again.`,
  },
  reopened: ({ name }: Named): string => `${name} is open again, with the values of the deal.`,
  reopenedAfterPurchase: ({ name }: Named): string =>
    `${name} is open again, with the values of the deal. If there was no purchase, delete its row in Purchases.`,
  /** Of due days that new settings put later. */
  released: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'customer')} ${count === 1 ? 'is' : 'are'} due later than before.`,
  /** A notice in the journal. */
  classChanged: ({ from, to }: { readonly from: string; readonly to: string }): string =>
    `Value class: ${from} → ${to}, by the purchases of the last 12 months`,
  added: ({ name }: Named): string => `${name} added.`,
  merged: ({ name, to, count }: Named & { readonly to: string; readonly count: number }): string =>
    fullStop(
      `${name} is merged into ${to}${count === 0 ? '' : `, with ${counted(count, 'record')}`}`,
    ),
  /** A notice in the journal of the kept customer. @param owner `''`: no one */
  mergedNotice: ({ name, owner }: Named & { readonly owner: string }): string =>
    `Merged with ${name}${owner === '' ? '' : ` of ${owner}`}`,
  answered: ({ count }: { readonly count: number }): string =>
    `Noted in Review: ${counted(count, 'pair')}.`,
  /** What a row of Review is about. */
  duplicateFinding: 'Possible duplicate',
  verified: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'customer')} marked as verified today.`,
  /** Said to be added. */
  purchase: 'Purchase',
  /** A notice in the journal. @param from `''`: unknown until then */
  typeChanged: ({ from, to }: { readonly from: string; readonly to: string }): string =>
    `Customer type: ${from} → ${to}`,
  caseOpened: ({ name, kind }: Named & { readonly kind: string }): string =>
    fullStop(`${kind} recorded for ${name}`),
  caseChanged: ({ kind }: { readonly kind: string }): string => `${kind} updated.`,
  caseClosed: ({ kind }: { readonly kind: string }): string => `${kind} closed.`,

  warnings: {
    fatigue: 'This is the 4th contact within 7 days. Consider a review instead.',
    noColumn: ({ labels }: { readonly labels: string }): string =>
      `There is no column for ${labels}, so it was saved in the Journal only. Choose Set up to add the column.`,
    formula: ({ labels }: { readonly labels: string }): string =>
      `${labels}: your own formula fills this cell, so it was not changed.`,
    missing: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'customer')} ${count === 1 ? 'is' : 'are'} no longer in the sheet.`,
    noRecord:
      'The values from before that entry are no longer stored. Check the last contact and the planned date.',
    /** The event was so long ago that the next day has come. */
    stillDue: 'The customer stays due today.',
    thirdSnooze:
      'This is the third snooze in a row. Tell your manager, or log what is holding you up.',
  },

  refusals: {
    gone: 'This customer is no longer in the sheet. Nothing was saved; what you typed is still here.',
    noEntry: 'That entry is not in the Journal, or has been replaced.',
    noCase: 'That case is no longer in the sheet.',
    setting: ({ text, label }: { readonly text: string; readonly label: string }): string =>
      `“${text}” is not allowed here. Nothing was saved. ${label}`,
    tooLong: ({ label, most }: { readonly label: string; readonly most: number }): string =>
      `${label} is too long for a cell. Shorten it to ${most} characters.`,
    satisfaction: 'Satisfaction must be a number from 1 to 5.',
    tooMany: ({ most }: { readonly most: number }): string =>
      `Choose at most ${most} customers at a time.`,
    noColumn: ({ label }: { readonly label: string }): string =>
      `The column “${label}” is missing. Choose Set up in the menu to add it.`,
    formula: ({ label }: { readonly label: string }): string =>
      `“${label}” is filled by your own formula. Change it in the sheet.`,
    tooOld: 'This is too old to undo here. Log a correction instead.',
    reason: 'Give a short reason.',
    until: 'Choose a day after today.',
    dueLater: ({ day }: { readonly day: string }): string =>
      `The customer is not due before ${day}: choose a later day. To follow up earlier, log it with the day planned.`,
    waiting: 'Enter the day until which you wait for them.',
    text: 'Describe it in a few words.',
    name: 'Enter a company, a contact, a phone number or an email address.',
    owner: ({ text }: { readonly text: string }): string =>
      `“${text}” is not in Team and is not an email address.`,
    days: 'Enter a first and a last day. The last day cannot be before the first.',
    closing: 'Before closing the case, enter the cause and how to prevent it.',
    mergeSame: 'Choose two customers: one to keep, and one to merge into it.',
    mergedBefore: ({ name, to }: Named & { readonly to: string }): string =>
      `${name} is merged into ${to} already. Merge with ${to} instead.`,
    mergeOwner: 'The two have different owners. Choose who follows up.',
    mergeRight: ({ reason }: { readonly reason: string }): string =>
      `The two have different owners, so a manager must merge them. ${reason}`,
    duplicate: ({ name, owner }: Named & { readonly owner: string }): string =>
      `${name} already exists${owner === '' ? '' : ` (${owner})`}. Check it first, or add anyway.`,
  },

  /** Customers whose next move is theirs, counted apart from the lists. */
  resting: ({ count }: { readonly count: number }): string =>
    `Waiting for ${counted(count, 'customer')} to make the next move.`,
  /** What a closed deal lacks; a list of its own, and the line of each customer in it. */
  toComplete: {
    title: 'To complete',
    amount: 'Won: how much was bought?',
    reason: 'Lost: why?',
    'old-deal': 'Need and expected close: of the last deal, or of the next one?',
  },

  important: 'Important',
  same: { company: 'Same company', phone: 'Same phone', email: 'Same email' },
  today: 'Today',
  lostReasons: [
    ...['Price', 'Competitor', 'No budget', 'No longer needed', 'Bad timing'],
    ...['Missing feature', 'No reply', 'Closed down', 'Other'],
  ],
  quickChannels: { called: 'Phone', messaged: 'Message', met: 'Meeting' },
  byPhone: (who: string): string => `${who} (by phone)`,
  advice: {
    interested: 'Call soon. Once they trust you, move to the next stage.',
    considering: 'Find out what they need and stay in touch.',
    'not-now': 'Stay in touch: note when they expect to buy; ask if you may send material.',
    no: 'Find out why; pass on product requests.',
  },
  /** Added to the note of an entry. */
  maySend: 'They agreed to be sent material.',
  /** In a place of its own. */
  tooEarlyToSell: 'Do not sell yet.',
  /** How deals of this grade went; days: in the median. */
  closeTime: (facts: {
    readonly grade: string;
    readonly days: number;
    readonly count: number;
  }): string =>
    `Your customers of grade ${facts.grade} took a median of ${counted(facts.days, 'day')} to close (${facts.count} won).`,
  /** Of an entry, from 1 to 5. */
  satisfied: ({ value }: { readonly value: number }): string => `Satisfaction ${value} of 5`,
  askSatisfaction: ({ day }: { readonly day: string }): string =>
    `Bought on ${day}: ask how satisfied they are, and note it below.`,
  /** What to talk about. */
  talk: {
    prospect: 'Advantages, and how they solve the problem.',
    existing: 'How they use it, and how satisfied they are.',
    lost: 'Why they left, and what would win them back.',
    manufacturing: 'Efficiency and quality.',
    finance: 'Security and compliance.',
    large: 'Complex needs.',
    small: 'Value for money and flexibility.',
  },
  /** Words in the cells of customers of these industries and sizes. */
  talkIf: {
    manufacturing: 'Manufacturing',
    finance: 'Finance, Bank, Insurance',
    large: '> 250, Large, Enterprise',
    small: '< 50, Small',
  },
};

export type WorkWords = typeof workEn;
