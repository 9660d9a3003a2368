/** The rows of a new sheet Playbook: the defaults of the file's language, for the team to edit. */
import { catalogueOf } from '../../language';
import type { Cell, LanguageCode, Play } from '../../rules';
import { fieldCell, playsOfLanguage } from '../../workbook';
import { fieldsOf } from './layout';
import type { TablePlan } from './table-plan';

/** The rows of the default plays; none where the team has the sheet already. */
export function defaultPlayRows(
  { table, head }: Pick<TablePlan, 'table' | 'head'>,
  language: LanguageCode,
): readonly (readonly Cell[])[] {
  if (table !== 'playbook' || head !== null) return [];
  const fields = fieldsOf(table) as readonly (keyof Play)[];
  return playsOfLanguage(catalogueOf(language)).map((play) =>
    fields.map((field) => fieldCell(table, field, play[field], language)),
  );
}
