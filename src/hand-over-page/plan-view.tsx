/** The preview of a hand-over: what each receiver gets, and each customer with its receiver, which can be changed. */
import type { JSX } from 'preact';
import type { HandOverWords } from '../language/hand-over';
import type { HandOverFacts } from '../protocol';
import { portionsOf, type Choices, type PlannedCustomer, type Portion } from './plan';

interface PlanProps {
  readonly words: HandOverWords;
  readonly facts: HandOverFacts;
  readonly choices: Choices;
  readonly plan: readonly PlannedCustomer[];
  readonly isBusy: boolean;
  readonly onChoose: (choices: Choices) => void;
  readonly onHandOver: () => void;
}

/** More would make the page slow; nobody changes so many one by one. */
const MOST_ROWS = 300;

export function PlanView(props: PlanProps): JSX.Element {
  const { words, facts, choices, plan, isBusy, onChoose, onHandOver } = props;
  const change = (id: string, to: string): void =>
    onChoose({ ...choices, own: new Map([...choices.own, [id, to]]) });
  return (
    <section>
      <Portions words={words} portions={portionsOf(plan, facts)} />
      {facts.withoutId > 0 && <p class="small">{words.withoutId({ count: facts.withoutId })}</p>}
      <ul class="why small">
        {words.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="button main" disabled={isBusy} onClick={onHandOver}>
          {isBusy ? words.saving : words.go({ count: plan.length })}
        </button>
      </p>
      <table class="plan">
        <thead>
          <tr>
            <th scope="col">{words.customer}</th>
            <th scope="col">{words.goesTo}</th>
          </tr>
        </thead>
        <tbody>
          {plan.slice(0, MOST_ROWS).map(({ customer, to }) => (
            <tr key={customer.id}>
              <td>
                {customer.name} <span class="tag">{customer.grade}</span>{' '}
                <span class="quiet">
                  {[
                    customer.valueClass === 'key' ? words.key : '',
                    customer.valueClass === 'major' ? words.major : '',
                    customer.isOverdue ? words.overdue : '',
                  ]
                    .filter((text) => text !== '')
                    .join(' · ')}
                </span>
              </td>
              <td>
                <select
                  aria-label={`${words.goesTo}: ${customer.name}`}
                  value={to}
                  onChange={({ currentTarget }) => change(customer.id, currentTarget.value)}
                >
                  {choices.to.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.length > MOST_ROWS && (
        <p class="quiet">{words.more({ count: plan.length - MOST_ROWS })}</p>
      )}
    </section>
  );
}

function Portions({
  words: { columns },
  portions,
}: {
  readonly words: HandOverWords;
  readonly portions: readonly Portion[];
}): JSX.Element {
  return (
    <table class="portions">
      <thead>
        <tr>
          {[columns.to, columns.all, columns.key, columns.major, columns.overdue, columns.load].map(
            (label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {portions.map(({ name, all, key, major, overdue, before, after }) => (
          <tr key={name}>
            <td>{name}</td>
            {[all, key, major, overdue].map((count, at) => (
              <td key={at}>{count}</td>
            ))}
            <td>{before === null ? '–' : `${before.toFixed(1)} → ${(after ?? 0).toFixed(1)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
