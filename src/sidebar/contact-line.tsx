/** How to reach a customer: person, phone, email and what they prefer, as links unless masked. */
import type { JSX } from 'preact';
import type { TodayRow } from '../protocol';
import { phonesIn } from '../rules/phones';

/** Each number of a cell as a link that dials it; text that is not clearly a number stays text. */
function PhoneLinks({ phone }: { readonly phone: string }): JSX.Element {
  return (
    <>
      {phonesIn(phone).map(({ text, dial }, at) => (
        <>
          {at > 0 && ', '}
          {dial === null ? text : <a href={`tel:${dial}`}>{text}</a>}
        </>
      ))}
    </>
  );
}

/** Of several addresses in a cell. */
const firstOf = (email: string): string =>
  email.split(/[,;\s<>]/).find((part) => part.includes('@')) ?? email;

export interface ContactLineProps {
  readonly row: TodayRow;
  /** Leaves the email out, which is for the opened row. */
  readonly isShort?: boolean;
}

export function ContactLine({ row, isShort = false }: ContactLineProps): JSX.Element | null {
  const { contact, phone, masked, prefers } = row;
  const email = isShort ? '' : row.email;
  const parts: JSX.Element[] = [];
  if (contact !== '') parts.push(<>{contact}</>);
  if (phone !== '') parts.push(<>{masked ? phone : <PhoneLinks phone={phone} />}</>);
  if (email !== '') {
    parts.push(
      <>{masked ? email : <a href={`mailto:${encodeURIComponent(firstOf(email))}`}>{email}</a>}</>,
    );
  }
  if (isShort && prefers !== '') parts.push(<>{prefers}</>);
  if (parts.length === 0) return null;
  return (
    <p class="small reach">
      {parts.map((part, at) => (
        <>
          {at > 0 && ' '}
          <span>
            {at > 0 && (
              <>
                <i>·</i>{' '}
              </>
            )}
            <span>{part}</span>
          </span>
        </>
      ))}
    </p>
  );
}
