/** The menu's own actions. An item that is not built yet shows what to use instead. */
import type { Catalogue } from '../../language';
import {
  isAutomatic,
  isSetUp,
  pauseRepair,
  undoTransaction,
  undoLast,
  type Action,
  type Context,
} from '../../workbook';
import { checkText } from './check-data';

type MenuWords = Catalogue['menu'];

function needsSetUp({ settings, words }: Context): string | null {
  return isSetUp(settings) ? null : words.menu.needs.setUp;
}

/** An item that opens the sidebar, which itself shows whether set-up is missing. */
function sidebarAction(name: string, key: 'open' | 'log' | 'due', view: 'today' | 'log'): Action {
  return {
    name,
    label: (items) => items[key],
    perform: ({ platform, language, words }) => {
      platform.screen().openPanel({ title: words.menu.title, view, language });
    },
  };
}

/** An item that a later version will build. */
function laterAction(name: string, key: keyof MenuWords['later']): Action {
  return {
    name,
    label: (items) => items[key],
    perform: ({ platform, words: { menu } }) => {
      platform.screen().tell(menu.title, menu.later[key]);
    },
  };
}

const check: Action = {
  name: 'menuCheck',
  label: (items) => items.check,
  hindrance: needsSetUp,
  perform: (context) => {
    context.platform.screen().tell(context.words.menu.check.title, checkText(context));
  },
};

const help: Action = {
  name: 'menuHelp',
  label: (items) => items.help,
  perform: ({ platform, words: { menu } }) => {
    platform.screen().tell(menu.title, menu.help);
  },
};

/** @param afterwards undoes what an operation changed outside the sheet, such as its hourly trigger */
export function undoAction(afterwards: (context: Context, operation: string) => void): Action {
  return {
    name: 'menuUndo',
    label: (items) => items.undo,
    perform: (context) => {
      const { spreadsheet, language, platform, words } = context;
      const { undo } = words.menu;
      const screen = platform.screen();
      const undone = undoLast({ spreadsheet, language, author: context.author() });
      if (undone.code === 'nothing') {
        screen.tell(undo.title, undo.nothing);
        return;
      }
      if (undone.code === 'amended') {
        screen.tell(undo.title, undoTransaction(context, { undo: undone.id }).say);
        return;
      }
      const deed = words.activity.deeds[undone.record.deed];
      const isOurs = isAutomatic(undone.record);
      if (undone.code === 'refused') {
        const { code, sheet } = undone.because;
        const refusal = undo[code]({ deed, sheet });
        screen.tell(undo.title, isOurs ? `${refusal}\n${undo.older}` : refusal);
        return;
      }
      afterwards(context, undone.record.deed);
      if (isOurs) pauseRepair(context);
      const { refused } = words.menu.needs;
      const lines = [
        undo.done({ deed }),
        ...(isOurs ? [undo.rests] : []),
        ...undone.refused.map((reason) => refused({ reason })),
      ];
      screen.toast(lines.join('\n'), undo.title);
    },
  };
}

export const menuActions = {
  open: sidebarAction('menuOpen', 'open', 'today'),
  log: sidebarAction('menuLog', 'log', 'log'),
  due: sidebarAction('menuDue', 'due', 'today'),
  import: laterAction('menuImport', 'import'),
  check,
  dashboard: laterAction('menuDashboard', 'dashboard'),
  backUp: laterAction('menuBackUp', 'backUp'),
  help,
} as const;
