/** Starts the page: who opened it has written view and language into its first line. */
import { render } from 'preact';
import { App } from './app';
import { openPanel } from './panel';
import type { View } from './state';

const VIEWS: readonly View[] = ['today', 'customer', 'log', 'settings'];

const { dataset, lang } = document.documentElement;
const panel = openPanel(VIEWS.find((view) => view === dataset['view']) ?? 'today', lang);
const page = document.getElementById('page');
if (page !== null) {
  // The name that stood there while the script was unpacked.
  page.textContent = '';
  render(<App panel={panel} />, page);
}
panel.begin();
