/** Words of the sidebar in English: the shape that every other language fills. */
import { counted } from './counted';
import { datesEn } from './dates';
import { fullStop } from './full-stop';
import { sidebarClosingEn } from './sidebar-closing';
import { sidebarFirstRunEn } from './sidebar-first-run';
import { sidebarDetailsEn } from './sidebar-details';
import { sidebarSettingsEn } from './sidebar-settings';
import { sidebarJobEn } from './sidebar-job';
import { sidebarTodayEn } from './sidebar-today';

interface Count {
  readonly count: number;
}
interface Name {
  readonly name: string;
}
interface Word {
  readonly word: string;
}
interface OnDay {
  readonly day: string;
}

export const sidebar = {
  heading: 'Duebook',
  dates: datesEn,
  job: sidebarJobEn,
  closing: sidebarClosingEn,
  details: sidebarDetailsEn,
  settingNames: sidebarSettingsEn,
  views: 'Views',
  tabs: { today: 'Today', customer: 'Customer', log: 'Log', settings: 'Settings' },

  busy: 'One moment…',
  again: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  dismiss: 'Close this message',
  shortcut: ({ word, name }: Word & Name): string => `${word} (${name})`,
  choose: 'Choose…',
  labelled: ({ label, value }: { readonly label: string; readonly value: string }): string =>
    `${label}: ${value}`,
  list: (items: readonly string[]): string => items.join(', '),
  none: '–',
  grade: 'Grade',
  showRow: 'Show in sheet',
  beyond: ({ count }: Count): string =>
    `${count} more are not listed here. Use search, or look in the sheet.`,
  more: ({ count }: Count): string => `Show ${count} more`,
  what: ({ word }: Word): string => `What is “${word}”?`,

  /** Why a change did not reach the sheet, each with what to do. */
  failures: {
    slow: 'Google is not responding. What you typed is still here; trying again never saves it twice.',
    accounts:
      'Sidebars do not work while several Google accounts are signed in to one browser. Open the sheet in a private window, or in a browser profile with only the account that can edit it.',
    permission:
      'Google refused. If the sheet is protected or you can only view it, ask its owner. What you typed is still here.',
    lost: 'The sheet could not be reached. Check your connection and try again. What you typed is still here.',
    reason: ({ reason }: { readonly reason: string }): string => `Google said: ${reason}`,
  },

  outbox: {
    saving: ({ name }: Name): string => `Saving ${name}…`,
    undoing: ({ name }: Name): string => `Undoing${name && `: ${name}`}…`,
    unsaved: ({ name }: Name): string => fullStop(`Not saved: ${name}`),
    notUndone: ({ name }: Name): string => fullStop(`Not undone${name && `: ${name}`}`),
    edit: 'Edit',
    drop: 'Discard',
  },

  firstRun: sidebarFirstRunEn,

  today: sidebarTodayEn,

  /** Our terms, explained where they appear. */
  explain: {
    drift: ({ from, to }: { readonly from: string; readonly to: string }): string =>
      `Grade change: it was ${from} at the last entry and is ${to} today, because the expected close is closer or has passed.`,
    U: 'To grade: something is missing, usually need or expected close. Duebook does not guess.',
    review:
      'A review is desk work: you checked the record without contacting the customer. It moves the next follow-up, but is not a contact.',
  },

  customer: {
    none: 'Select a customer’s row in the sheet, or choose a customer in Today.',
    next: 'Next',
    paused: 'none',
    graded: ({ grade, why }: { readonly grade: string; readonly why: string }): string =>
      `Grade ${grade}: ${why}`,
    wouldBe: ({ grade }: { readonly grade: string }): string =>
      `Without the manual grade it would be ${grade}.`,
    owner: 'Owner',
    lastContact: 'Last contact',
    close: 'Expected close',
    step: 'Next step',
    prefers: 'Prefers',
    bought: 'Bought',
    purchases: ({ count }: Count): string => counted(count, 'purchase'),
    lastBought: ({ day }: OnDay): string => `last ${day}`,
    advice: 'Advice',
    milestones: 'Coming up',
    contacts: 'Contacts',
    duplicates: 'Possible duplicates',
    entries: 'Last entries',
    noEntries: 'No entries yet.',
    whole: 'Show all',
    correct: 'Edit',
    correctThis: ({ what }: { readonly what: string }): string => `Edit the entry: ${what}`,
    undoThis: ({ what }: { readonly what: string }): string => `Undo the entry: ${what}`,
    log: 'Log a follow-up',
    act: 'Won, lost or hand over',
    handOver: 'Hand over to',
    handOverGo: ({ to }: { readonly to: string }): string => `Hand over to ${to}`,
  },

  cases: {
    title: 'Cases',
    none: 'No cases.',
    opened: ({ day }: OnDay): string => `opened ${day}`,
    promised: ({ day }: OnDay): string => `promised for ${day}`,
    informedOn: ({ day }: OnDay): string => `customer informed ${day}`,
    closedOn: ({ day }: OnDay): string => `closed ${day}`,
    inform: 'Customer informed',
    close: 'Close…',
    cause: 'What caused it?',
    prevention: 'How to prevent it next time?',
    closeGo: 'Close case',
    open: 'Add a case',
    kind: 'Kind',
    text: 'What was said',
    promise: 'Promised for',
    answerBy: 'Answer promised for',
    delay: 'Not solvable yet…',
    newDay: 'The customer was given a new day:',
    openGo: 'Add case',
  },

  add: {
    title: 'Add a customer',
    company: 'Company',
    contact: 'Contact',
    phone: 'Phone',
    email: 'Email',
    need: 'Need',
    close: 'Expected close',
    go: 'Add',
    anyway: 'Add anyway',
  },

  log: {
    none: 'Who did you contact? Select the row in the sheet, or choose a customer in Today.',
    kept: ({ name }: Name): string =>
      `You selected another customer. This entry is for ${name} and is kept here.`,
    leave: ({ name }: Name): string => `Discard it and log ${name}`,
    corrects: 'This replaces the entry you chose to edit.',
    how: 'What happened?',
    review: 'Review',
    need: 'Current need',
    close: 'Current expected close',
    unchanged: 'Unchanged',
    stays: ({ value }: { readonly value: string }): string => `Unchanged (${value})`,
    leadsTo: ({ word, grade }: { readonly word: string; readonly grade: string }): string =>
      `${word} → ${grade}`,
    was: ({ value }: { readonly value: string }): string => fullStop(`It was ${value}`),
    blank: 'unknown',
    note: 'Note',
    step: 'Next step',
    planned: 'Planned for',
    /** Instead of `planned`, where the next move is the customer’s. */
    waitingUntil: 'Waiting until',
    promise: 'What did you promise?',
    more: 'More fields',
    channel: 'Channel',
    with: 'Spoken with',
    on: 'Contacted on',
    intention: 'Intention',
    stage: 'Stage',
    typedGrade: 'The grade was typed by hand. Keep it?',
    keepGrade: ({ grade }: { readonly grade: string }): string => `Keep ${grade}`,
    deriveGrade: ({ grade }: { readonly grade: string }): string =>
      `Use the derived grade (${grade})`,
    suggests: ({ grades }: { readonly grades: string }): string =>
      fullStop(`This intention suggests grade ${grades}`),
    mayBuy: 'When may they buy?',
    maySend: 'They agreed to be sent material',
    whyNot: 'Why not?',
    wish: 'Are they asking for a feature?',
    satisfaction: 'Satisfaction (1–5)',
    preview: 'After saving',
    previewing: 'The result of saving appears here…',
    save: 'Save',
    keys: 'Keys: 1–9 and 0 outcome, R review, U unchanged, Ctrl+Enter save.',
    missing: {
      outcome: 'Choose what happened.',
      need: 'Choose one; U leaves it as it is.',
    },
  },

  settings: {
    you: ({ name }: Name): string => fullStop(`You are ${name}`),
    notYou: 'That’s not me',
    away: 'Absence',
    awayWho: 'Who is away',
    awayFrom: 'From',
    awayTo: 'To',
    awayCover: 'Covered by',
    awayGo: 'Save absence',
    awayEnd: 'End absence',
    newAddresses: 'Unconfirmed addresses',
    newAddressesHelp:
      'These addresses are outside your domain, so they get no daily digest; the manager’s digest lists their customers. Confirm the addresses of colleagues.',
    newAddress: ({ count }: Count): string => counted(count, 'customer'),
    confirm: ({ name }: Name): string => `Confirm ${name}`,
    rules: 'Rules and settings',
    usual: 'Default',
    save: ({ count }: Count): string => `Save ${counted(count, 'change')}`,
    whatIf: 'What would change?',
    expected: ({ count }: Count): string =>
      `Follow-ups expected in the next ${counted(count, 'working day')}`,
    everyone: 'All together',
    noOwner: 'No owner',
    sameLoad: 'The same as now for everyone.',
    fields: 'Add fields',
    fieldsHelp:
      'Each becomes a column of the customer sheet. A deleted column comes back; what was in it is in File → Version history.',
    noFields: 'Every field has its column.',
    addFields: ({ count }: Count): string =>
      count === 0 ? 'Add columns' : `Add ${counted(count, 'column')}`,
    setUp: 'Set up again…',
    setUpHelp: 'Adds what is missing. Overwrites nothing.',
    words: 'Terms',
    U: 'U',
    review: 'Review',
    drift: 'Grade change',
    driftMeans:
      'A grade depends on need and expected close, so it changes over time. If it differs from the grade at the last entry, both are shown: C → B.',
  },
};

export type SidebarWords = typeof sidebar;
