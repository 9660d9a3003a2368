/** The triggers port over ScriptApp, which only gives access to the current user's triggers. */
import type { TriggersPort } from '../triggers';

type Trigger = GoogleAppsScript.Script.Trigger;

export function openGoogleTriggers(): TriggersPort {
  const triggersOf = (calls: string): readonly Trigger[] =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === calls);
  return {
    hasHourly: (calls) => triggersOf(calls).length > 0,
    makeHourly: (calls) => {
      ScriptApp.newTrigger(calls).timeBased().everyHours(1).create();
    },
    isAddOn: () => {
      try {
        return String(ScriptApp.getInstallationSource()) !== 'NONE';
      } catch {
        return false;
      }
    },
    webAddress: () => {
      try {
        return ScriptApp.getService().getUrl() ?? '';
      } catch {
        // Never a reason to send no email.
        return '';
      }
    },
    removeHourly: (calls) => {
      const mine = triggersOf(calls);
      for (const trigger of mine) ScriptApp.deleteTrigger(trigger);
      return mine.length;
    },
  };
}
