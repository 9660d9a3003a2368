/** Optional fields of the log form, folded away by default; satisfaction stands before them where it is asked for. */
import type { JSX } from 'preact';
import type { SidebarWords } from '../language/sidebar';
import type { Draft } from '../protocol';
import { Field, Select } from './field';
import { IntentionAnswers } from './intention-answers';
import type { FormProps } from './view-props';

export interface MoreAnswersProps extends FormProps {
  readonly errorFor: (field: keyof Draft) => string | undefined;
}

const SCORES = ['1', '2', '3', '4', '5'];

export function MoreAnswers(props: MoreAnswersProps): JSX.Element {
  const { panel, state, form, offers, errorFor } = props;
  const { words, log } = panel;
  const { draft, details } = form;
  const today = state.today.answer?.today ?? '';
  const hasError = MORE.some((field) => errorFor(field) !== undefined);
  const isAsked = details?.asksSatisfaction === true;
  const satisfaction = (
    <Select
      name="satisfaction"
      label={words.log.satisfaction}
      value={String(draft.satisfaction ?? '')}
      options={[{ code: '', word: words.none }, ...SCORES.map((code) => ({ code, word: code }))]}
      onChange={(score) => log.update({ satisfaction: score === '' ? undefined : Number(score) })}
    />
  );
  return (
    <>
      {isAsked && satisfaction}
      <details open={hasError}>
        <summary>{words.log.more}</summary>
        <div class="stack">
          <Field
            name="promise"
            label={words.log.promise}
            value={draft.promise?.text ?? ''}
            onChange={(text) =>
              log.update({ promise: promiseOf(text, draft.promise?.promisedFor) })
            }
            error={errorFor('promise')}
          />
          {draft.promise && (
            <Field
              name="promisedFor"
              type="date"
              label={words.cases.promise}
              value={draft.promise.promisedFor ?? ''}
              onChange={(on) => log.update({ promise: promiseOf(draft.promise?.text ?? '', on) })}
            />
          )}
          <Field
            name="channel"
            label={words.log.channel}
            value={draft.channel ?? ''}
            suggestions={offers.channels}
            onChange={(channel) => log.update({ channel: channel === '' ? undefined : channel })}
            error={errorFor('channel')}
          />
          <Field
            name="with"
            label={words.log.with}
            value={draft.with ?? ''}
            suggestions={peopleOf(form)}
            onChange={(person) => log.update({ with: person === '' ? undefined : person })}
            error={errorFor('with')}
          />
          <Field
            name="on"
            type="date"
            label={words.log.on}
            value={draft.on ?? today}
            max={today}
            onChange={(on) => log.update({ on: on === today || on === '' ? undefined : on })}
            error={errorFor('on')}
          />
          <Select
            name="intention"
            label={words.log.intention}
            value={draft.intention ?? ''}
            options={[
              unchangedFrom(words, offers.intentions, details?.now.intention),
              ...offers.intentions,
            ]}
            onChange={(code) =>
              log.update({
                intention: code === '' ? undefined : (code as Draft['intention'] & string),
              })
            }
          />
          <IntentionAnswers {...props} />
          <Select
            name="stage"
            label={words.log.stage}
            value={draft.stage ?? ''}
            options={[unchangedFrom(words, offers.stages, details?.now.stage), ...offers.stages]}
            onChange={(code) =>
              log.update({ stage: code === '' ? undefined : (code as Draft['stage'] & string) })
            }
          />
          {!isAsked && satisfaction}
        </div>
      </details>
    </>
  );
}

const MORE = [
  'promise',
  'wish',
  'channel',
  'with',
  'on',
  'intention',
  'stage',
  'satisfaction',
] as const;

/** Undefined without words: nothing was promised. */
function promiseOf(text: string, promisedFor: string | null | undefined): Draft['promise'] {
  return text === '' ? undefined : { text, promisedFor: promisedFor || null };
}

/** Whom one can have spoken with: the contact in the customer's row, then those of Contacts. */
function peopleOf({ details }: FormProps['form']): readonly string[] {
  if (details === null) return [];
  const names = [details.customer.contact, ...details.people.map(({ name }) => name)];
  return [...new Set(names.filter((name) => name !== ''))];
}

interface Option {
  readonly code: string;
  readonly word: string;
}

/** "Unchanged" with the present value in brackets. */
function unchangedFrom(
  words: SidebarWords,
  offered: readonly Option[],
  present: string | null | undefined,
): Option {
  const value = offered.find(({ code }) => code === present)?.word;
  return { code: '', word: value === undefined ? words.log.unchanged : words.log.stays({ value }) };
}
