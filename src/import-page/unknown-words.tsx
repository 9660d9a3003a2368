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

export function UnknownWords(props: LookProps): JSX.Element | null {
  const { look } = props.words;
  return (
    <Unknown
      {...props}
      title={look.words}
      help={look.wordsHelp}
      found={props.seen.unknownWords}
      isOwn={(field) => field !== 'owner'}
      optionsOf={(field) => wordsOf(props.choices.table, field, props.language)}
    />
  );
}

/** Lists the owners whom Team does not know and asks which colleague each one is. */
export function UnknownOwners(props: LookProps): JSX.Element | null {
  const { look } = props.words;
  const { unknownOwners, colleagues } = props.seen;
  const options = colleagues.map((name) => ({ code: name, word: name }));
  return (
    <Unknown
      {...props}
      title={look.owners}
      help={look.ownersHelp}
      found={unknownOwners.map(({ name, count }) => ({ field: 'owner', word: name, count }))}
      isOwn={(field) => field === 'owner'}
      optionsOf={() => options}
    />
  );
}

interface UnknownProps extends LookProps {
  readonly title: string;
  readonly help: string;
  readonly found: LookProps['seen']['unknownWords'];
  /** Whether words of this field are asked about here. */
  readonly isOwn: (field: string) => boolean;
  readonly optionsOf: (field: string) => readonly Option[];
}

function Unknown(props: UnknownProps): JSX.Element | null {
  const { words, language, choices, onChoices, found, title, help, isOwn, optionsOf } = props;
  const { look } = words;
  const { meanings, table } = choices;
  const asked = Object.keys(meanings)
    .filter((key) => !found.some(({ field, word }) => meaningKey(field, word) === key))
    .map((key) => ({
      field: key.slice(0, key.indexOf(' ')),
      word: key.slice(key.indexOf(' ') + 1),
    }))
    .filter(({ field }) => isOwn(field));
  const shown = [...asked.map((one) => ({ ...one, count: 0 })), ...found];
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p class="quiet small">{help}</p>
      {shown.slice(0, MOST_SHOWN).map(({ field, word, count }) => {
        const key = meaningKey(field, word);
        const label = fieldLabel(table, field, language);
        return (
          <Select
            key={key}
            label={count === 0 ? `${label}: ${word}` : look.word({ label, word, count })}
            value={meanings[key] ?? ''}
            options={[{ code: '', word: look.keepWord }, ...optionsOf(field)]}
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
