/** The current user: the account if Google provides it, else the name the person chose once. */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import { RIGHTS, type Questions } from '../../protocol';
import {
  missingRight,
  openContext,
  openPeople,
  openTeamOwners,
  OWN_NAME_KEY,
  readingContext,
  readTable,
  withRefusals,
  type Context,
} from '../../workbook';

/** A property holds at most 9 KB. */
const iAmQuestion = v.object({ name: v.pipe(v.string(), v.maxLength(200)) });

export function answerMe(_question: unknown, platform: Platform): Questions['me']['answer'] {
  const context = openContext(platform);
  return withRefusals(context, {}, () => currentUser(context));
}

export function answerIAm(question: unknown, platform: Platform): Questions['i-am']['answer'] {
  const asked = v.parse(iAmQuestion, question);
  const context = openContext(platform);
  return withRefusals(context, asked, () => {
    platform.ownStorage().set(OWN_NAME_KEY, asked.name.trim());
    return currentUser(context);
  });
}

function currentUser(context: Context): Questions['me']['answer'] {
  const team = readTable(context.spreadsheet, 'team', readingContext(context))?.records ?? [];
  const ownerOf = openTeamOwners(context, team);
  const { me: owner, name, isManager } = openPeople(context, ownerOf);
  const known =
    owner.kind === 'colleague'
      ? { name: owner.colleague.name, address: owner.colleague.email }
      : { name, address: owner.kind === 'address' ? owner.address : '' };
  return {
    outcome: 'me',
    me: owner.kind === 'nobody' ? null : known,
    isManager: isManager(),
    teamRefusal: missingRight(context, RIGHTS['change-settings']) ?? '',
    team: team.map(({ record }) => record.name || record.email),
  };
}
