/** The manager's part of a plain-text mail: a line a colleague, then what asks for a decision. */
import type { Catalogue } from '../../../language';
import type { TeamOverview } from '../team-overview';
import { isolate } from './clean-text';
import { teamWords } from './team-words';
import type { DigestFrame } from './words';

/** Blocks of lines; nothing for whoever is no manager. */
export function teamBlocks(
  team: TeamOverview | null,
  words: Catalogue,
  frame: DigestFrame,
): readonly string[] {
  if (team === null) return [];
  const { members, moreMembers, explained, sections } = teamWords(team, words);
  const lines = members.map(({ name, note, onTime, judged, ...numbers }) => {
    const shown = isolate(note === null ? name : words.teamMail.noted({ name, note }));
    const share = judged === '' ? onTime : `${onTime} (${judged})`;
    return words.teamMail.line({ ...numbers, name: shown, onTime: share });
  });
  return [
    [
      `【${words.teamMail.heading}】`,
      ...lines,
      ...(moreMembers === null ? [] : [moreMembers]),
      explained,
    ].join('\n'),
    ...sections.map(({ title, points, more }) =>
      [
        `【${title}】`,
        ...points.flatMap(({ customer, text }) => {
          if (customer === null) return [`• ${isolate(text)}`];
          const { name, id, row } = customer;
          const shown = `${isolate(name)}${id === '' ? '' : ` (${isolate(id)})`}`;
          return [`• ${shown} · ${isolate(text)}`, frame.rowUrl(row)];
        }),
        ...(more === null ? [] : [more]),
      ].join('\n'),
    ),
  ];
}
