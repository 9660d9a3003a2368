/**
 * The services of a script, created for each call over the state of the host, and the names of Google services that are
 * not imitated.
 */
import type { Execution, GoogleMaker } from './execution';
import { GoogleLockService } from './lock-service';
import { GoogleMailApp } from './mail-app';
import { GooglePropertiesService } from './properties-service';
import { GoogleEventRange } from './event-range';
import { GoogleRange } from './range';
import { GoogleScriptApp } from './script-app';
import { GoogleSession } from './session';
import { GoogleSheet } from './sheet';
import { GoogleSpreadsheet } from './spreadsheet';
import { GoogleSpreadsheetApp } from './spreadsheet-app';
import { GoogleHtmlService } from './ui/html-service';
import { GoogleUtilities } from './utilities';

export { AUTH_MODE, enumValue } from './enumeration';
export type {
  AddedMenu,
  AddedMenuItem,
  AuthMode,
  Execution,
  GoogleMaker,
  HostState,
} from './execution';
export { AddOn } from './add-on';
export { Dialogs, type ButtonName, type DialogAnswer, type Question } from './dialogs';
export { checkCall, PROTECTED } from './edit-check';
export { GoogleUser } from './session';
export { GoogleHtmlOutput } from './ui/html-output';
export { denial } from './permissions';
export { LockRoom } from './lock-room';
export { PropertyStores, type PropertiesState } from './property-stores';
export { TriggerList, type InstalledTrigger } from './trigger-list';

/** Services of Apps Script that the host refuses when they are used. */
export const NOT_IMITATED_SERVICES: readonly string[] = `
Browser CacheService CalendarApp CardService Charts ContactsApp ContentService DocumentApp DriveApp FormApp GmailApp
GroupsApp Jdbc LanguageApp LinearOptimizationService Logger Maps MimeType SitesApp SlidesApp UrlFetchApp XmlService
`
  .trim()
  .split(/\s+/);

/** The services by their name in the script, and the maker of the objects in an event. */
export function openServices(base: Omit<Execution, 'google'>): {
  services: Record<string, object>;
  google: GoogleMaker;
} {
  const google: GoogleMaker = {
    spreadsheet: () => new GoogleSpreadsheet(execution),
    sheet: (sheet) => new GoogleSheet(execution, sheet),
    range: (sheet, area, whole) => new GoogleRange(execution, sheet, area, whole),
    eventRange: (sheet, area) => new GoogleEventRange(execution, sheet, area),
  };
  const execution: Execution = { ...base, google };
  const services = {
    SpreadsheetApp: new GoogleSpreadsheetApp(execution),
    MailApp: new GoogleMailApp(execution),
    LockService: new GoogleLockService(execution),
    PropertiesService: new GooglePropertiesService(execution),
    Session: new GoogleSession(execution),
    Utilities: new GoogleUtilities(),
    ScriptApp: new GoogleScriptApp(execution),
    HtmlService: new GoogleHtmlService(execution),
  };
  return { services, google };
}
