/** Who am I: what Google says, else what the person said once. */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import type { DoorTalk } from '../../wire';
import {
  openDesk,
  openPeople,
  OWN_NAME,
  readingContext,
  readTable,
  sayingWhy,
  type Desk,
} from '../../workbook';

/** A property holds 9 KB; a name is shorter. */
const iAmQuestion = v.object({ name: v.pipe(v.string(), v.maxLength(200)) });

export function answerMe(_question: unknown, platform: Platform): DoorTalk['me']['answer'] {
  const desk = openDesk(platform);
  return sayingWhy(desk, {}, () => me(desk));
}

export function answerIAm(question: unknown, platform: Platform): DoorTalk['i-am']['answer'] {
  const asked = v.parse(iAmQuestion, question);
  const desk = openDesk(platform);
  return sayingWhy(desk, asked, () => {
    platform.ownStorage().set(OWN_NAME, asked.name.trim());
    return me(desk);
  });
}

function me(desk: Desk): DoorTalk['me']['answer'] {
  const team = readTable(desk.spreadsheet, 'team', readingContext(desk))?.records ?? [];
  const { me: owner, name, isManager } = openPeople(desk, team);
  const known =
    owner.kind === 'colleague'
      ? { name: owner.colleague.name, address: owner.colleague.email }
      : { name, address: owner.kind === 'address' ? owner.address : '' };
  return {
    outcome: 'me',
    me: owner.kind === 'nobody' ? null : known,
    isManager,
    team: team.map(({ record }) => record.name || record.email),
  };
}
