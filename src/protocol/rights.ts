/**
 * Who may do what: one line per question, menu item and job. The endpoint, the menu and the job check
 * the line before anything else runs; one that is missing does not compile. Reasons:
 * docs/decisions/0022-who-may-do-what.md.
 */
import type { Questions } from './questions';

export interface Right {
  /**
   * - `anyone`: everyone who may use the sheet's menu
   * - `manager`: the owner of the digest, and those whom the digest may email; if Team names managers
   *   among them, managers only
   * - `owner`: the owner of the digest, if there is one
   */
  readonly who: 'anyone' | 'manager' | 'owner';
  /** Set if the handler checks it, which for some senders takes fewer calls. */
  readonly checked?: 'handler';
  /**
   * - `endpoint`: the endpoint takes the document lock around the whole answer
   * - `handler`: the handler takes it, since it shows dialogs or needs it for a part only
   * - `none`: nothing in the workbook is written, or only what the next run writes again
   */
  readonly lock: 'endpoint' | 'handler' | 'none';
  /**
   * - `id`: by `undo` with the question's ID, and by the menu; `menu`: by the menu alone; `repair`: by
   *   the menu, like all that Duebook does by itself, here a missing ID; `import`: by `import-undo`
   * - otherwise why there is nothing to undo: it `reads`, it `sends` what cannot be called back, it
   *   `erases` for good, after asking twice, it is an
   *   `undo` itself, it changes what only this `person` sees, it makes a `trigger`, it fills a
   *   `new-sheet` that was missing or empty, which a person can delete, or it writes what is `generated` anew each
   *   time, leaving what people filled in
   */
  readonly undo:
    | 'id'
    | 'menu'
    | 'repair'
    | 'import'
    | 'reads'
    | 'sends'
    | 'erases'
    | 'undo'
    | 'person'
    | 'trigger'
    | 'new-sheet'
    | 'generated';
}

/** Questions of the local command, whose answers are not part of the sidebar's protocol. */
export type CommandQuestion =
  | 'import'
  | 'holidays'
  | 'take-over'
  | 'languages'
  | 'settings'
  | 'report'
  | 'records'
  | 'tables'
  | 'figures'
  | 'send-now';

export type QuestionName = keyof Questions | CommandQuestion;

export type MenuItemName =
  | 'menuOpen'
  | 'menuLog'
  | 'menuSetUp'
  | 'menuCheck'
  | 'menuDashboard'
  | 'menuGoals'
  | 'menuTalk'
  | 'menuStatement'
  | 'menuFields'
  | 'menuImport'
  | 'menuHandOver'
  | 'menuPrivacy'
  | 'menuDigestPreview'
  | 'menuDigestSend'
  | 'menuDigestTest'
  | 'menuDigestOn'
  | 'menuDigestOff'
  | 'menuUndo'
  | 'menuHelp';

const reads: Right = { who: 'anyone', lock: 'none', undo: 'reads' };
const dailyWork: Right = { who: 'anyone', lock: 'handler', undo: 'id' };
const fillsSheet: Right = { who: 'manager', lock: 'endpoint', undo: 'new-sheet' };
const managerReads: Right = { who: 'manager', lock: 'none', undo: 'reads' };
const imports: Right = { who: 'manager', lock: 'handler', undo: 'import' };
const erases: Right = { who: 'manager', lock: 'handler', undo: 'erases' };
const sends: Right = { who: 'anyone', lock: 'handler', undo: 'sends' };

export const RIGHTS: Readonly<Record<QuestionName | MenuItemName | 'runHourly', Right>> = {
  me: reads,
  offers: reads,
  today: reads,
  customer: { who: 'anyone', lock: 'handler', undo: 'repair' },
  'show-row': reads,
  compare: reads,
  preview: reads,
  job: reads,
  'read-settings': reads,
  'what-if': reads,
  'new-addresses': reads,
  languages: reads,
  report: reads,
  records: reads,
  tables: reads,
  figures: reads,
  'i-am': { who: 'anyone', lock: 'none', undo: 'person' },

  log: dailyWork,
  'review-all': dailyWork,
  snooze: dailyWork,
  close: dailyWork,
  reassign: dailyWork,
  'hand-over-facts': { who: 'manager', lock: 'none', undo: 'reads' },
  'hand-over': { who: 'manager', lock: 'handler', undo: 'id' },
  pool: reads,
  take: dailyWork,
  away: dailyWork,
  add: dailyWork,
  merge: dailyWork,
  'answer-duplicates': dailyWork,
  'mark-verified': dailyWork,
  'save-review': { who: 'anyone', lock: 'handler', undo: 'generated' },
  'change-customer': dailyWork,
  'add-contact': dailyWork,
  'add-purchase': dailyWork,
  'open-case': dailyWork,
  'change-case': dailyWork,
  undo: { who: 'anyone', lock: 'handler', undo: 'undo' },

  'change-settings': { who: 'manager', lock: 'handler', undo: 'id' },
  'confirm-addresses': { who: 'owner', lock: 'handler', undo: 'id' },
  'repair-job': { who: 'anyone', lock: 'none', undo: 'trigger' },
  'send-now': sends,

  propose: reads,
  fields: reads,
  'add-fields': dailyWork,
  'set-up': { who: 'anyone', lock: 'handler', undo: 'menu' },

  settings: { who: 'manager', lock: 'endpoint', undo: 'menu' },
  'import-open': managerReads,
  'import-sheet': managerReads,
  'import-known': managerReads,
  'import-begin': imports,
  'import-rows': { ...imports, checked: 'handler' },
  'import-rejected': { who: 'manager', lock: 'handler', undo: 'new-sheet' },
  'import-undo': { who: 'manager', lock: 'handler', undo: 'undo' },
  // Stopped as it was begun; what it took is taken back like an import.
  'import-intake': { who: 'manager', lock: 'handler', undo: 'import' },
  'find-person': managerReads,
  'export-person': managerReads,
  'erase-person': erases,
  'finish-erasing': erases,
  'back-up': managerReads,
  'share-check': managerReads,
  retention: managerReads,
  import: fillsSheet,
  holidays: fillsSheet,
  'take-over': fillsSheet,

  menuOpen: reads,
  menuLog: reads,
  menuSetUp: { who: 'anyone', lock: 'handler', undo: 'menu' },
  menuCheck: reads,
  menuDashboard: { who: 'anyone', lock: 'none', undo: 'new-sheet' },
  menuGoals: reads,
  menuTalk: { who: 'manager', lock: 'none', undo: 'generated' },
  menuStatement: reads,
  menuFields: reads,
  menuImport: managerReads,
  menuHandOver: { who: 'manager', lock: 'none', undo: 'reads' },
  menuPrivacy: managerReads,
  menuDigestPreview: reads,
  menuDigestSend: sends,
  menuDigestTest: sends,
  menuDigestOn: { who: 'manager', lock: 'handler', undo: 'menu' },
  menuDigestOff: { who: 'manager', lock: 'handler', undo: 'menu' },
  menuUndo: { who: 'anyone', lock: 'handler', undo: 'undo' },
  menuHelp: reads,

  runHourly: sends,
};
