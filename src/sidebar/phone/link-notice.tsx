/** Says why a link did not lead to its customer, and leads there where somebody still wants to. */
import type { JSX } from 'preact';
import { ActionButton } from '../button';
import type { PhoneWords } from '../../language/phone';
import { dayFormatter } from '../day-formatter';
import type { LinkTrouble } from './opened';
import type { PhoneProps } from './view-props';

export function LinkNotice(props: PhoneProps): JSX.Element | null {
  const { trouble } = props.here;
  if (trouble === null) return null;
  const { panel } = props;
  const { customer } = panel.opened.answers;
  return (
    <div class="card warn notice stack" role="status">
      <p>{sentence(trouble, props)}</p>
      {customer?.outcome === 'customer' && trouble !== 'merged' && (
        <ActionButton onPress={() => panel.showCustomer(customer.customer)}>
          {panel.phoneWords().showAnyway({ name: customer.customer.name })}
        </ActionButton>
      )}
    </div>
  );
}

function sentence(trouble: LinkTrouble, props: PhoneProps): string {
  const { panel } = props;
  const { link }: PhoneWords = panel.phoneWords();
  const { request, answers } = panel.opened;
  if (trouble === 'wrong' || trouble === 'gone') return link[trouble];
  if (trouble === 'old') return link.old({ day: dayFormatter(props)(request.day) });
  const name = answers.customer?.outcome === 'customer' ? answers.customer.customer.name : '';
  return link[trouble]({ name });
}
