/** *Add fields…*: a column in the sheet for each chosen field. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Busy, TroubleCard } from './notices';
import type { ViewProps } from './view-props';

export function AddFields({ panel, state }: ViewProps): JSX.Element {
  const { words, outbox } = panel;
  const { fields, isAddingFields } = state;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isAddingFields) void panel.loadFields();
  }, []);
  const offered = fields.answer ?? [];
  // One that has its column by now is offered no more.
  const wanted = offered.filter(({ code }) => chosen.includes(code));
  const add = (): void => {
    const question = { fields: wanted.map(({ code }) => code) };
    outbox.send('add-fields', question, { label: words.settings.fields });
    setChosen([]);
  };
  return (
    <details
      open={isAddingFields}
      onToggle={({ currentTarget: { open } }) => {
        if (open && fields.answer === null && !fields.isBusy) void panel.loadFields();
      }}
    >
      <summary>{words.settings.fields}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted.length > 0) add();
        }}
      >
        <p class="small quiet">{words.settings.fieldsHelp}</p>
        {fields.isBusy && fields.answer === null && <Busy words={words} />}
        {fields.trouble !== null && (
          <TroubleCard
            trouble={fields.trouble}
            words={words}
            onRetry={() => void panel.loadFields()}
          />
        )}
        {fields.answer?.length === 0 && <p>{words.settings.noFields}</p>}
        <div class="chips">
          {offered.map(({ code, word }) => (
            <label key={code}>
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, code] : chosen.filter((each) => each !== code))
                }
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
        <button type="submit" class="button main" disabled={wanted.length === 0}>
          {words.settings.addFields({ count: wanted.length })}
        </button>
      </form>
    </details>
  );
}
