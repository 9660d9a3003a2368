/**
 * The log form: outcome, then need and expected close, since every contact is a reason to grade again,
 * then note and next step. A preview beside the button shows what saving will do.
 */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Draft } from '../protocol';
import { isTyping, useKeys } from './keys';
import { RadioGroup, Field } from './field';
import { MoreAnswers, type MoreAnswersProps } from './more-answers';
import { Busy, Explained, TroubleCard } from './notices';
import { PreviewCard } from './preview-card';
import { Regrading } from './regrading';
import type { Trouble } from './state';
import type { FormProps, ViewProps } from './view-props';
import { ActionButton, TextButton } from './button';

interface LogViewProps extends ViewProps {
  /** Stands below the name of the customer. */
  readonly lead?: ComponentChildren;
}

export function LogView(props: LogViewProps): JSX.Element {
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
  return <Form key={form.customer.id} {...props} form={form} offers={offers} />;
}

/** A review is listed among the outcomes, though it is a kind of entry. */
const REVIEW = 'review';

function Form(props: FormProps & LogViewProps): JSX.Element {
  const { panel, state, form } = props;
  const { words, log, saveLog } = panel;
  const { draft, customer, trouble } = form;
  const formRef = useRef<HTMLFormElement>(null);
  useFieldFocus(formRef, trouble, panel.isOnPhone);
  const errorFor = (field: keyof Draft): string | undefined =>
    trouble?.field === field ? trouble.message : undefined;
  const outcomes = outcomeOptions(props);
  const choose = (code: string): void =>
    log.update(
      code === REVIEW
        ? { outcome: undefined, kind: REVIEW }
        : { outcome: code as NonNullable<Draft['outcome']>, kind: undefined },
    );
  const keepUnchanged = (): void => {
    log.keepNeedAndClose();
    formRef.current?.querySelector('textarea')?.focus();
  };
  useKeys((event) => {
    const { key } = event;
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      saveLog();
      return;
    }
    if (isTyping(event)) return;
    const chosen = outcomes.find(({ shortcut }) => shortcut === key);
    if (chosen !== undefined) choose(chosen.value);
    else if (key === 'r') choose(REVIEW);
    else if (key === 'u') keepUnchanged();
    else return;
    event.preventDefault();
  });
  return (
    <form
      ref={formRef}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        saveLog();
      }}
    >
      <h2>{customer.name}</h2>
      {props.lead}
      <FormNotices {...props} />
      <RadioGroup
        name="outcome"
        label={words.log.how}
        options={[...outcomes, { value: REVIEW, word: words.log.review, shortcut: 'R' }]}
        chosen={draft.kind === REVIEW ? REVIEW : (draft.outcome ?? null)}
        onChoose={choose}
        error={errorFor('outcome')}
      />
      {draft.kind === REVIEW && (
        <Explained term={words.what({ word: words.log.review })}>{words.explain.review}</Explained>
      )}
      <Regrading
        {...props}
        needError={errorFor('need')}
        closeError={errorFor('expectedClose')}
        onUnchanged={keepUnchanged}
      />
      <NoteAndPlan {...props} errorFor={errorFor} />
      <MoreAnswers {...props} errorFor={errorFor} />
      {trouble !== null && trouble.field === undefined && (
        <TroubleCard trouble={trouble} words={words} />
      )}
      <div class="dock stack">
        <PreviewCard panel={panel} preview={state.preview} />
        <SaveBar {...props} />
      </div>
      <p class="help keys">{words.log.keys}</p>
    </form>
  );
}

/** Focuses the first question when the form opens, and the field that an error is about. */
function useFieldFocus(
  form: RefObject<HTMLFormElement | null>,
  trouble: Trouble | null,
  isOnPhone: boolean,
): void {
  useLayoutEffect(() => {
    if (!isOnPhone) form.current?.querySelector<HTMLElement>('[name=outcome]')?.focus();
  }, []);
  useLayoutEffect(() => {
    const field = trouble?.field;
    if (field === undefined) return;
    form.current?.querySelector<HTMLElement>(`[name=${field}], #field-${field}`)?.focus();
  }, [trouble]);
}

interface OutcomeOption {
  readonly value: string;
  readonly word: string;
  readonly shortcut?: string;
}

function outcomeOptions({ offers }: FormProps): readonly OutcomeOption[] {
  return offers.outcomes.map(({ code, word }, at) => {
    const shortcut = KEYS.charAt(at);
    return shortcut === '' ? { value: code, word } : { value: code, word, shortcut };
  });
}

/** What the person should know before filling in the form. */
function FormNotices({ panel, state, form }: FormProps): JSX.Element {
  const { words, log } = panel;
  const { customer, details } = form;
  const { selectedMeanwhile } = state;
  return (
    <>
      {selectedMeanwhile !== null && (
        <div class="card warn stack">
          <p>{words.log.kept({ name: customer.name })}</p>
          <TextButton
            onPress={() => {
              log.close();
              panel.card.show(selectedMeanwhile);
              log.open({
                customer: selectedMeanwhile.customer,
                from: 'customer',
                details: selectedMeanwhile,
              });
            }}
          >
            {words.log.leave({ name: selectedMeanwhile.customer.name })}
          </TextButton>
        </div>
      )}
      {details !== null && details.caution !== '' && <p class="card warn">{details.caution}</p>}
      {details?.advice.map((line, at) => (
        <p key={line} class="small quiet">
          {at === 0 ? words.labelled({ label: words.customer.advice, value: line }) : line}
        </p>
      ))}
      {form.corrects !== null && <p class="card warn">{words.log.corrects}</p>}
      {state.customer.trouble && details === null && (
        <TroubleCard
          trouble={state.customer.trouble}
          words={words}
          onRetry={() => panel.openLog(customer)}
        />
      )}
    </>
  );
}

function NoteAndPlan({ panel, form, errorFor }: MoreAnswersProps): JSX.Element {
  const { words, log } = panel;
  const { draft, details } = form;
  const noteError = errorFor('note');
  return (
    <>
      <div class="field">
        <label class="label" for="field-note">
          {words.log.note}
        </label>
        <textarea
          id="field-note"
          rows={3}
          value={draft.note ?? ''}
          aria-invalid={noteError !== undefined}
          onInput={({ currentTarget: { value } }) =>
            log.update({ note: value === '' ? undefined : value })
          }
        />
        {noteError && <p class="wrong">{noteError}</p>}
      </div>
      <Field
        name="nextStep"
        label={words.log.step}
        value={draft.nextStep ?? details?.now.nextStep ?? ''}
        onChange={(nextStep) => log.update({ nextStep })}
        error={errorFor('nextStep')}
      />
      <Field
        name="plannedFor"
        type="date"
        label={draft.outcome === 'waiting' ? words.log.waitingUntil : words.log.planned}
        value={draft.plannedFor ?? ''}
        onChange={(day) => log.update({ plannedFor: day === '' ? undefined : day })}
        error={errorFor('plannedFor')}
      />
    </>
  );
}

function SaveBar({ panel, form }: FormProps): JSX.Element {
  const { words, log } = panel;
  return (
    <p class="bar">
      <button type="submit" class="button main" disabled={form.customer.id === ''}>
        {words.log.save}
      </button>
      <ActionButton
        onPress={() => {
          log.close();
          panel.show(form.from);
        }}
      >
        {words.cancel}
      </ActionButton>
    </p>
  );
}

/** Shortcuts of the outcomes, in order. */
const KEYS = '1234567890';
