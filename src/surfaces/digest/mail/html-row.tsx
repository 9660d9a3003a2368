/** One customer in an HTML email: grade, name, facts, how to reach them, and lines of text. */
import type { VNode } from 'preact';
import { gradeColours } from '../../../rules';
import { hasRightToLeft } from './clean-text';
import type { CustomerReference, RowContent, RowLine } from './row-content';
import { STYLE } from './theme';

interface RowProps {
  readonly row: RowContent;
}

/** Valid on a row, but Preact's types know it on cells only. */
const TOP = { valign: 'top' } as const;

/**
 * One customer as a row of a table. Lines are separated by `br`, since a styled box per line would take as many bytes
 * as the text.
 */
export function CustomerRow({ row }: RowProps): VNode {
  const { grade, valueClass, facts, lines } = row;
  return (
    <tr {...TOP}>
      <td width="32" align="center" style={STYLE.chipCell}>
        <GradeChip grade={grade} />
        {valueClass === null ? null : <div style={STYLE.valueClass}>{valueClass}</div>}
      </td>
      <td style={STYLE.rowCell}>
        <CustomerLink customer={row} style={STYLE.name} />
        <br />
        <Facts facts={facts} />
        <br />
        <Reach row={row} />
        {lines.map((line, at) => (
          <Line line={line} isAfterBox={lines[at - 1]?.code === 'last-note'} />
        ))}
      </td>
    </tr>
  );
}

/** Lateness comes first and is highlighted; the other facts are quiet. */
function Facts({ facts }: Pick<RowContent, 'facts'>): VNode {
  const late = facts.filter(({ isLate }) => isLate);
  const others = facts.filter(({ isLate }) => !isLate);
  return (
    <>
      {late.map(({ text }) => (
        <span style={STYLE.late}>{text}</span>
      ))}
      <span style={STYLE.quiet}>
        {others.map(({ text }, at) => (
          <>
            {late.length + at === 0 ? null : ' · '}
            <TypedText text={text} />
          </>
        ))}
      </span>
    </>
  );
}

/** The last note is a box, which begins and ends its line by itself. */
function Line({
  line: { code, label, text },
  isAfterBox,
}: {
  readonly line: RowLine;
  readonly isAfterBox: boolean;
}): VNode {
  if (code === 'last-note') {
    return (
      <div style={STYLE.note}>
        {label}
        <TypedText text={text} />
      </div>
    );
  }
  return (
    <>
      {isAfterBox ? null : <br />}
      {label === '' ? null : <b>{label}</b>}
      {code === 'advice' ? <span style={STYLE.quiet}>{text}</span> : <TypedText text={text} />}
    </>
  );
}

/** The name links to the row; the ID shows whether the row has moved since. */
export function CustomerLink({
  customer: { name, id, url },
  style,
}: {
  readonly customer: CustomerReference;
  readonly style: string;
}): VNode {
  return (
    <>
      <a href={url} style={style}>
        <TypedText text={name} />
      </a>
      {id === '' ? null : (
        <small style={STYLE.quiet}>
          {'\u00a0 '}
          <TypedText text={id} />
        </small>
      )}
    </>
  );
}

/** Text typed by people: right-to-left text gets its own direction, so it cannot reorder its neighbours. */
export function TypedText({ text }: { readonly text: string }): VNode {
  return hasRightToLeft(text) ? <span dir="auto">{text}</span> : <>{text}</>;
}

function GradeChip({ grade }: Pick<RowContent, 'grade'>): VNode {
  const { ink, ground } = gradeColours[grade];
  return <div style={`${STYLE.chip};color:${ink};background-color:${ground}`}>{grade}</div>;
}

/** The contact, the phone numbers, what the customer prefers, and links to the page and the calendar. */
function Reach({ row: { contact, phones, prefers, actions, calendar } }: RowProps): VNode {
  return (
    <>
      {contact === '' ? null : (
        <>
          <TypedText text={contact} />
          {' · '}
        </>
      )}
      {phones.map(({ text, dial }) => (
        <>
          {dial === null ? (
            <TypedText text={text} />
          ) : (
            <a href={`tel:${dial}`} style={STYLE.phone}>
              {text}
            </a>
          )}
          {' · '}
        </>
      ))}
      {prefers === '' ? null : (
        <>
          <TypedText text={prefers} />
          {' · '}
        </>
      )}
      {actions.map(({ label, url }) => (
        <>
          <a href={url} style={STYLE.action}>
            {label}
          </a>
          {' · '}
        </>
      ))}
      <a href={calendar.url} style={STYLE.calendar}>
        {calendar.label}
      </a>
    </>
  );
}
