/** The screen port over Ui. getUi is called only when needed, since it fails in triggers. */
import { PlatformError, reasonOf } from '../platform-error';
import type { MenuItem, ScreenPort } from '../screen';

export function openGoogleScreen(): ScreenPort {
  const ui = (): GoogleAppsScript.Base.Ui => SpreadsheetApp.getUi();
  return {
    addMenu: (title, items) => {
      const shown = ui();
      const menuOf = (caption: string, listed: readonly MenuItem[]): GoogleAppsScript.Base.Menu => {
        const menu = shown.createMenu(caption);
        for (const { label, calls, items: inside = [] } of listed) {
          if (inside.length > 0) menu.addSubMenu(menuOf(label, inside));
          else if (calls === null) menu.addSeparator();
          else menu.addItem(label, calls);
        }
        return menu;
      };
      menuOf(title, items).addToUi();
    },
    toast: (text, title) => {
      SpreadsheetApp.getActiveSpreadsheet().toast(text, title);
    },
    openPanel: ({ title, view, language }) => {
      const page = HtmlService.createHtmlOutputFromFile('sidebar');
      // The page needs these two before its first request to the script can return.
      const head = `<html lang="${language}" data-view="${view}"`;
      page.setContent(page.getContent().replace(/<html[^>]*(?=>)/, head)).setTitle(title);
      try {
        ui().showSidebar(page);
      } catch (cause) {
        throw new PlatformError('write-refused', reasonOf(cause));
      }
    },
    showPage: ({ title, html, width, height }) => {
      const page = HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height);
      ui().showModalDialog(page, title);
    },
    alert: (title, text) => {
      const shown = ui();
      shown.alert(title, text, shown.ButtonSet.OK);
    },
    confirm: (title, text) => {
      const shown = ui();
      return shown.alert(title, text, shown.ButtonSet.YES_NO) === shown.Button.YES;
    },
    prompt: (title, text) => {
      const shown = ui();
      const answer = shown.prompt(title, text, shown.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === shown.Button.OK ? answer.getResponseText() : null;
    },
  };
}
