/**
 * What the script does not carry: these questions and menu items are answered by a second file of the project
 * (`src/on-demand.ts`), which is loaded when one of them is asked, since every formula loads the whole script
 * (docs/decisions/0039-load-on-demand.md). All others are answered by the script itself. One that is answered in
 * neither place, or in the wrong one, does not compile.
 */
import type { MenuItemName, QuestionName } from './rights';

const ON_DEMAND = [
  'menuDashboard',
  'menuGoals',
  'menuImport',
  'menuHandOver',
  'menuUndo',
  'menuSetUp',
  'menuTalk',
  'menuStatement',
  ...(['read-settings', 'what-if', 'change-settings'] as const),
  'menuFields',
  ...(['menuDigestPreview', 'menuDigestSend', 'menuDigestTest'] as const),
  ...(['menuDigestOn', 'menuDigestOff'] as const),
  ...(['propose', 'set-up', 'fields', 'add-fields'] as const),
  ...(['compare', 'merge', 'answer-duplicates', 'mark-verified', 'save-review'] as const),
  ...(['reassign', 'away', 'hand-over-facts', 'hand-over', 'pool', 'take'] as const),
  ...(['import-open', 'import-sheet', 'import-known', 'import-begin'] as const),
  ...(['import-rows', 'import-rejected', 'import-undo', 'import-intake'] as const),
  'menuPrivacy',
  ...(['find-person', 'export-person', 'erase-person', 'finish-erasing', 'back-up'] as const),
  ...(['share-check', 'retention'] as const),
  // Asked by the local command, and some of them by the page of Check data.
  ...(['import', 'holidays', 'take-over', 'languages', 'settings'] as const),
  ...(['report', 'records', 'tables', 'figures', 'send-now'] as const),
] as const satisfies readonly (QuestionName | MenuItemName)[];

type OnDemand = (typeof ON_DEMAND)[number];

export type OnDemandQuestion = Extract<QuestionName, OnDemand>;
export type OnDemandItem = Extract<MenuItemName, OnDemand>;
export type ScriptQuestion = Exclude<QuestionName, OnDemand>;
export type ScriptItem = Exclude<MenuItemName, OnDemand>;

export function isOnDemand(name: string): boolean {
  return ON_DEMAND.some((each) => each === name);
}
