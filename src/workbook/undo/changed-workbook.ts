/** The workbook as undo needs it: tables and entries are read when a change asks for them. */
import type { Entry } from '../../rules';
import type { Context } from '../context';
import { openCustomerFile, openTables, type CustomerFile } from '../reading';
import type { Tables } from '../records';
import type { ChangedWorkbook } from './change';
import { openDigestVersions } from './digest-change';

export function openChangedWorkbook(context: Context): ChangedWorkbook {
  let tables: Tables | undefined;
  let file: CustomerFile | undefined;
  const openedTables = (): Tables => (tables ??= openTables(context));
  return {
    spreadsheet: context.spreadsheet,
    digestVersions: openDigestVersions(context),
    tables: openedTables,
    entriesOf: (customer): readonly Entry[] =>
      (file ??= openCustomerFile(context, openedTables())).entriesOf(customer),
  };
}
