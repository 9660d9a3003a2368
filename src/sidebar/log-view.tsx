/**
 * Writing down a follow-up. What happened, then need and close again, since grading again after every
 * contact is the method; the note and the next step. What saving will do stands beside the button.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Draft } from '../protocol';
import { isTyped, useKeys } from './keys';
import { Choice, Field } from './field';
import { MoreAnswers } from './more-answers';
import { Busy, Explained, TroubleCard } from './notices';
import { PreviewCard } from './preview-card';
import { Regrading } from './regrading';
import type { FormProps, ViewProps } from './view-props';
import { Button, TextButton } from './button';

export function LogView(props: ViewProps): JSX.Element {
  const { panel, state } = props;
  const { form, offers, customer } = state;
  if (form === null) {
    return customer.isBusy ? (
      <Busy words={panel.words} />
    ) : (
      <p class="card calm">{panel.words.log.none}</p>
    );
  }
  if (offers === null) return <Busy words={panel.words} />;
  return <Form key={form.whom.id} {...props} form={form} offers={offers} />;
}

/** Desk work stands among the outcomes: it is chosen in the same breath. */
const REVIEW = 'review';

function Form(props: FormProps): JSX.Element {
  const { panel, state, form, offers } = props;
  const { words, log, saveLog } = panel;
  const { draft, shown, whom } = form;
  const { answer } = log;
  const whole = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => whole.current?.querySelector<HTMLElement>('[name=outcome]')?.focus(), []);
  const { trouble } = form;
  const wrong = (field: keyof Draft): string | undefined =>
    trouble?.field === field ? trouble.say : undefined;
  useLayoutEffect(() => {
    if (trouble?.field === undefined) return;
    whole.current
      ?.querySelector<HTMLElement>(`[name=${trouble.field}], #field-${trouble.field}`)
      ?.focus();
  }, [trouble]);

  const outcomes = offers.outcomes.map(({ code, word }, at) => ({
    value: code,
    word,
    ...(at < KEYS.length ? { pressed: KEYS.charAt(at) } : {}),
  }));
  const choose = (code: string): void =>
    answer(
      code === REVIEW
        ? { outcome: undefined, kind: REVIEW }
        : { outcome: code as NonNullable<Draft['outcome']>, kind: undefined },
    );
  const unchanged = (): void => {
    log.unchanged();
    whole.current?.querySelector('textarea')?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      saveLog();
      return;
    }
    if (isTyped(event)) return;
    const picked = outcomes.find(({ pressed }) => pressed === key);
    if (picked !== undefined) choose(picked.value);
    else if (key === 'r') choose(REVIEW);
    else if (key === 'u') unchanged();
    else return;
    event.preventDefault();
  };
  useKeys(press);
  return (
    <form
      ref={whole}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        saveLog();
      }}
    >
      <h2>{whom.name}</h2>
      {state.selectedMeanwhile && (
        <div class="card warn stack">
          <p>{words.log.kept({ name: whom.name })}</p>
          <TextButton
            press={() => {
              const { selectedMeanwhile } = state;
              log.close();
              if (selectedMeanwhile === null) return;
              panel.card.turnTo(selectedMeanwhile);
              log.open(selectedMeanwhile.customer, 'customer', selectedMeanwhile);
            }}
          >
            {words.log.leave({ name: state.selectedMeanwhile.customer.name })}
          </TextButton>
        </div>
      )}
      {form.corrects !== null && <p class="card warn">{words.log.corrects}</p>}
      {state.customer.trouble && shown === null && (
        <TroubleCard
          trouble={state.customer.trouble}
          words={words}
          again={() => panel.openLog(whom)}
        />
      )}
      <Choice
        name="outcome"
        label={words.log.how}
        options={[...outcomes, { value: REVIEW, word: words.log.review, pressed: 'R' }]}
        chosen={draft.kind === REVIEW ? REVIEW : (draft.outcome ?? null)}
        choose={choose}
        wrong={wrong('outcome')}
      />
      {draft.kind === REVIEW && (
        <Explained asked={words.what({ word: words.log.review })}>{words.explain.review}</Explained>
      )}
      <Regrading
        {...props}
        wrong={wrong('need')}
        wrongClose={wrong('expectedClose')}
        unchanged={unchanged}
      />
      <div class="field">
        <label class="label" for="field-note">
          {words.log.note}
        </label>
        <textarea
          id="field-note"
          rows={3}
          value={draft.note ?? ''}
          aria-invalid={wrong('note') !== undefined}
          onInput={({ currentTarget: { value } }) =>
            answer({ note: value === '' ? undefined : value })
          }
        />
        {wrong('note') && <p class="wrong">{wrong('note')}</p>}
      </div>
      <Field
        name="nextStep"
        label={words.log.step}
        value={draft.nextStep ?? shown?.now.nextStep ?? ''}
        change={(nextStep) => answer({ nextStep })}
        wrong={wrong('nextStep')}
      />
      <Field
        name="plannedFor"
        type="date"
        label={words.log.planned}
        value={draft.plannedFor ?? ''}
        change={(day) => answer({ plannedFor: day === '' ? undefined : day })}
        wrong={wrong('plannedFor')}
      />
      <MoreAnswers {...props} wrong={wrong} />
      {trouble !== null && trouble.field === undefined && (
        <TroubleCard trouble={trouble} words={words} />
      )}
      <div class="dock stack">
        <PreviewCard panel={panel} preview={state.preview} />
        <p class="bar">
          <button type="submit" class="button main" disabled={whom.id === ''}>
            {words.log.save}
          </button>
          <Button
            press={() => {
              log.close();
              panel.show(form.from);
            }}
          >
            {words.cancel}
          </Button>
        </p>
      </div>
      <p class="help">{words.log.keys}</p>
    </form>
  );
}

/** One for each outcome, in their order. */
const KEYS = '1234567890';
