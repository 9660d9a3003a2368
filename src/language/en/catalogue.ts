/**
 * Every word that English readers see, and the shape that every other language fills: a message
 * missing there does not compile. Sentence case, short, plain; a message with facts is a function.
 */
import { list } from './lines';
import { backupMailEn } from './backup-mail';
import { choicesEn } from './choices';
import { commandLineEn } from './command-line';
import { counted } from './counted';
import { datesEn } from './dates';
import { digestEn } from './digest';
import { dueListEn } from './due-list';
import { fieldsEn } from './fields';
import { goalsEn } from './goals';
import { figuresEn } from './figures';
import { importingEn } from './importing';
import { ownersEn } from './owners';
import { privacyEn } from './privacy';
import { jobEn } from './job';
import { menuEn } from './menu';
import { problemsEn } from './problems';
import { gradeReasonsEn, whyEn } from './reasons';
import { sectionsEn } from './sections';
import { startEn } from './start';
import { statementEn } from './statement';
import { teamMailEn } from './team-mail';
import { workEn } from './work';
import { workbookEn } from './workbook';

export const catalogueEn = {
  /** Titles of the sheets. */
  tables: {
    customers: 'Customers',
    start: 'Start here',
    contacts: 'Contacts',
    journal: 'Journal',
    purchases: 'Purchases',
    cases: 'Cases',
    team: 'Team',
    goals: 'Goals',
    holidays: 'Holidays',
    playbook: 'Playbook',
    settings: 'Settings',
    dashboard: 'Dashboard',
    review: 'Review',
    activity: 'Activity',
    importUndo: 'Import undo',
    runs: 'Runs',
  },

  /** Headings of the Settings sheet. */
  settings: { key: 'Setting', value: 'Value' },

  /** Headings, by table and field; no two fields of a table share one. */
  fields: fieldsEn,

  /** The one word of each code that is shown and offered in dropdowns. */
  choices: choicesEn,

  /** What a grade is called beside its letter. */
  grades: {
    A: 'Daily',
    B: 'Weekly',
    C: 'Every 15 days',
    D: 'Monthly',
    E: 'Yearly',
    U: 'To grade',
  },

  /** Why a customer has its grade, by reason code of `docs/rules.md` §1. */
  gradeReasons: gradeReasonsEn,

  /** Why the next day is what it is (`docs/rules.md` §3): short enough for a cell and an email row. */
  why: whyEn,

  statuses: {
    start: 'To start',
    grade: 'To grade',
    overdue: 'Overdue',
    today: 'Today',
    soon: 'Soon',
    scheduled: 'Scheduled',
    paused: 'Paused',
  },

  sections: sectionsEn,

  urgency: { urgent: 'Urgent', expedited: 'Expedited', normal: 'Normal', slow: 'Slow' },
  demand: { target: 'Target', potential: 'Potential', dead: 'Dead' },
  /** The bare word that formulas return; a dropdown shows `choices.type`. */
  customerTypes: { prospect: 'Prospect', existing: 'Existing', lost: 'Lost' },

  problems: problemsEn,

  dates: datesEn,

  numbers: {
    /** Lateness in working days; 0 when only days off have passed since. */
    daysLate: (workingDays: number): string =>
      workingDays === 0
        ? 'less than 1 working day late'
        : `${counted(workingDays, 'working day')} late`,
    days: (n: number): string => counted(n, 'day'),
    workingDays: (n: number): string => counted(n, 'working day'),
    rows: (n: number): string => counted(n, 'row'),
    customers: (n: number): string => counted(n, 'customer'),
    deals: (n: number): string => counted(n, 'deal'),
  },

  /** The daily digest. */
  digest: digestEn,
  dueList: dueListEn,
  teamMail: teamMailEn,
  goals: goalsEn,
  /** Figures of the team. */
  figures: figuresEn,
  job: jobEn,

  /** Import and the command line. */
  commandLine: commandLineEn,

  /** Menu, dialogs and toasts. */
  menu: menuEn,

  /** The sheet Start here. */
  start: startEn,
  statement: statementEn,

  /** Logging and the actions beside it. */
  work: workEn,

  ...workbookEn,
  ...importingEn,
  ...ownersEn,
  ...privacyEn,
  ...backupMailEn,

  /** `A, B and C` */
  and: (items: readonly string[]): string => list(items, 'and'),
  /** `A, B or C` */
  or: (items: readonly string[]): string => list(items, 'or'),
};

/** The phrases of a language. */
export type Words = typeof catalogueEn;
