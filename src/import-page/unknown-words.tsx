/** Words of the file that belong to a closed list and are not in it: what does each mean? */
import type { JSX } from 'preact';
import { catalogueOf } from '../language';
import { tableFields, type FieldSpec } from '../rules';
import { fieldLabel } from '../workbook';
import { Select, type Option } from './controls';
import type { LookProps } from './look-props';
import { meaningKey } from '../surfaces/import/reading';

/** More would hide the rest of the page. */
const MOST_SHOWN = 20;

export function UnknownWords({
  words,
  language,
  choices,
  seen,
  onChoices,
}: LookProps): JSX.Element | null {
  const { look } = words;
  const { meanings, table } = choices;
  const asked = Object.keys(meanings)
    .filter((key) => !seen.unknownWords.some(({ field, word }) => meaningKey(field, word) === key))
    .map((key) => ({
      field: key.slice(0, key.indexOf(' ')),
      word: key.slice(key.indexOf(' ') + 1),
    }));
  const shown = [...asked.map((one) => ({ ...one, count: 0 })), ...seen.unknownWords];
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{look.words}</h2>
      <p class="quiet small">{look.wordsHelp}</p>
      {shown.slice(0, MOST_SHOWN).map(({ field, word, count }) => {
        const key = meaningKey(field, word);
        const label = fieldLabel(table, field, language);
        return (
          <Select
            key={key}
            label={count === 0 ? `${label}: ${word}` : look.word({ label, word, count })}
            value={meanings[key] ?? ''}
            options={[{ code: '', word: look.keepWord }, ...wordsOf(table, field, language)]}
            onChange={(meaning) => {
              const { [key]: _before, ...others } = meanings;
              onChoices({
                ...choices,
                meanings: meaning === '' ? others : { ...others, [key]: meaning },
              });
            }}
          />
        );
      })}
      {shown.length > MOST_SHOWN && (
        <p class="quiet small">{look.more({ count: shown.length - MOST_SHOWN })}</p>
      )}
    </section>
  );
}

/** The closed list of a field, in the language of the sheet. */
function wordsOf(
  table: LookProps['choices']['table'],
  field: string,
  language: string,
): readonly Option[] {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const { choices } = catalogueOf(language);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = choices;
  return Object.values(lists[specs[field]?.kind ?? ''] ?? {}).map((word) => ({
    code: word,
    word,
  }));
}
