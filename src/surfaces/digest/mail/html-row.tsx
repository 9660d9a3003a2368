/** One customer in the HTML mail: grade, who, how late and why, how to reach them, what is next. */
import type { VNode } from 'preact';
import type { Catalogue } from '../../../language';
import { calendarLink } from './calendar-link';
import { hasRightToLeft } from './clean-text';
import type { DigestRow } from './row';
import { GRADE_TINT, STYLE } from './theme';
import { rowWords, type DigestFrame } from './words';

interface RowProps {
  readonly row: DigestRow;
  readonly words: Catalogue;
  readonly frame: DigestFrame;
}

/** Said once a row; Preact's types know it of cells only. */
const TOP = { valign: 'top' } as const;

/** Lines part by `br` rather than by boxes: a style a line would cost as much as the words. */
export function CustomerRow({ row, words, frame }: RowProps): VNode {
  const said = rowWords(row, words, frame);
  const { lastNote, lines } = said;
  return (
    <tr {...TOP}>
      <td width="32" align="center" style={STYLE.chipCell}>
        <GradeChip grade={row.grade} />
        {said.valueClass === null ? null : <div style={STYLE.valueClass}>{said.valueClass}</div>}
      </td>
      <td style={STYLE.rowCell}>
        <CustomerLink href={frame.rowUrl(row.row)} name={row.name} id={row.id} style={STYLE.name} />
        <br />
        {said.isLate ? <span style={STYLE.late}>{said.when}</span> : null}
        <span style={STYLE.quiet}>
          {said.isLate ? ' · ' : said.when === null ? null : `${said.when} · `}
          {[said.escalation, said.ungraded, said.drift].map((fact) =>
            fact === null ? null : `${fact} · `,
          )}
          <Typed text={said.why} />
        </span>
        <br />
        <Reach row={row} words={words} frame={frame} />
        {lastNote === null ? null : (
          <div style={STYLE.note}>
            {lastNote.label}
            <Typed text={lastNote.text} />
          </div>
        )}
        {lines.map(({ label, text }, at) => (
          <>
            {lastNote === null || at > 0 ? <br /> : null}
            <b>{label}</b>
            <Typed text={text} />
          </>
        ))}
        {said.playbook === null ? null : (
          <>
            {lastNote === null || lines.length > 0 ? <br /> : null}
            <span style={STYLE.quiet}>{said.playbook}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** The row's place when the mail was made, with the name and ID that say whose it was. */
export function CustomerLink({
  href,
  name,
  id,
  style,
}: {
  readonly href: string;
  readonly name: string;
  readonly id: string;
  readonly style: string;
}): VNode {
  return (
    <>
      <a href={href} style={style}>
        <Typed text={name} />
      </a>
      {id === '' ? null : (
        <small style={STYLE.quiet}>
          {'\u00a0 '}
          <Typed text={id} />
        </small>
      )}
    </>
  );
}

/** Text that a person typed: right-to-left is kept from reordering what stands around it. */
export function Typed({ text }: { readonly text: string }): VNode {
  return hasRightToLeft(text) ? <span dir="auto">{text}</span> : <>{text}</>;
}

function GradeChip({ grade }: Pick<DigestRow, 'grade'>): VNode {
  const { ink, ground } = GRADE_TINT[grade];
  return <div style={`${STYLE.chip};color:${ink};background-color:${ground}`}>{grade}</div>;
}

/** Who to ask for, the telephones, and the day for the reader's own calendar. */
function Reach({ row, words, frame }: RowProps): VNode {
  const { contact, phones } = row;
  return (
    <>
      {contact === '' ? null : (
        <>
          <Typed text={contact} />
          {' · '}
        </>
      )}
      {phones.map(({ text, dial }) => (
        <>
          {dial === null ? (
            <Typed text={text} />
          ) : (
            <a href={`tel:${dial}`} style={STYLE.phone}>
              {text}
            </a>
          )}
          {' · '}
        </>
      ))}
      <a href={calendarLink(row, frame, words)} style={STYLE.calendar}>
        {words.digest.addToCalendar}
      </a>
    </>
  );
}
