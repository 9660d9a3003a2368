/** The menu's own actions. */
import { wallTimeOf } from '../../platform';
import {
  holdToWrite,
  isAutomatic,
  isSetUp,
  pauseRepair,
  PERSON_WAIT_MS,
  resolvedMessages,
  timeText,
  undoCandidates,
  undoOperation,
  type Action,
  type Context,
  type Operation,
} from '../../workbook';

function needsSetUp({ settings, words }: Context): string | null {
  return isSetUp(settings) ? null : words.menu.needs.setUp;
}

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

/** @param afterwards undoes what an operation changed outside the sheet, such as its trigger */
export function undoAction(afterwards: (context: Context, operation: Operation) => void): Action {
  return {
    perform: (context) => {
      const { platform, words } = context;
      const { undo, needs } = words.menu;
      const screen = platform.screen();
      const settled = holdToWrite(context, PERSON_WAIT_MS, (resolved) => resolved);
      if (settled === null) {
        screen.alert(undo.title, needs.busy);
        return;
      }
      const resolved = resolvedMessages(context, settled.value);
      if (resolved.length > 0) screen.toast(resolved.join('\n'), undo.title);
      const candidates = undoCandidates(context);
      // Asked before the lock is taken, since a dialog releases it.
      const chosen = candidates.find((record) =>
        screen.confirm(
          undo.title,
          undo.ask({
            operation: words.activity.operations[record.operation],
            when: whenText(context, record.at),
            ofDuebook: isAutomatic(record.operation),
          }),
        ),
      );
      if (chosen === undefined) {
        if (candidates.length === 0) screen.alert(undo.title, undo.nothing);
        return;
      }
      const held = holdToWrite(context, PERSON_WAIT_MS, () => undoOperation(context, chosen));
      const result = held?.value;
      if (result === undefined || result.code === 'nothing') {
        screen.alert(undo.title, result === undefined ? needs.busy : undo.nothing);
        return;
      }
      const { operation } = result.record;
      const name = words.activity.operations[operation];
      if (result.code === 'blocked') {
        const { code, sheet } = result.because;
        const why = undo[code]({ operation: name, sheet });
        screen.alert(undo.title, isAutomatic(operation) ? `${why}\n${undo.older}` : why);
        return;
      }
      afterwards(context, operation);
      if (isAutomatic(operation)) pauseRepair(context);
      const sentences = [
        undo.done({ operation: name }),
        ...(isAutomatic(operation) ? [undo.paused] : []),
        ...(result.left.length === 0
          ? []
          : [words.work.leftAsIs({ labels: words.and(result.left) })]),
        ...result.refused.map((reason) => needs.refused({ reason })),
      ];
      screen.toast(sentences.join('\n'), undo.title);
    },
  };
}

/** `2026-11-23 08:05`, in the spreadsheet's zone. */
function whenText({ platform }: Context, at: number): string {
  const { today, hour, minute } = wallTimeOf({ ...platform.clock(), now: () => at });
  return timeText(today, hour, minute);
}

export const menuActions = {
  menuOpen: sidebarAction('today'),
  menuLog: sidebarAction('log'),
  menuCheck: check,
  menuHelp: help,
} as const;
