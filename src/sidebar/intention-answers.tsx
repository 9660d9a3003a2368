/** What the log form asks about an intention: which grade it suggests, and what to find out (docs/rules.md §6). */
import type { JSX } from 'preact';
import { Field } from './field';
import type { Draft } from '../protocol';
import type { FormProps } from './view-props';

export interface IntentionAnswersProps extends FormProps {
  readonly errorFor: (field: keyof Draft) => string | undefined;
}

export function IntentionAnswers({
  panel,
  state,
  form,
  offers,
  errorFor,
}: IntentionAnswersProps): JSX.Element | null {
  const { words, log } = panel;
  const { draft, details } = form;
  const intention = draft.intention ?? details?.now.intention;
  const grades = offers.intentions.find(({ code }) => code === intention)?.grades;
  if (grades === undefined) return null;
  const grade = state.preview.now?.gradeAfter ?? details?.customer.grade;
  const fits = grade === undefined || grades.includes(grade);
  return (
    <>
      {!fits && <p class="small">{words.log.suggests({ grades: grades.join(' / ') })}</p>}
      {intention === 'not-now' && (
        <>
          <Field
            name="mayBuy"
            type="date"
            label={words.log.mayBuy}
            value={draft.expectedClose ?? details?.now.expectedClose ?? ''}
            onChange={(day) => log.update({ expectedClose: day || null })}
          />
          <label class="bar">
            <input
              type="checkbox"
              checked={draft.maySend === true}
              onChange={({ currentTarget }) =>
                log.update({ maySend: currentTarget.checked || undefined })
              }
            />
            {words.log.maySend}
          </label>
        </>
      )}
      {intention === 'no' && (
        <>
          <Field
            name="whyNot"
            label={words.log.whyNot}
            value={draft.note ?? ''}
            onChange={(note) => log.update({ note: note === '' ? undefined : note })}
          />
          <Field
            name="wish"
            label={words.log.wish}
            value={draft.wish ?? ''}
            onChange={(wish) => log.update({ wish: wish === '' ? undefined : wish })}
            error={errorFor('wish')}
          />
        </>
      )}
    </>
  );
}
