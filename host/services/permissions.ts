/**
 * What a call may not do in its authorisation mode and with the scopes of the manifest, with Google's messages. Source:
 * docs/platform.md §1.4, §3.1, §3.2, §6.
 */
import type { AuthMode } from './execution';

const AUTH = 'https://www.googleapis.com/auth';
export const SCOPE = {
  currentSpreadsheet: `${AUTH}/spreadsheets.currentonly`,
  spreadsheets: `${AUTH}/spreadsheets`,
  mail: `${AUTH}/script.send_mail`,
  triggers: `${AUTH}/script.scriptapp`,
  email: `${AUTH}/userinfo.email`,
  screen: `${AUTH}/script.container.ui`,
} as const;

export const SPREADSHEET_CLASSES: ReadonlySet<string> = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'NamedRange',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'DeveloperMetadataLocation',
]);
const TRIGGER_CALLS = new Set([
  'ScriptApp.newTrigger',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.deleteTrigger',
  'ClockTriggerBuilder.create',
]);
/** Methods that show something other than menus to a person. */
const SHOWING = /^Ui\.(alert|prompt|show\w+)$/;
const NONE_CLASSES = new Set(['Utilities', 'Enum', 'Ui', 'Menu']);
const NONE_CALLS = new Set(['SpreadsheetApp.getUi', 'Session.getActiveUserLocale']);
/** Methods of a spreadsheet that only read. All others change something. */
export const READING = /^(get|find|with|flush|create\w*Finder|toString)/;

/** Google's message for a call that is not allowed; undefined when it is. */
export function denial(
  mode: AuthMode,
  scopes: ReadonlySet<string> | null,
  className: string,
  method: string,
): string | undefined {
  const call = `${className}.${method}`;
  const needed = scopesFor(className, call);
  const refused = `You do not have permission to call ${call}`;
  const withScopes = needed.length === 0 ? refused : `${refused}. ${required(needed)}`;
  const granted = scopes === null || needed.length === 0 || needed.some((one) => scopes.has(one));
  if (!granted) return withScopes;
  switch (mode) {
    case 'FULL':
      return undefined;
    case 'NONE':
      if (SHOWING.test(call)) return withScopes;
      return NONE_CLASSES.has(className) || NONE_CALLS.has(call) ? undefined : withScopes;
    case 'LIMITED':
      if (/^Ui\.show/.test(call)) return withScopes;
      return className === 'MailApp' || TRIGGER_CALLS.has(call) ? withScopes : undefined;
    case 'CUSTOM_FUNCTION':
      if (['MailApp', 'ScriptApp', 'Ui', 'Menu'].includes(className)) return withScopes;
      if (!SPREADSHEET_CLASSES.has(className) || READING.test(method)) return undefined;
      if (method.startsWith('new')) return undefined;
      return `You do not have permission to call ${method}`;
  }
}

function scopesFor(className: string, call: string): readonly string[] {
  if (call === 'SpreadsheetApp.getUi') return [];
  if (SPREADSHEET_CLASSES.has(className)) return [SCOPE.currentSpreadsheet, SCOPE.spreadsheets];
  if (SHOWING.test(call)) return [SCOPE.screen];
  if (className === 'MailApp') return [SCOPE.mail];
  return TRIGGER_CALLS.has(call) ? [SCOPE.triggers] : [];
}

function required(scopes: readonly string[]): string {
  const list = scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`;
  return `Required permissions: ${list ?? ''}`;
}
