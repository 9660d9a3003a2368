/** What the menu does with imports: opens their page, and offers the latest one for Undo. */
import { needsSetUp, type Action, type Context } from '../../workbook';
import { answerImportUndo } from './answer-undo';
import { importsIn, rowsDone } from './import-state';

/** Room for the columns of a file and what becomes of them. */
const PAGE = { page: 'import', width: 760, height: 560 } as const;

export const importAction: Action = {
  blocker: needsSetUp,
  perform: ({ platform, language, words }) => {
    platform.screen().openDialog({ ...PAGE, title: words.importing.title, language });
  },
};

/** Far more turns than 50,000 rows need. */
const MOST_TURNS = 100;

/** The latest import of the current user, as the menu's Undo offers it. */
export function undoableImports(
  context: Context,
): readonly { readonly at: number; readonly name: string; readonly undo: () => string }[] {
  const { platform, words } = context;
  const { who } = context.author();
  const known = importsIn(platform.storage().all());
  // Taken back with the import that they belong to.
  const parts = new Set(known.map(({ also }) => also));
  const own = known.find(
    (state) => state.who === who && !parts.has(state.id) && rowsDone(state) + state.pending > 0,
  );
  if (own === undefined) return [];
  const undo = (): string => {
    // The first answer counts all that is taken back, however many turns it needs.
    const first = answerImportUndo({ id: own.id }, platform, context);
    let last = first;
    for (let turn = 1; turn < MOST_TURNS; turn += 1) {
      if (last.outcome === 'refused' || last.isComplete) break;
      last = answerImportUndo({ id: own.id }, platform, context);
    }
    return last.outcome === 'refused' ? last.message : first.message;
  };
  return [{ at: own.at, name: words.importing.undoName({ name: own.name }), undo }];
}
