/** Port scenarios of dialogs and menus. */
import type { Platform } from '../../src/platform';
import type { PortScenario } from './scenario';

export const screenScenarios: readonly PortScenario[] = [
  {
    name: 'a menu has its items in order, with separators and submenus',
    run: (platform: Platform): unknown => {
      platform.screen().addMenu('Duebook', [
        { label: 'Check data…', calls: 'menuCheckData' },
        { label: '', calls: null },
        { label: 'More', calls: null, items: [{ label: 'Help', calls: 'menuHelp' }] },
      ]);
      return 'added';
    },
    expected: 'added',
    seen: { menus: [['Duebook', ['menuCheckData', null, ['menuHelp']]]] },
  },
  {
    name: 'a toast and a message are shown and return nothing',
    run: (platform: Platform): unknown => {
      const screen = platform.screen();
      screen.toast('3 rows healed', 'Duebook');
      screen.alert('Set up', '=1+1 stays as it is');
      return 'told';
    },
    expected: 'told',
    seen: { toasts: ['3 rows healed'], dialogs: ['Set up: =1+1 stays as it is'] },
  },
  {
    name: 'the panel opens and does not wait',
    run: (platform: Platform): unknown => {
      platform.screen().openPanel({ title: 'Duebook', view: 'log', language: 'zh' });
      return 'opened';
    },
    expected: 'opened',
    seen: { panels: ['Duebook: <html lang="zh" data-view="log">'] },
  },
  {
    name: 'confirm is true for yes, false for no and for a closed dialog',
    answers: [true, false, null],
    run: (platform: Platform): unknown =>
      ['One', 'Two', 'Three'].map((title) => platform.screen().confirm(title, 'Go ahead?')),
    expected: [true, false, false],
    seen: { dialogs: ['One: Go ahead?', 'Two: Go ahead?', 'Three: Go ahead?'] },
  },
  {
    name: 'prompt returns what was typed, also an empty text, and null for a closed dialog',
    answers: [' 李娜 ', '', null],
    run: (platform: Platform): unknown =>
      ['One', 'Two', 'Three'].map((title) => platform.screen().prompt(title, 'Who?')),
    expected: [' 李娜 ', '', null],
    seen: { dialogs: ['One: Who?', 'Two: Who?', 'Three: Who?'] },
  },
];
