/** Records absences of colleagues and who covers them. */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import { commit, openContext, openTeamOwners, questionId, readTypedDay } from '../../workbook';
import { planRecordChange } from './change-record';
import { readTeam } from './hand-over';

const awayQuestion = v.object({
  id: questionId,
  name: v.string(),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  coveredBy: v.string(),
});

export function answerAway(question: unknown, platform: Platform): Questions['away']['answer'] {
  const asked = v.parse(awayQuestion, question);
  const context = openContext(platform);
  const { work, owners, dates } = context.words;
  const { name, coveredBy } = asked;
  return commit(context, asked, { operation: 'away' }, (tables) => {
    const team = readTeam(context);
    const ownerOf = openTeamOwners(context, team);
    for (const [field, text] of Object.entries(
      asked.from === null ? { name } : { name, coveredBy },
    )) {
      if (ownerOf(text).kind === 'colleague') continue;
      return { code: 'input', field, message: work.refusals.owner({ text: text.slice(0, 100) }) };
    }
    const owner = ownerOf(name);
    const records = tables.get('team');
    const row = team.find(
      ({ record }) => owner.kind === 'colleague' && record === owner.colleague,
    )?.row;
    if (row === undefined) return { code: 'gone', message: work.refusals.owner({ text: name }) };
    const awayFrom = readTypedDay(context, 'team', 'awayFrom', asked.from ?? '');
    const awayTo = readTypedDay(context, 'team', 'awayTo', asked.to ?? '');
    for (const day of [awayFrom, awayTo]) {
      if (typeof day === 'object' && day !== null) return day;
    }
    const isBack = awayFrom === null && awayTo === null;
    const [first, last] = [awayFrom as number | null, awayTo as number | null];
    if (!isBack && (first === null || last === null || last < first)) {
      return { code: 'input', field: 'to', message: work.refusals.days };
    }
    const values = { awayFrom: first, awayTo: last, coveredBy: isBack ? null : coveredBy };
    const changed = planRecordChange(context, records, { row, values });
    if ('code' in changed) return changed;
    return {
      changes: changed.change === null ? [] : [changed.change],
      message:
        last === null
          ? owners.back({ name })
          : owners.away({ name, by: coveredBy, to: dates.short(last) }),
      more: {},
    };
  });
}
