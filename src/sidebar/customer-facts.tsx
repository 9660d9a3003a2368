/** What is known of a customer as pairs of label and value, on the card. */
import type { JSX } from 'preact';
import { dayFormatter } from './day-formatter';
import type { CustomerProps, ViewProps } from './view-props';

/** Facts worded by the card itself, then the fields declared as lines. */
export function CustomerFacts(props: CustomerProps): JSX.Element {
  const { panel, shown } = props;
  const { words } = panel;
  const { preferred, now } = shown;
  const short = dayFormatter(props);
  const facts: readonly (readonly [string, string])[] = [
    [words.customer.owner, shown.customer.owner],
    [words.customer.lastContact, short(shown.lastContact)],
    [words.customer.close, short(now.expectedClose)],
    [words.customer.step, now.nextStep],
    [words.customer.bought, boughtText(words, shown.bought, short)],
    [words.customer.prefers, [preferred.channel, preferred.time].filter(Boolean).join(', ')],
    ...shown.fields.map(({ label, value }) => [label, value] as const),
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </>
        ))}
    </dl>
  );
}

/** Cents only where there are any. */
function money(amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const style = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(document.documentElement.lang, style).format(amount);
}

function boughtText(
  words: ViewProps['panel']['words'],
  { last, total, currency, count }: CustomerProps['shown']['bought'],
  short: (iso: string | null) => string,
): string {
  const amount = total === null ? '' : `${money(total)} ${currency}`.trim();
  const times = count === 0 ? '' : words.customer.purchases({ count });
  return [times, amount, last === null ? '' : words.customer.lastBought({ day: short(last) })]
    .filter((part) => part !== '')
    .join(' · ');
}
