/**
 * The second composition root: what the script does not carry (`ON_DEMAND` in `protocol/on-demand.ts`). The build writes
 * it to a file of its own, which the script runs when one of its questions or menu items is asked. It shares nothing
 * with the script but Google's services: it has its own copy of the modules it needs and opens its own ports.
 */
import { answerFrom, type QuestionHandler } from './endpoint';
import { runHour } from './hourly';
import type { ArchivePort, Platform } from './platform';
import {
  openGoogleArchive,
  openGooglePlatform,
  openWebPage,
  readGoogleSharing,
  writeTogether,
} from './platform/google';
import { RIGHTS, type OnDemandItem, type OnDemandQuestion } from './protocol';
import { answerDuplicates, answerSaveReview, answerVerified } from './surfaces/check';
import {
  answerAway,
  answerCompare,
  answerHandOver,
  answerHandOverFacts,
  answerMerge,
  answerReassign,
  answerTake,
  handOverAction,
} from './surfaces/customer';
import {
  digestActions,
  sendNow,
  statementAction,
  throwErrors,
  type DigestRun,
} from './surfaces/digest';
import { answerFigures, dashboardAction, goalsAction, talkAction } from './surfaces/figures';
import { answerHolidays, answerImport, answerTakeOver } from './surfaces/import';
import {
  answerImportBegin,
  answerImportIntake,
  answerImportKnown,
  answerImportOpen,
  answerImportRejected,
  answerImportRows,
  answerImportSheet,
  answerImportUndo,
  importAction,
  undoableImports,
} from './surfaces/importing';
import { languageOfUser, performItem, undoAction } from './surfaces/menu';
import { openPage } from './surfaces/phone';
import {
  answerBackUp,
  answerErasePerson,
  answerExportPerson,
  answerFindPerson,
  answerFinishErasing,
  answerRetention,
  answerShareCheck,
  backUp,
  privacyAction,
  type WholePlatform,
} from './surfaces/privacy';
import { answerRecords, answerReport, answerTables } from './surfaces/report';
import {
  answerChangeSettings,
  answerLanguages,
  answerReadSettings,
  answerSettings,
  answerWhatIf,
} from './surfaces/settings';
import {
  addFieldsAction,
  answerAddFields,
  answerFields,
  answerPropose,
  answerSetUp,
  setUpAction,
} from './surfaces/setup';
import { answerPool } from './surfaces/today';
import { dropHourly, findSheet, type Action, type Context, type Operation } from './workbook';

/** Removes the trigger, and what the job wrote about its runs, when set-up is undone. */
function afterUndo(context: Context, operation: Operation): void {
  const isSetUp = operation === 'set-up' || operation === 'adopt';
  if (isSetUp && context.spreadsheet.sheetTitled(context.words.tables.settings) === null) {
    dropHourly(context);
    const runs = findSheet(context.spreadsheet, 'runs', context.language);
    if (runs !== null) context.spreadsheet.deleteSheet(runs.title());
  }
}

export const onDemandActions: Readonly<Record<OnDemandItem, Action>> = {
  menuDashboard: dashboardAction,
  menuGoals: goalsAction,
  menuImport: importAction,
  menuHandOver: handOverAction,
  menuPrivacy: privacyAction,
  menuUndo: undoAction(afterUndo, undoableImports),
  menuSetUp: setUpAction,
  menuTalk: talkAction,
  menuStatement: statementAction,
  menuFields: addFieldsAction,
  ...digestActions,
};

/** With the ports that the script does not carry. */
function withArchive(platform: Platform): WholePlatform {
  let archive: ArchivePort | null = null;
  return {
    ...platform,
    archive: () => (archive ??= openGoogleArchive(platform)),
    sharing: readGoogleSharing,
  };
}

const whole =
  (answer: (question: unknown, platform: WholePlatform, opened?: Context) => unknown) =>
  (question: unknown, platform: Platform, opened?: Context): unknown =>
    answer(question, withArchive(platform), opened);

const handlers: Readonly<Record<OnDemandQuestion, QuestionHandler>> = {
  'import-open': answerImportOpen,
  'import-sheet': answerImportSheet,
  'import-known': answerImportKnown,
  'import-rejected': answerImportRejected,
  'import-begin': answerImportBegin,
  'import-rows': answerImportRows,
  'import-undo': answerImportUndo,
  'import-intake': answerImportIntake,
  'find-person': whole(answerFindPerson),
  'export-person': whole(answerExportPerson),
  'erase-person': whole(answerErasePerson),
  'finish-erasing': whole(answerFinishErasing),
  'back-up': whole(answerBackUp),
  'share-check': whole(answerShareCheck),
  retention: answerRetention,
  import: answerImport,
  holidays: answerHolidays,
  'take-over': answerTakeOver,
  languages: answerLanguages,
  settings: answerSettings,
  'read-settings': answerReadSettings,
  'what-if': answerWhatIf,
  'change-settings': answerChangeSettings,
  report: answerReport,
  records: answerRecords,
  tables: answerTables,
  figures: answerFigures,
  'send-now': (_question, platform) => sendNow(platform),
  propose: answerPropose,
  'set-up': answerSetUp,
  fields: answerFields,
  'add-fields': answerAddFields,
  reassign: answerReassign,
  'hand-over-facts': answerHandOverFacts,
  'hand-over': answerHandOver,
  pool: answerPool,
  take: answerTake,
  away: answerAway,
  compare: answerCompare,
  merge: answerMerge,
  'answer-duplicates': answerDuplicates,
  'mark-verified': answerVerified,
  'save-review': answerSaveReview,
};

/** Imports write many cells at once. */
const openPlatform = (): Platform => openGooglePlatform(writeTogether);

/** Answers one question, JSON in, JSON out; see `Elsewhere` in `endpoint.ts`. */
export function ask(question: string, isOneOfSeveral: boolean): string {
  const endpoint = { answers: handlers, rights: RIGHTS, open: openPlatform };
  return answerFrom(question, endpoint, isOneOfSeveral);
}

export function perform(name: string): void {
  performItem(openPlatform(), onDemandActions, name as OnDemandItem);
}

/** One hour of the job, its errors thrown; @param trigger as `runHour` takes it */
export function runHourly(trigger: string): DigestRun {
  const platform = openPlatform();
  const whole = withArchive(platform);
  const run = runHour(platform, trigger, {
    finishErasing: (hour) => {
      answerFinishErasing({}, whole, hour);
    },
    makeBackup: (hour) => backUp(hour, whole),
    sharing: readGoogleSharing,
  });
  throwErrors(run);
  return run;
}

/**
 * Answers the address of the web app.
 * @param parameters of the address @param answer the endpoint of the script, JSON in, JSON out
 */
export function doGet(
  parameters: unknown,
  answer: (questions: string) => string,
): ReturnType<typeof openWebPage> {
  const data = openPage(parameters, answer);
  const { offers } = data.answers;
  const language =
    offers !== undefined && 'language' in offers
      ? offers.language
      : languageOfUser(openGooglePlatform());
  return openWebPage({ title: 'Duebook', page: 'phone', language, data });
}
