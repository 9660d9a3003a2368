/** Names the cells that were left as they are, since someone changed them meanwhile. */
import type { LanguageCode } from '../../rules';
import { fieldLabel } from '../columns';
import type { LeftCell } from './record-changes';

/** The labels of the fields that were left, each once. */
export function leftLabels(left: readonly LeftCell[], language: LanguageCode): readonly string[] {
  return [...new Set(left.map(({ table, field }) => fieldLabel(table, field, language)))];
}
