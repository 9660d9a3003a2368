/** Need and expected close, asked again: "unchanged" is one key, every other answer shows its grade. */
import type { JSX } from 'preact';
import type { Draft } from '../protocol';
import { dayTexts } from './day-text';
import { Choice, Field } from './field';
import type { FormProps } from './view-props';

export interface RegradingProps extends FormProps {
  readonly wrong: string | undefined;
  readonly wrongClose: string | undefined;
  readonly unchanged: () => void;
}

/** Chosen in place of a code. */
const SAME = 'same';

export function Regrading(props: RegradingProps): JSX.Element {
  const { panel, state, form, offers, wrong, wrongClose, unchanged } = props;
  const { words, log } = panel;
  const { draft, shown, isRegraded } = form;
  const now = shown?.now;
  const needs = offers.needs.map(({ code, word }) => {
    const effect = state.preview.byNeed[code];
    return {
      value: code,
      word: effect === undefined ? word : words.log.leadsTo({ word, grade: effect.gradeAfter }),
    };
  });
  const present = offers.needs.find(({ code }) => code === now?.need)?.word ?? words.log.blank;
  const close = now?.expectedClose ?? null;
  const closeText = dayTexts(props)(close) || words.log.blank;
  const chosen = draft.need ?? (isRegraded ? SAME : null);
  const same = now === undefined ? words.log.unchanged : words.log.stays({ value: present });
  return (
    <>
      <Choice
        name="need"
        label={words.log.need}
        options={[{ value: SAME, word: same, pressed: 'U' }, ...needs]}
        chosen={chosen}
        choose={(code) => {
          if (code === SAME) unchanged();
          else log.answer({ need: code as NonNullable<Draft['need']> });
        }}
        wrong={wrong}
      />
      <Field
        name="expectedClose"
        type="date"
        label={words.log.close}
        value={draft.expectedClose ?? close ?? ''}
        change={(value) =>
          log.answer({ expectedClose: value === (close ?? '') ? undefined : value || null })
        }
        wrong={wrongClose}
      />
      {draft.expectedClose !== undefined && (
        <p class="small quiet">{words.log.was({ value: closeText })}</p>
      )}
    </>
  );
}
