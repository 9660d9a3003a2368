/** Words of the sidebar in English: the shape that every other language fills. */
import { counted } from '../counted-en';
import { datesEn } from '../dates-en';
import { sidebarJobEn } from './job-en';

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

export const sidebarEn = {
  heading: 'Duebook',
  dates: datesEn,
  job: sidebarJobEn,
  views: 'Views',
  tabs: { today: 'Today', customer: 'Customer', log: 'Log', settings: 'Settings' },

  busy: 'One moment…',
  again: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  dismiss: 'Close this message',
  choose: 'Choose…',
  none: '–',
  grade: 'Grade',
  showRow: 'Show in sheet',
  beyond: ({ count }: Count): string =>
    `${count} more are not listed here. Search finds them, and so does the sheet.`,
  more: ({ count }: Count): string => `Show ${count} more`,
  what: ({ word }: Word): string => `What is “${word}”?`,

  /** What goes wrong on the way to the sheet, each with what to do. */
  failures: {
    slow: 'Google has not answered for a while. What you typed is still here, and trying again never saves twice.',
    accounts:
      'Google lets no panel work while several Google accounts are signed in to one browser. Open the sheet in a private window, or in a browser profile with only the account that may edit it.',
    permission:
      'Google refused. If the sheet is protected or you may only view it, ask its owner. What you typed is still here.',
    lost: 'That did not reach the sheet. Check your connection and try again; what you typed is still here.',
    reason: ({ reason }: { readonly reason: string }): string => `Google said: ${reason}`,
  },

  outbox: {
    saving: ({ name }: Name): string => `Saving ${name}…`,
    undoing: 'Undoing…',
    unsaved: ({ name }: Name): string => `Not saved: ${name}.`,
    notUndone: 'Not undone.',
    edit: 'Change it',
    drop: 'Discard',
  },

  firstRun: {
    title: 'Welcome to Duebook',
    intro:
      'It grades every customer, says who is due and why, and keeps the log. Nothing changes before you agree.',
    setUp: 'Set up Duebook',
    adopt: 'A list of customers in front of you is taken over as it is: columns are only added.',
    fresh: 'An empty file gets its sheets, with headings and help.',
    sample: 'A few sample customers can be added at the end; one click takes them away again.',
    check: 'It is set up: show my day',
    who: 'Who are you?',
    whoHelp:
      'Google does not say who sits here. Choose once; it is remembered for you in this file.',
    whoNone: 'Nobody stands in the sheet Team yet. Add yourself there, with name and address.',
  },

  today: {
    mine: 'Mine',
    team: 'Team',
    whose: 'Whose customers',
    search: 'Search all customers',
    searchShort: 'Search',
    done: ({ count }: Count): string => `${count} done today`,
    none: 'Nobody is due. Well done!',
    noMatch: ({ text }: { readonly text: string }): string => `Nobody matches “${text}”.`,
    besides: 'Not due',
    waiting: ({ count }: Count): string =>
      `${counted(count, 'more waits', 'more wait')} for a day with room.`,
    log: 'Log',
    snooze: 'Snooze',
    snoozeDay: '1 day',
    snoozeWeek: '1 week',
    snoozeWhy: 'Why later?',
    snoozeReasons: ['Asked to wait', 'Is away', 'No time today'],
    snoozed: ({ count }: Count): string =>
      `Snoozed ${counted(count, 'time')} in a row; the third goes to the manager.`,
    details: 'Details',
    keys: 'Keys: ↑ ↓ walk, Enter opens, L logs, S snoozes, D shows details, O finds the row in the sheet, / searches.',
    reviewPick: 'Review many at once',
    reviewAll: ({ grade, count }: { readonly grade: string; readonly count: number }): string =>
      `Review all ${grade} (${count}) – nothing changed`,
    reviewGo: ({ count }: Count): string => `Log ${counted(count, 'review')}`,
  },

  /** Words of ours, explained where they stand. */
  explain: {
    drift: ({ from, to }: { readonly from: string; readonly to: string }): string =>
      `Drift: the grade was ${from} at the last entry and is ${to} today, because the expected close has come nearer or gone by.`,
    U: 'To be graded: something is missing, mostly need or expected close. Duebook does not guess.',
    review:
      'A review is desk work: you looked at the record and nobody was contacted. It counts as tracked, not as a contact.',
  },

  customer: {
    none: 'Select a customer’s row in the sheet, or choose somebody in Today.',
    next: 'Next',
    paused: 'none',
    graded: ({ grade, why }: { readonly grade: string; readonly why: string }): string =>
      `Grade ${grade}: ${why}`,
    wouldBe: ({ grade }: { readonly grade: string }): string =>
      `Without the grade set by hand it would be ${grade}.`,
    owner: 'Owner',
    lastContact: 'Last contact',
    close: 'Expected close',
    step: 'Next step',
    prefers: 'Prefers',
    bought: 'Bought',
    purchases: ({ count }: Count): string => counted(count, 'purchase'),
    lastBought: ({ day }: OnDay): string => `last ${day}`,
    playbook: 'How to go on',
    milestones: 'Coming up',
    contacts: 'Contacts',
    duplicates: 'Perhaps the same customer',
    entries: 'Last entries',
    noEntries: 'Nothing logged yet.',
    whole: 'Show all',
    correct: 'Correct',
    correctThis: ({ what }: { readonly what: string }): string => `Correct the entry: ${what}`,
    undoThis: ({ what }: { readonly what: string }): string => `Undo the entry: ${what}`,
    log: 'Log a follow-up',
    act: 'Close or hand over',
    closing: 'Close as',
    ways: { won: 'Won', lost: 'Lost', 'do-not-contact': 'Do not contact' },
    lostReason: 'Why was it lost?',
    closeGo: ({ how }: { readonly how: string }): string => `Close: ${how}`,
    handOver: 'Hand over to',
    wholeBook: ({ owner }: { readonly owner: string }): string => `All customers of ${owner}`,
    handOverGo: ({ to }: { readonly to: string }): string => `Hand over to ${to}`,
  },

  cases: {
    title: 'Cases',
    none: 'No complaint or promise.',
    opened: ({ day }: OnDay): string => `opened ${day}`,
    promised: ({ day }: OnDay): string => `promised for ${day}`,
    toldOn: ({ day }: OnDay): string => `customer told ${day}`,
    closedOn: ({ day }: OnDay): string => `closed ${day}`,
    tell: 'Customer was told',
    close: 'Close…',
    cause: 'What caused it?',
    prevention: 'What prevents it next time?',
    closeGo: 'Close the case',
    open: 'Open a case',
    kind: 'Kind',
    text: 'What was said',
    promise: 'Promised for',
    openGo: 'Open the case',
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
    none: 'Whom did you contact? Select the row in the sheet, or choose somebody in Today.',
    kept: ({ name }: Name): string =>
      `You have selected somebody else. This entry is about ${name} and stays here.`,
    leave: ({ name }: Name): string => `Discard it and log ${name}`,
    corrects: 'This entry takes the place of the one you chose, which no longer counts.',
    how: 'What happened?',
    review: 'Review',
    need: 'Need now',
    close: 'Expected close now',
    unchanged: 'Unchanged',
    stays: ({ value }: { readonly value: string }): string => `Unchanged (${value})`,
    leadsTo: ({ word, grade }: { readonly word: string; readonly grade: string }): string =>
      `${word} → ${grade}`,
    was: ({ value }: { readonly value: string }): string => `It was ${value}.`,
    blank: 'not known',
    note: 'Note',
    step: 'Next step',
    planned: 'Planned for',
    more: 'More answers',
    channel: 'Channel',
    on: 'Contacted on',
    intention: 'Intention',
    stage: 'Stage',
    satisfaction: 'Satisfaction (1–5)',
    preview: 'Saving does this',
    previewing: 'What saving will do appears here…',
    save: 'Save',
    keys: 'Keys: 1–9 and 0 what happened, R review, U unchanged, Ctrl+Enter saves.',
    missing: {
      outcome: 'Choose what happened.',
      need: 'Answer this again; U if nothing has changed.',
    },
  },

  settings: {
    you: ({ name }: Name): string => `You are ${name}.`,
    notYou: 'That is not me',
    away: 'I am away',
    awayWho: 'Who is away',
    awayFrom: 'From',
    awayTo: 'To',
    awayCover: 'Covered by',
    awayGo: 'Save the absence',
    awayEnd: 'Nobody is away: end it',
    newAddresses: 'Addresses nobody has confirmed',
    newAddressesHelp:
      'They are outside your own domain, so they get no daily mail; their customers stand in the manager’s. Confirm those that are colleagues.',
    newAddress: ({ count }: Count): string => counted(count, 'customer'),
    confirm: ({ name }: Name): string => `Mail ${name}`,
    rules: 'How Duebook reckons',
    usual: 'as usual',
    save: ({ count }: Count): string => `Save ${counted(count, 'change')}`,
    setUp: 'Set up again…',
    setUpHelp: 'Adds what is missing and overwrites nothing.',
    words: 'Words',
    U: 'U',
    review: 'Review',
    drift: 'Drift',
    driftMeans:
      'A grade follows from need and expected close, so it changes as days pass. When it is no longer what it was at the last entry, both are shown: C → B.',
  },
};

export type SidebarWords = typeof sidebarEn;
