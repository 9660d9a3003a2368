/** The screen port over Ui. getUi is called only when needed, since it fails in triggers. */
import { PlatformError, reasonOf } from '../platform-error';
import type { MenuItem, ScreenPort } from '../screen';

export function openGoogleScreen(): ScreenPort {
  const ui = (): GoogleAppsScript.Base.Ui => SpreadsheetApp.getUi();
  return {
    addMenu: (title, items) => {
      const shown = ui();
      const menuOf = (
        caption: string | null,
        listed: readonly MenuItem[],
      ): GoogleAppsScript.Base.Menu => {
        const menu = caption === null ? shown.createAddonMenu() : shown.createMenu(caption);
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
      // The page needs these two before its first request to the script can return.
      const page = pageWith('sidebar', `<html lang="${language}" data-view="${view}"`);
      page.setTitle(title);
      try {
        ui().showSidebar(page);
      } catch (cause) {
        throw new PlatformError('write-refused', reasonOf(cause));
      }
    },
    openDialog: ({ title, page: name, language, width, height }) => {
      const page = pageWith(name, `<html lang="${language}"`);
      ui().showModalDialog(page.setWidth(width).setHeight(height), title);
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

/** A page of the build, with another opening tag. */
function pageWith(name: string, head: string): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(name);
  return page.setContent(page.getContent().replace(/<html[^>]*(?=>)/, head));
}
