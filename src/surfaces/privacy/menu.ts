/** The menu item that opens the page of privacy and backup. */
import { needsSetUp, type Action } from '../../workbook';

/** Room for a list of places with their text. */
const PAGE = { page: 'privacy', width: 760, height: 560 } as const;

export const privacyAction: Action = {
  blocker: needsSetUp,
  perform: ({ platform, language, words }) => {
    platform.screen().openDialog({ ...PAGE, title: words.privacy.title, language });
  },
};
