/** The manager's part of an HTML mail: a table of the team, then what asks for a decision. */
import type { VNode } from 'preact';
import type { Catalogue } from '../../../language';
import type { TeamOverview } from '../team-overview';
import { CustomerLink, Typed } from './html-row';
import { teamWords, type MemberWords, type TeamSection } from './team-words';
import { STYLE, TEAM_STYLE } from './theme';
import type { DigestFrame } from './words';

interface TeamProps {
  readonly team: TeamOverview;
  readonly words: Catalogue;
  readonly frame: DigestFrame;
}

export function Team({ team, words, frame }: TeamProps): VNode {
  const { members, moreMembers, explained, sections } = teamWords(team, words);
  const { heading, columns } = words.teamMail;
  const numbers = [columns.overdue, columns.today, columns.done, columns.onTime, columns.load];
  return (
    <>
      <h2 style={`${STYLE.heading};${STYLE.text}`}>{heading}</h2>
      <table width="100%" cellpadding="0" cellspacing="0">
        <thead>
          <tr>
            <th scope="col" align="left" style={TEAM_STYLE.first}>
              {columns.name}
            </th>
            {numbers.map((label) => (
              <th key={label} scope="col" align="right" style={TEAM_STYLE.head}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <Member member={member} />
          ))}
        </tbody>
      </table>
      {moreMembers === null ? null : (
        <div style={TEAM_STYLE.more}>
          <a href={frame.url} style={STYLE.link}>
            {moreMembers}
          </a>
        </div>
      )}
      <div style={TEAM_STYLE.explained}>{explained}</div>
      {sections.map((section) => (
        <Section section={section} frame={frame} />
      ))}
    </>
  );
}

function Member({ member }: { readonly member: MemberWords }): VNode {
  const { name, note, overdue, today, done, onTime, judged, load, isOverloaded } = member;
  const number = (text: string, isBad = false): VNode => (
    <td align="right" valign="top" style={isBad ? TEAM_STYLE.bad : TEAM_STYLE.number}>
      {text}
    </td>
  );
  return (
    <tr>
      <th scope="row" align="left" style={TEAM_STYLE.name}>
        <Typed text={name} />
        {note === null ? null : <div style={TEAM_STYLE.note}>{note}</div>}
      </th>
      {number(overdue, overdue !== '0')}
      {number(today)}
      {number(done)}
      <td align="right" valign="top" style={TEAM_STYLE.number}>
        {onTime}
        {judged === '' ? null : <div style={TEAM_STYLE.note}>{judged}</div>}
      </td>
      {number(load, isOverloaded)}
    </tr>
  );
}

function Section({
  section: { title, points, more },
  frame,
}: Pick<TeamProps, 'frame'> & { readonly section: TeamSection }): VNode {
  return (
    <>
      <h3 style={`${STYLE.headingSmall};${STYLE.text}`}>{title}</h3>
      {points.map(({ customer, text }) => (
        <div style={TEAM_STYLE.point}>
          {customer === null ? null : (
            <>
              <CustomerLink
                href={frame.rowUrl(customer.row)}
                name={customer.name}
                id={customer.id}
                style={TEAM_STYLE.customer}
              />
              {' · '}
            </>
          )}
          <Typed text={text} />
        </div>
      ))}
      {more === null ? null : (
        <div style={TEAM_STYLE.more}>
          <a href={frame.url} style={STYLE.link}>
            {more}
          </a>
        </div>
      )}
    </>
  );
}
