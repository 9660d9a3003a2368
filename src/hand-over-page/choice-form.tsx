/** Asks whose customers are handed over, to whom, and how they are shared out. */
import type { JSX } from 'preact';
import type { HandOverWords } from '../language/hand-over';
import type { HandOverFacts } from '../protocol';
import type { Choices } from './plan';

interface ChoiceProps {
  readonly words: HandOverWords;
  readonly facts: HandOverFacts;
  readonly choices: Choices;
  readonly onFrom: (from: string) => void;
  readonly onChoose: (choices: Choices) => void;
}

const WAYS = ['load', 'class'] as const;

export function ChoiceForm(props: ChoiceProps): JSX.Element {
  const { words, facts, choices, onFrom, onChoose } = props;
  const { owners } = facts;
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <p class="field">
        <label for="from">{words.from}</label>
        <select
          id="from"
          value={choices.from}
          onChange={({ currentTarget }) => onFrom(currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {owners.map(({ name, customers }) => (
            <option key={name} value={name}>
              {words.owner({ name, count: customers })}
            </option>
          ))}
        </select>
      </p>
      {owners.length === 0 && <p class="quiet">{words.nothing}</p>}
      {choices.from !== '' && facts.customers.length > 0 && <Receivers {...props} />}
      {choices.to.length > 1 && (
        <fieldset>
          <legend>{words.how}</legend>
          {WAYS.map((by) => (
            <label key={by}>
              <input
                type="radio"
                name="by"
                checked={choices.by === by}
                onChange={() => onChoose({ ...choices, by, own: new Map() })}
              />{' '}
              {words.ways[by]}
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
}

function Receivers({ words, facts, choices, onChoose }: ChoiceProps): JSX.Element {
  const { people, pool } = facts;
  const others = people.filter(({ name }) => name !== choices.from);
  const toggle = (name: string, isChosen: boolean): void => {
    const order = [...others.map((person) => person.name), pool];
    const to = order.filter((each) => (each === name ? isChosen : choices.to.includes(each)));
    onChoose({ ...choices, to, own: new Map() });
  };
  const box = (name: string, text: JSX.Element | string): JSX.Element => (
    <label key={name}>
      <input
        type="checkbox"
        checked={choices.to.includes(name)}
        onChange={({ currentTarget }) => toggle(name, currentTarget.checked)}
      />{' '}
      {text}
    </label>
  );
  return (
    <fieldset>
      <legend>{words.to}</legend>
      {others.length === 0 && <p class="quiet">{words.noTeam}</p>}
      {others.map(({ name, load, capacity, isAway }) =>
        box(
          name,
          <>
            {name}{' '}
            <span class="quiet">
              {words.room({ load: load.toFixed(1), capacity })}
              {isAway && ` · ${words.away}`}
            </span>
          </>,
        ),
      )}
      {choices.from !== pool && box(pool, words.pool({ name: pool }))}
    </fieldset>
  );
}
