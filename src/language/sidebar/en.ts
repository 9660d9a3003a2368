/** Words of the sidebar, in English: the shape that every other language fills. */
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const sidebarEn = {
  heading: 'Duebook',
  views: 'Views',
  tabs: { today: 'Today', customer: 'Customer', log: 'Log', settings: 'Settings' },

  busy: 'One moment…',
  again: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  dismiss: 'Close',
  close: 'Close',
  choose: 'Choose…',
  none: '—',
  more: ({ count }: { readonly count: number }): string => `Show ${count} more`,
  what: ({ word }: { readonly word: string }): string => `What is “${word}”?`,

  failures: {
    slow: 'Google has not answered for a while. What you typed is still here; trying again never saves twice.',
    accounts:
      'Google does not let this panel work when several Google accounts are signed in to one browser. Open the sheet in a private window, or in a browser profile with only the account that may edit it.',
    permission:
      'Google refused: you may not change this. If the sheet is protected or you may only view it, ask its owner. What you typed is still here.',
    lost: 'That did not reach the sheet. Look at your connection and try again; what you typed is still here.',
    reason: ({ reason }: { readonly reason: string }): string => `Google said: ${reason}`,
  },

  outbox: {
    saving: ({ name }: { readonly name: string }): string => `Saving ${name}…`,
    unsaved: ({ name }: { readonly name: string }): string => `Not saved: ${name}.`,
    edit: 'Change it',
    drop: 'Discard',
    undone: 'Undone.',
    undoing: 'Undoing…',
  },

  firstRun: {
    title: 'Welcome to Duebook',
    intro:
      'It grades every customer, says who is due and why, and keeps the log. Nothing is changed before you agree.',
    setUp: 'Set up or adopt this sheet',
    setUpHelp:
      'Takes over the list in front of you, or makes a fresh one where there is none. It says first what it found and what it adds.',
    sample: 'Afterwards you can add a few sample customers; one click takes them away again.',
    after: 'Set up is in the menu Duebook as well. Come back here when it is done.',
    check: 'I am done: show my day',
    who: 'Who are you?',
    whoHelp:
      'Google does not say who sits here. Choose once; it is remembered for you on this file.',
    whoNone: 'Nobody is in Team yet. Add yourself to the sheet Team with your name and address.',
  },

  today: {
    mine: 'Mine',
    team: 'Team',
    whose: 'Whose customers',
    search: 'Search',
    searchHint: 'Name, step or reason',
    done: ({ count }: { readonly count: number }): string => `${count} done today`,
    due: ({ count }: { readonly count: number }): string => `${plural(count, 'customer')} due`,
    none: 'Nobody is due. Well done.',
    noneSoon: 'Log what you do anyway: the next day follows from it.',
    noMatch: ({ text }: { readonly text: string }): string => `Nobody due matches “${text}”.`,
    clear: 'Clear the search',
    waiting: ({ count }: { readonly count: number }): string =>
      `${plural(count, 'more')} wait to be started`,
    refresh: 'Refresh',
    log: 'Log',
    snooze: 'Snooze',
    snooze1: '1 day',
    snooze7: '1 week',
    snoozeWhy: 'Reason (optional)',
    openRow: 'Show row',
    details: 'Details',
    keys: 'Keys on a row: ↑ ↓ move, Enter opens, L logs, S snoozes, O shows the row, / searches.',
    reviewAll: ({ grade, count }: { readonly grade: string; readonly count: number }): string =>
      `Review all ${grade} (${count}) – nothing changed`,
    reviewHelp:
      'A review is desk work: you looked at the record and nothing has changed. It counts as tracked, not as a contact.',
    reviewGo: ({ count }: { readonly count: number }): string =>
      `Log ${plural(count, 'review')}`,
    reviewPick: 'Review many at once',
  },

  explain: {
    drift: ({ from, to }: { readonly from: string; readonly to: string }): string =>
      `The grade was ${from} at the last entry and is ${to} today: the expected close has come nearer or gone by.`,
    driftWord: 'drift',
    U: 'U: to be graded. Something is missing, mostly need or expected close; Duebook does not guess.',
    review: 'A review is desk work: you looked at the record, nobody was contacted.',
    attempt: 'An attempt: contact was sought, none was made. Last contact stays where it is.',
  },

  customer: {
    none: 'Select a customer’s row in the sheet, or choose somebody in Today.',
    next: 'Next',
    paused: 'No next day',
    planned: 'Planned for',
    step: 'Next step',
    owner: 'Owner',
    prefers: 'Prefers',
    lastContact: 'Last contact',
    playbook: 'How to go on',
    contacts: 'Contacts',
    entries: 'Last entries',
    noEntries: 'Nothing logged yet.',
    cases: 'Cases',
    noCases: 'No open case.',
    milestones: 'Milestones',
    purchases: 'Purchases',
    duplicates: 'Perhaps the same customer',
    act: 'More',
    log: 'Log a follow-up',
    correct: 'Take back',
    pin: 'You selected another customer.',
    show: ({ name }: { readonly name: string }): string => `Show ${name}`,
    add: 'Add a customer',
  },

  log: {
    none: 'Choose whom you contacted: select the row in the sheet, or somebody in Today.',
    how: 'What happened?',
    channel: 'By',
    kind: 'Kind',
    note: 'Note',
    need: 'Need now',
    close: 'Expected close now',
    unchanged: 'Unchanged',
    unchangedKey: 'Need and close unchanged',
    was: ({ value }: { readonly value: string }): string => `was ${value}`,
    blank: 'not known',
    more: 'More answers',
    intention: 'Intention',
    stage: 'Stage',
    on: 'When',
    step: 'Next step',
    planned: 'Planned for',
    satisfaction: 'Satisfaction (1–5)',
    preview: 'What saving will do',
    previewing: 'Reckoning…',
    previewLine: ({
      from,
      to,
      next,
      why,
    }: {
      readonly from: string;
      readonly to: string;
      readonly next: string;
      readonly why: string;
    }): string =>
      `${from === to ? to : `${from} → ${to}`}, ${next === '' ? 'no next day' : `next ${next}`}${why === '' ? '' : `: ${why}`}`,
    save: 'Save',
    keys: 'Keys: 1–9 what happened, U unchanged, Ctrl+Enter saves.',
    saved: ({ name, next }: { readonly name: string; readonly next: string }): string =>
      next === '' ? `Logged: ${name}.` : `Logged: ${name}. Next ${next}.`,
    fatigue: 'The 4th contact within 7 days: a review would be kinder.',
    nextUp: ({ name }: { readonly name: string }): string => `Next: ${name}`,
    kept: ({ name }: { readonly name: string }): string =>
      `This note belongs to ${name}; the selection has moved on.`,
    needOutcome: 'Choose what happened.',
  },

  settings: {
    none: 'There is nothing to set yet.',
    saved: 'Saved.',
    bounds: ({ from, to }: { readonly from: number; readonly to: number }): string =>
      `From ${from} to ${to}.`,
    usual: ({ value }: { readonly value: string }): string => `Usual: ${value}`,
    wrong: 'Not allowed.',
    changed: ({ count }: { readonly count: number }): string =>
      `Save ${plural(count, 'change')}`,
    search: 'Search the settings',
    setUp: 'Set up again…',
    setUpHelp: 'Repairs what is missing and overwrites nothing.',
  },
};

export type SidebarWords = typeof sidebarEn;
