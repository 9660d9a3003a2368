/** Starts the page; the script has written view and language into its `<html>` element. */
import { render } from 'preact';
import { SidebarApp } from './app';
import { openSidePanel } from './panel';
import type { OpenedAt } from './state';

const OPENED_AT: readonly OpenedAt[] = ['today', 'customer', 'log', 'settings', 'fields'];

const { dataset, lang } = document.documentElement;
const panel = openSidePanel(OPENED_AT.find((at) => at === dataset['view']) ?? 'today', lang);
const page = document.getElementById('page');
if (page !== null) {
  // Remove the placeholder that was shown while the script was unpacked.
  page.textContent = '';
  render(<SidebarApp panel={panel} />, page);
}
panel.start();
