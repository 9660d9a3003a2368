/** Need and expected close in the log form: one key for "unchanged", else each choice shows its grade. */
import type { JSX } from 'preact';
import type { Draft } from '../protocol';
import { dayFormatter } from './day-formatter';
import { RadioGroup, Field } from './field';
import type { FormProps } from './view-props';

export interface RegradingProps extends FormProps {
  readonly needError: string | undefined;
  readonly closeError: string | undefined;
  readonly onUnchanged: () => void;
}

/** Value of the option "unchanged". */
const SAME = 'same';

/** Asked at each entry, as the grade that was typed may be out of date. */
function TypedGrade({ panel, form }: FormProps): JSX.Element | null {
  const { words, log } = panel;
  const { draft, details } = form;
  if (details === null || details.derivedGrade === details.customer.grade) return null;
  return (
    <RadioGroup
      name="typedGrade"
      label={words.log.typedGrade}
      options={[
        { value: 'keep', word: words.log.keepGrade({ grade: details.customer.grade }) },
        { value: 'derive', word: words.log.deriveGrade({ grade: details.derivedGrade }) },
      ]}
      chosen={draft.usesDerivedGrade === true ? 'derive' : 'keep'}
      onChoose={(how) => log.update({ usesDerivedGrade: how === 'derive' || undefined })}
    />
  );
}

export function Regrading(props: RegradingProps): JSX.Element {
  const { panel, state, form, offers, needError, closeError, onUnchanged } = props;
  const { words, log } = panel;
  const { draft, details, isRegraded } = form;
  const now = details?.now;
  const { byNeed } = state.preview;
  // A typed grade is the same after every answer.
  const hasEffect = new Set(offers.needs.map(({ code }) => byNeed[code]?.gradeAfter)).size > 1;
  const needs = offers.needs.map(({ code, word }) => {
    const effect = hasEffect ? byNeed[code] : undefined;
    return {
      value: code,
      word: effect === undefined ? word : words.log.leadsTo({ word, grade: effect.gradeAfter }),
    };
  });
  const present = offers.needs.find(({ code }) => code === now?.need)?.word ?? words.log.blank;
  const close = now?.expectedClose ?? null;
  const closeText = dayFormatter(props)(close) || words.log.blank;
  const chosen = draft.need ?? (isRegraded ? SAME : null);
  const same = now === undefined ? words.log.unchanged : words.log.stays({ value: present });
  return (
    <>
      <RadioGroup
        name="need"
        label={words.log.need}
        options={[{ value: SAME, word: same, shortcut: 'U' }, ...needs]}
        chosen={chosen}
        onChoose={(code) => {
          if (code === SAME) onUnchanged();
          else log.update({ need: code as NonNullable<Draft['need']> });
        }}
        error={needError}
      />
      <Field
        name="expectedClose"
        type="date"
        label={words.log.close}
        value={draft.expectedClose ?? close ?? ''}
        onChange={(value) =>
          log.update({ expectedClose: value === (close ?? '') ? undefined : value || null })
        }
        error={closeError}
      />
      <TypedGrade {...props} />
      {draft.expectedClose !== undefined && draft.expectedClose !== close && (
        <p class="small quiet">{words.log.was({ value: closeText })}</p>
      )}
    </>
  );
}
