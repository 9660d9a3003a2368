/** Answers with whom the file is shared, and who of them is not one of the team. Writes nothing. */
import type { Questions } from '../../protocol';
import {
  currentOwner,
  openConfirmed,
  openContext,
  openOwners,
  readingContext,
  readTable,
  shareFindings,
  withRefusals,
  type Context,
} from '../../workbook';
import type { WholePlatform } from './read-workbook';

export function answerShareCheck(
  asked: unknown,
  platform: WholePlatform,
  context: Context = openContext(platform),
): Questions['share-check']['answer'] {
  return withRefusals(context, asked, () => {
    const owner = currentOwner(context);
    const team = readTable(context.spreadsheet, 'team', readingContext(context))?.records ?? [];
    const facts = {
      team,
      isInside: openConfirmed(owner),
      ownerOf: openOwners(team, () => owner),
    };
    return { outcome: 'sharing', by: owner.by, ...shareFindings(platform.sharing(), facts) };
  });
}
