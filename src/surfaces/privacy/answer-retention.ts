/** Lists whose data may have been kept longer than it is needed, for a person to decide. Writes nothing. */
import { isoFromDay, keptTooLong, nameOf } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import { assessTeam, openContext, readTeamFile, withRefusals, type Context } from '../../workbook';

/** More than a person erases in a sitting; the others are counted. */
const MOST_LISTED = 200;

export function answerRetention(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['retention']['answer'] {
  const { today, settings } = context;
  return withRefusals(context, asked, () => {
    const file = readTeamFile(platform, today, settings);
    const { retentionMonths: months } = file.policies.followUpPolicy;
    if (months === null) return { outcome: 'retention', months, people: [], count: 0 };
    const assessed = assessTeam(file).customers.map(({ customer, assessment }) => ({
      customer,
      grade: assessment.graded.grade,
    }));
    const found = keptTooLong(assessed, months, today);
    return {
      outcome: 'retention',
      months,
      count: found.length,
      people: found.slice(0, MOST_LISTED).map(({ customer, because, last }) => ({
        subject: { kind: 'customer', id: customer.id },
        name: nameOf(customer),
        owner: customer.owner,
        because,
        last: isoFromDay(last),
      })),
    };
  });
}
