/** The manager's part of an HTML email: a table of the team, then the points that need a decision. */
import type { VNode } from 'preact';
import { CustomerLink, TypedText } from './html-row';
import type { Link } from './row-content';
import type { MemberContent } from './member-content';
import type { TeamContent, TeamSection } from './team-content';
import { STYLE, TEAM_STYLE } from './theme';

export function Team({ team }: { readonly team: TeamContent }): VNode {
  const { heading, nameColumn, numberColumns, members, moreMembers, explained, sections } = team;
  return (
    <>
      <h2 style={`${STYLE.heading};${STYLE.text}`}>{heading}</h2>
      <table width="100%" cellpadding="0" cellspacing="0">
        <thead>
          <tr>
            <th scope="col" align="left" style={TEAM_STYLE.first}>
              {nameColumn}
            </th>
            {numberColumns.map((label) => (
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
      {moreMembers === null ? null : <More link={moreMembers} />}
      <div style={TEAM_STYLE.explained}>{explained}</div>
      {sections.map((section) => (
        <Points section={section} />
      ))}
    </>
  );
}

function Member({
  member: { name, note, others, numbers },
}: {
  readonly member: MemberContent;
}): VNode {
  return (
    <tr>
      <th scope="row" align="left" style={TEAM_STYLE.name}>
        <TypedText text={name} />
        {note === null ? null : <div style={TEAM_STYLE.note}>{note}</div>}
        {others === '' ? null : <div style={TEAM_STYLE.note}>{others}</div>}
      </th>
      {numbers.map(({ text, detail, isBad }) => (
        <td align="right" valign="top" style={isBad ? TEAM_STYLE.bad : TEAM_STYLE.number}>
          {text}
          {detail === '' ? null : <div style={TEAM_STYLE.note}>{detail}</div>}
        </td>
      ))}
    </tr>
  );
}

function Points({ section }: { readonly section: TeamSection }): VNode {
  const { title, points, more } = section;
  return (
    <>
      <h3 style={`${STYLE.headingSmall};${STYLE.text}`}>{title}</h3>
      {points.map(({ customer, text }) => (
        <div style={TEAM_STYLE.point}>
          {customer === null ? null : (
            <>
              <CustomerLink customer={customer} style={TEAM_STYLE.customer} />
              {' · '}
            </>
          )}
          <TypedText text={text} />
        </div>
      ))}
      {more === null ? null : <More link={more} />}
    </>
  );
}

function More({ link }: { readonly link: Link }): VNode {
  return (
    <div style={TEAM_STYLE.more}>
      <a href={link.url} style={STYLE.link}>
        {link.label}
      </a>
    </div>
  );
}
