/** The selected customer: its next day and why, what to do next, and its history. */
import type { JSX } from 'preact';
import { AddCustomer } from './add-customer';
import { CaseList } from './case-list';
import { CustomerActions } from './customer-actions';
import { CustomerFacts } from './customer-facts';
import { dayFormatter } from './day-formatter';
import { ContactForm, DealForm, PurchaseForm } from './detail-forms';
import { ContactLine } from './contact-line';
import { GradeTag } from './grade-tag';
import { Note } from './note';
import { Busy, Explained, TroubleCard } from './notices';
import type { DrawnOnCard } from '../protocol';
import { tagStyle } from './tag-style';
import { ToCompleteForm } from './to-complete';
import type { CustomerProps, ViewProps } from './view-props';
import { ActionButton, TextButton } from './button';

export function CustomerView({ panel, state }: ViewProps): JSX.Element {
  const { words } = panel;
  const { answer, trouble, isBusy } = state.customer;
  if (state.isAdding) return <AddCustomer panel={panel} state={state} />;
  return (
    <div class="stack">
      {trouble !== null && (
        <TroubleCard trouble={trouble} words={words} onRetry={() => panel.card.refresh()} />
      )}
      {answer === null && isBusy && <Busy words={words} />}
      {answer === null && !isBusy && trouble === null && (
        <p class="card calm">{words.customer.none}</p>
      )}
      {answer !== null && (
        <Card key={answer.customer.id} panel={panel} state={state} shown={answer} />
      )}
      {!panel.isOnPhone && (
        <ActionButton onPress={panel.add}>
          {words.shortcut({ word: words.add.title, name: 'N' })}
        </ActionButton>
      )}
    </div>
  );
}

type Part = (props: CustomerProps) => JSX.Element | null;

/** The part of the card that draws each field declared as drawn; a field left out does not compile. */
const DRAWN_BY: Readonly<Record<DrawnOnCard, Part>> = {
  company: Title,
  grade: Title,
  contact: HowToReach,
  phone: HowToReach,
  email: HowToReach,
  nextFollowUp: NextDay,
  status: NextDay,
  why: NextDay,
  intention: NextMoves,
  owner: CustomerFacts,
  lastContact: CustomerFacts,
  expectedClose: CustomerFacts,
  nextStep: CustomerFacts,
  lastPurchase: CustomerFacts,
  totalValue: CustomerFacts,
  currency: CustomerFacts,
  preferredChannel: CustomerFacts,
  preferredTime: CustomerFacts,
};

/** From top to bottom. */
const PARTS = [...new Set(Object.values(DRAWN_BY))];

function Card(props: CustomerProps): JSX.Element {
  const { panel, shown } = props;
  const { words } = panel;
  return (
    <article class="stack" aria-busy={props.state.customer.isBusy}>
      {PARTS.map((Part) => (
        <Part {...props} />
      ))}
      <ToCompleteForm {...props} />
      <Lines title={words.customer.milestones} lines={shown.milestones} />
      <Lines
        title={words.customer.contacts}
        lines={shown.people.map(({ name, role, phone, email, im }) =>
          [name, role, phone, email, im].filter(Boolean).join(' · '),
        )}
      />
      <DealForm {...props} />
      <ContactForm {...props} />
      <PurchaseForm {...props} />
      <CaseList {...props} />
      <Entries {...props} />
      <Lines
        title={words.customer.duplicates}
        lines={shown.duplicates.map(({ name, owner, because }) =>
          words.labelled({
            label: [name, owner].filter(Boolean).join(' · '),
            value: words.list(because),
          }),
        )}
      />
    </article>
  );
}

function Title({ panel, shown: { customer: row } }: CustomerProps): JSX.Element {
  return (
    <div class="bar">
      <h2 class="wide">{row.name}</h2>
      <GradeTag row={row} words={panel.words} isBig />
    </div>
  );
}

function HowToReach({ shown }: CustomerProps): JSX.Element {
  return <ContactLine row={shown.customer} />;
}

function NextDay(props: CustomerProps): JSX.Element {
  const { panel, shown } = props;
  const { words } = panel;
  const { customer: row } = shown;
  const divisions = row.divisions.filter((word) => word !== '');
  const short = dayFormatter(props);
  return (
    <div class="card calm stack">
      <p>
        {words.labelled({ label: words.customer.next, value: '' })}
        <strong>{row.next === null ? words.customer.paused : short(row.next)}</strong>{' '}
        {shown.dueColours !== null && (
          <span class="tag" style={tagStyle(shown.dueColours)}>
            {row.when}
          </span>
        )}
      </p>
      <p class="small">{row.why}</p>
      {divisions.length > 0 && <p class="small">{divisions.join(' · ')}</p>}
      <p class="small quiet">{words.customer.graded({ grade: row.grade, why: shown.gradeWhy })}</p>
      {shown.derivedGrade !== row.grade && (
        <p class="small">{words.customer.wouldBe({ grade: shown.derivedGrade })}</p>
      )}
      {row.driftFrom !== null && (
        <Explained term={words.what({ word: `${row.driftFrom} → ${row.grade}` })}>
          {words.explain.drift({ from: row.driftFrom, to: row.grade })}
        </Explained>
      )}
      {row.grade === 'U' && (
        <Explained term={words.what({ word: 'U' })}>{words.explain.U}</Explained>
      )}
    </div>
  );
}

/** Actions, and advice for a customer of this intention. */
function NextMoves(props: CustomerProps): JSX.Element {
  const { words } = props.panel;
  const { advice, caution } = props.shown;
  return (
    <>
      <CustomerActions {...props} />
      {caution !== '' && <p class="card warn">{caution}</p>}
      {advice.length > 0 && (
        <section>
          <h3>{words.customer.advice}</h3>
          {advice.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
    </>
  );
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Entries({ panel, state, shown }: CustomerProps): JSX.Element {
  const { words, log, outbox } = panel;
  const { entries, customer } = shown;
  const short = dayFormatter({ panel, state });
  return (
    <section>
      <h3>{words.customer.entries}</h3>
      {entries.length === 0 && <p class="quiet">{words.customer.noEntries}</p>}
      <ul class="list">
        {entries.map((entry) => {
          const { gradeBefore: before, gradeAfter: after } = entry;
          return (
            <li key={entry.id}>
              <p class="small quiet">
                {[short(entry.on), entry.what, entry.by].filter(Boolean).join(' · ')}
                {before !== after && ` · ${before ?? '–'} → ${after ?? '–'}`}
              </p>
              {entry.note !== '' && <Note text={entry.note} more={words.customer.whole} />}
              {entry.offers === 'edit-and-undo' && (
                <TextButton
                  label={words.customer.correctThis({ what: entry.what })}
                  onPress={() =>
                    log.open({
                      ...{ customer, from: 'customer', details: shown },
                      corrects: { entry: entry.id, said: entry.said },
                    })
                  }
                >
                  {words.customer.correct}
                </TextButton>
              )}{' '}
              {entry.offers !== 'nothing' && (
                <TextButton
                  label={words.customer.undoThis({ what: entry.what })}
                  onPress={() => outbox.undoEntry(entry.undo, customer.name)}
                >
                  {words.undo}
                </TextButton>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
