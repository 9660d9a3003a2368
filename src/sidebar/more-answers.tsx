/** Answers that most entries do without. */
import type { JSX } from 'preact';
import type { Draft } from '../protocol';
import { Field, Select } from './field';
import type { FormProps } from './view-props';

export interface MoreAnswersProps extends FormProps {
  readonly wrong: (field: keyof Draft) => string | undefined;
}

const SCORES = ['1', '2', '3', '4', '5'];

export function MoreAnswers({ panel, state, form, offers, wrong }: MoreAnswersProps): JSX.Element {
  const { words, log } = panel;
  const { draft, shown } = form;
  const today = state.today.answer?.today ?? '';
  const isWrong = MORE.some((field) => wrong(field) !== undefined);
  const unchanged = { code: '', word: words.log.unchanged };
  return (
    <details open={isWrong}>
      <summary>{words.log.more}</summary>
      <div class="stack">
        <Field
          name="channel"
          label={words.log.channel}
          value={draft.channel ?? ''}
          offered={offers.channels}
          change={(channel) => log.answer({ channel: channel === '' ? undefined : channel })}
          wrong={wrong('channel')}
        />
        <Field
          name="on"
          type="date"
          label={words.log.on}
          value={draft.on ?? today}
          max={today}
          change={(on) => log.answer({ on: on === today || on === '' ? undefined : on })}
          wrong={wrong('on')}
        />
        <Select
          name="intention"
          label={words.log.intention}
          value={draft.intention ?? ''}
          options={[
            withPresent(unchanged, offers.intentions, shown?.now.intention),
            ...offers.intentions,
          ]}
          change={(code) =>
            log.answer({
              intention: code === '' ? undefined : (code as Draft['intention'] & string),
            })
          }
        />
        <Select
          name="stage"
          label={words.log.stage}
          value={draft.stage ?? ''}
          options={[withPresent(unchanged, offers.stages, shown?.now.stage), ...offers.stages]}
          change={(code) =>
            log.answer({ stage: code === '' ? undefined : (code as Draft['stage'] & string) })
          }
        />
        <Select
          name="satisfaction"
          label={words.log.satisfaction}
          value={String(draft.satisfaction ?? '')}
          options={[
            { code: '', word: words.none },
            ...SCORES.map((code) => ({ code, word: code })),
          ]}
          change={(score) => log.answer({ satisfaction: score === '' ? undefined : Number(score) })}
        />
      </div>
    </details>
  );
}

const MORE = ['channel', 'on', 'intention', 'stage', 'satisfaction'] as const;

interface Option {
  readonly code: string;
  readonly word: string;
}

/** "Unchanged" says what it stays. */
function withPresent(
  unchanged: Option,
  offered: readonly Option[],
  present: string | null | undefined,
): Option {
  const word = offered.find(({ code }) => code === present)?.word;
  return word === undefined ? unchanged : { ...unchanged, word: `${unchanged.word} (${word})` };
}
