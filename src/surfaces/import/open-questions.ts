/** What an import leaves open, since a wrong guess would override what people or Duebook know. */
import { catalogueOf } from '../../language';
import type { LanguageCode } from '../../rules';
import type { CustomerSources } from './customer-sources';
import type { ImportNote } from './import-note';
import type { Recognised } from './recognise';

/** Columns that were not read because what they mean has to be asked. */
export function openQuestions(
  { asked }: Recognised,
  { otherRecords }: CustomerSources,
  language: LanguageCode,
): readonly ImportNote[] {
  const { notes } = catalogueOf(language).commandLine;
  const found = asked.map((one): ImportNote => ({
    code: 'asked',
    sure: 'guess',
    text: notes.asked(one),
  }));
  if (otherRecords.length === 0) return found;
  const text = notes.notCustomers({ headings: otherRecords.map((heading) => heading.text) });
  return [...found, { code: 'not-customers', sure: 'likely', text }];
}
