/** What other settings would do to each person's days, before they are saved (docs/figures.md "What if"). */
import * as v from 'valibot';
import { releasedTold, whatIf, WHAT_IF_WORKING_DAYS } from '../../rules';
import type { Platform } from '../../platform';
import {
  isSetUp,
  measureTeam,
  openContext,
  readTeamFile,
  refuse,
  withRefusals,
  type TeamFile,
} from '../../workbook';
import type { Questions } from '../../protocol';
import { typedSettings } from './setting-lines';

const shape = v.object({ values: v.record(v.string(), v.string()) });

/** Answers what the settings would change; writes nothing. A value that saving would refuse is refused here as well. */
export function answerWhatIf(asked: unknown, platform: Platform): Questions['what-if']['answer'] {
  const { values } = v.parse(shape, asked);
  const context = openContext(platform);
  const { settings, today, words } = context;
  return withRefusals(context, asked, () => {
    if (!isSetUp(settings)) {
      return refuse(asked, { code: 'set-up', message: words.menu.needs.setUp });
    }
    const wanted = typedSettings(context, asked, values);
    if ('outcome' in wanted) return wanted;
    const now = readTeamFile(platform, today, settings);
    const then = readTeamFile(platform, today, new Map([...settings, ...wanted]));
    const before = measureTeam(now);
    const after = measureTeam(released(then, now));
    const owners = whatIf({
      before: before.customers,
      after: after.customers,
      plans: { before: before.plan, after: after.plan },
    });
    return { outcome: 'what-if', workingDays: WHAT_IF_WORKING_DAYS, owners };
  });
}

/** Saving releases the days that have come and that the new settings put later (docs/rules.md §3, Fair start). */
function released(then: TeamFile, { policies: before }: TeamFile): TeamFile {
  const { policies, today } = then;
  const customers = then.customers.map((each) => {
    const told = releasedTold(each.record, before, policies, today);
    return told === null ? each : { ...each, record: { ...each.record, told } };
  });
  return { ...then, customers };
}
