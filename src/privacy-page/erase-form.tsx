/** Erases the person: what becomes of what, asked twice, the name typed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ErasedCertificate } from '../protocol';
import { askScript, newQuestionId } from '../dialogs';
import type { PageProps, Person } from './page-props';

type Step = 'closed' | 'what' | 'typed';

export function EraseForm({
  page: { words, isBusy, attempt },
  person,
  onErased,
}: {
  readonly page: PageProps;
  readonly person: Person;
  readonly onErased: (certificate: ErasedCertificate) => void;
}): JSX.Element {
  const { erase } = words;
  const [step, setStep] = useState<Step>('closed');
  const [typed, setTyped] = useState('');
  // The same for every attempt: sent again, it is finished and not begun anew.
  const [id] = useState(newQuestionId);
  const [chosen, setChosen] = useState(() =>
    person.terms.map((term) => term.sharedWith.length === 0),
  );
  const [purchases, setPurchases] = useState<'keep' | 'delete'>('keep');
  if (step === 'closed') {
    return (
      <p class="actions">
        <button type="button" class="button" disabled={isBusy} onClick={() => setStep('what')}>
          {erase.open}
        </button>
      </p>
    );
  }
  const hasPurchases = person.tables.some(({ table }) => table === 'purchases');
  const go = (): void => {
    attempt(async () => {
      const terms = person.terms
        .filter((_, at) => chosen[at] === true)
        .map(({ kind, text }) => ({ kind, text }));
      const { subject } = person;
      const answer = await askScript('erase-person', { id, subject, typed, terms, purchases });
      onErased(answer.certificate);
    });
  };
  return (
    <section class="card">
      <h2>{erase.title}</h2>
      <p>{erase.what[person.subject.kind]}</p>
      {person.terms.length > 0 && (
        <fieldset disabled={isBusy}>
          <legend>{erase.terms}</legend>
          <p class="quiet small">{erase.termsHelp}</p>
          {person.terms.map(({ kind, text, sharedWith }, at) => (
            <label key={`${kind} ${text}`}>
              <input
                type="checkbox"
                checked={chosen[at]}
                onChange={({ currentTarget }) =>
                  setChosen(chosen.map((was, each) => (each === at ? currentTarget.checked : was)))
                }
              />{' '}
              {erase.term({ text, shared: sharedWith })}
            </label>
          ))}
        </fieldset>
      )}
      {hasPurchases && (
        <fieldset disabled={isBusy}>
          <legend>{erase.purchases}</legend>
          {(['keep', 'delete'] as const).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="purchases"
                checked={purchases === choice}
                onChange={() => setPurchases(choice)}
              />{' '}
              {choice === 'keep' ? erase.keep : erase.remove}
            </label>
          ))}
        </fieldset>
      )}
      <p class="card bad" role="alert">
        {erase.first}
      </p>
      {step === 'what' ? (
        <p class="actions">
          <button type="button" class="button" disabled={isBusy} onClick={() => setStep('typed')}>
            {erase.goOn}
          </button>
          <button type="button" class="button main" onClick={() => setStep('closed')}>
            {erase.cancel}
          </button>
        </p>
      ) : (
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          <label>
            {erase.typed({ name: person.name })}
            <input
              type="text"
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" disabled={isBusy || typed.trim() === ''}>
            {erase.go}
          </button>
          <button type="button" class="button main" onClick={() => setStep('closed')}>
            {erase.cancel}
          </button>
        </form>
      )}
    </section>
  );
}
