/** Every phrase of the page around the grid: the shape that each language fills. */
import type { SimulatedLimits } from '../../protocol';

export interface ScreenWords {
  /** For `lang` in HTML. */
  readonly tag: string;
  /** How dates on the page are written, as a tag of `Intl`. */
  readonly dates: string;
  readonly file: string;
  readonly scenarios: string;
  readonly reopen: string;
  readonly save: string;
  readonly openSaved: string;
  readonly xlsx: string;
  readonly clock: string;
  readonly nextHour: string;
  readonly nextDay: string;
  readonly goTo: string;
  readonly go: string;
  readonly clockHelp: string;
  readonly triggers: (names: readonly string[]) => string;
  readonly outbox: string;
  readonly noMail: string;
  readonly letter: string;
  readonly text: string;
  readonly views: string;
  readonly host: string;
  readonly hostHelp: string;
  readonly language: string;
  readonly locale: string;
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  readonly user: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'FULL' | 'LIMITED' | 'NONE', string>>;
  readonly limits: string;
  readonly limitsHelp: string;
  readonly limit: Readonly<Record<keyof SimulatedLimits, string>>;
  readonly close: string;
  readonly cancel: string;
  readonly ok: string;
  readonly yes: string;
  readonly no: string;
  readonly menus: string;
  readonly sidebar: string;
  readonly grid: string;
  readonly messages: string;
  readonly lost: string;
  readonly working: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly data: string;
  readonly sortUp: string;
  readonly sortDown: string;
  readonly filterOn: string;
  readonly filterOff: string;
  readonly freezeRow: string;
  readonly unfreeze: string;
  readonly group: (first: number, count: number, folded: boolean) => string;
  readonly log: string;
  readonly noLog: string;
}
