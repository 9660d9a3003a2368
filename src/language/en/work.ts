/** Words of the daily work in English: what logging and its neighbours answer, refuse and offer. */
import { counted } from './counted';

export interface Named {
  readonly name: string;
}

export const workEn = {
  /** `B → A, next Mon Nov 23: Grade A: every day`; next null: paused. */
  effect: (facts: {
    readonly from: string;
    readonly to: string;
    readonly next: string | null;
    readonly why: string;
  }): string => {
    const grade = facts.from === facts.to ? facts.to : `${facts.from} → ${facts.to}`;
    return facts.next === null
      ? `${grade}. ${facts.why}`
      : `${grade}, next ${facts.next}: ${facts.why}`;
  },
  logged: ({ name, effect }: Named & { readonly effect: string }): string =>
    `${name} logged. ${effect}`,
  corrected: ({ name, effect }: Named & { readonly effect: string }): string =>
    `${name} corrected. ${effect}`,
  reviewed: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'customer')} reviewed, nothing changed.`,
  snoozed: ({
    name,
    day,
    inARow,
  }: Named & { readonly day: string; readonly inARow: number }): string =>
    `${name} put off until ${day}${inARow > 1 ? `, ${inARow} times in a row` : ''}.`,
  before: 'This was done already; nothing was written twice.',
  undone: ({ deed }: { readonly deed: string }): string => `Undone: ${deed}.`,
  closed: {
    won: ({ name }: Named): string => `${name} is won.`,
    lost: ({ name }: Named): string => `${name} is lost.`,
    'do-not-contact': ({ name }: Named): string => `${name} is not contacted any more.`,
  },
  reassigned: ({ count, to }: { readonly count: number; readonly to: string }): string =>
    `${counted(count, 'customer')} handed to ${to}.`,
  nobodyToReassign: 'Nobody had to be handed over.',
  away: ({ name, by, to }: Named & { readonly by: string; readonly to: string }): string =>
    `${name} is away until ${to}; ${by} covers.`,
  back: ({ name }: Named): string => `${name} is back.`,
  added: ({ name }: Named): string => `${name} added.`,
  caseOpened: ({ name, kind }: Named & { readonly kind: string }): string =>
    `${kind} of ${name} noted.`,
  caseChanged: ({ kind }: { readonly kind: string }): string => `${kind} updated.`,
  caseClosed: ({ kind }: { readonly kind: string }): string => `${kind} closed.`,

  warnings: {
    fatigue: 'The 4th contact within 7 days: a review would be kinder.',
    noColumn: ({ labels }: { readonly labels: string }): string =>
      `No column for ${labels}: it stands in the Journal only. Choose Set up to add it.`,
    formula: ({ labels }: { readonly labels: string }): string =>
      `${labels}: a formula of yours fills the cell, so it was left as it is.`,
    missing: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'customer')} no longer in the sheet.`,
    noRecord:
      'What stood before that entry is no longer kept: check the last contact and the planned day.',
    thirdSnooze: 'The third time in a row: tell your manager, or log what stands in the way.',
  },

  refusals: {
    gone: 'This customer is no longer in the sheet. Nothing was written; what you typed is still here.',
    noEntry: 'That entry is not in the Journal, or was voided already.',
    noCase: 'That case is no longer in the sheet.',
    setting: ({ text, label }: { readonly text: string; readonly label: string }): string =>
      `“${text}” does not fit here, so nothing was saved. ${label}`,
    tooLong: ({ label, most }: { readonly label: string; readonly most: number }): string =>
      `${label} is too long for a cell. Shorten it to ${most} characters.`,
    satisfaction: 'Satisfaction is a number from 1 to 5.',
    tooMany: ({ most }: { readonly most: number }): string => `At most ${most} at a time.`,
    noColumn: ({ label }: { readonly label: string }): string =>
      `The column “${label}” is missing. Choose Set up in the menu to add it.`,
    formula: ({ label }: { readonly label: string }): string =>
      `“${label}” is filled by a formula of yours there. Change it in the sheet.`,
    changed: ({ deed }: { readonly deed: string }): string =>
      `“${deed}” cannot be undone: the same cells were changed, or it was logged again since. Nothing was touched.`,
    undoGone: ({ deed }: { readonly deed: string }): string =>
      `“${deed}” cannot be undone: its row is gone. Nothing was touched.`,
    tooOld: 'This is too long ago to be undone here. Log a correction instead.',
    reason: 'Say why, in a word or two.',
    text: 'Say what it is about, in a few words.',
    name: 'Give a company, a person, a phone number or an email address.',
    owner: ({ text }: { readonly text: string }): string =>
      `“${text}” is not in Team and is no email address.`,
    days: 'Give the first day and the last day; the last may not come first.',
    closing: 'Before closing it, give the cause and what prevents it next time.',
    duplicate: ({ name, owner }: Named & { readonly owner: string }): string =>
      `${name} is there already${owner === '' ? '' : ` (${owner})`}. Look there first, or add it all the same.`,
  },

  same: { company: 'Same company', phone: 'Same phone', email: 'Same email' },
  today: 'Today',
  channels: ['Phone', 'WeChat', 'WhatsApp', 'Email', 'Meeting', 'Video call', 'Message'],
  lostReasons: [
    ...['Price', 'Competitor', 'No budget', 'No need any more', 'Bad timing'],
    ...['Missing feature', 'No reply', 'Closed down', 'Other'],
  ],
  quickChannels: { called: 'Phone', messaged: 'Message', met: 'Meeting' },
  byPhone: (who: string): string => `${who} (by phone)`,
  playbook: {
    interested: 'Move fast, by phone. When trust is there, go to the next stage.',
    considering: 'Do not sell yet: learn what they need, and stay in touch.',
    'not-now': 'Never give up: note when they will buy, and ask leave to send material.',
    no: 'Learn why, and hand product wishes on.',
  },
};

export type WorkWords = typeof workEn;
