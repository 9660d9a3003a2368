/** The menu's own actions. */
import { needsSetUp, type Action } from '../../workbook';

/** An item that opens the sidebar, which itself shows whether set-up is missing. */
function sidebarAction(view: 'today' | 'log'): Action {
  return {
    perform: ({ platform, language, words }) => {
      platform.screen().openPanel({ title: words.menu.title, view, language });
    },
  };
}

/** Wide enough for two customers side by side. */
const REVIEW_PAGE = { page: 'review', width: 760, height: 560 } as const;

const check: Action = {
  blocker: needsSetUp,
  perform: (context) => {
    const { platform, language, words } = context;
    platform.screen().openDialog({ ...REVIEW_PAGE, title: words.menu.check.title, language });
  },
};

const help: Action = {
  perform: ({ platform, words: { menu } }) => {
    platform.screen().alert(menu.title, menu.help);
  },
};

export const menuActions = {
  menuOpen: sidebarAction('today'),
  menuLog: sidebarAction('log'),
  menuCheck: check,
  menuHelp: help,
} as const;
