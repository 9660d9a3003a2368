/** What is put before a person, and what becomes of the answer. */
import type { Platform } from '../../src/platform';
import type { Scenario } from './scenario';

export const screenScenarios: readonly Scenario[] = [
  {
    name: 'a menu has its items in order, with lines between them',
    run: (platform: Platform): unknown => {
      platform.screen().addMenu('Duebook', [
        { label: 'Check data…', calls: 'menuCheckData' },
        { label: '', calls: null },
        { label: 'Help', calls: 'menuHelp' },
      ]);
      return 'added';
    },
    expected: 'added',
    seen: { menus: [['Duebook', ['menuCheckData', null, 'menuHelp']]] },
  },
  {
    name: 'a toast and a message are shown and answer nothing',
    run: (platform: Platform): unknown => {
      const screen = platform.screen();
      screen.toast('3 rows healed', 'Duebook');
      screen.tell('Set up', '=1+1 stays as it is');
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
    name: 'yes is yes; no and a closed dialog are not',
    answers: [true, false, null],
    run: (platform: Platform): unknown =>
      ['One', 'Two', 'Three'].map((title) => platform.screen().confirm(title, 'Go ahead?')),
    expected: [true, false, false],
    seen: { dialogs: ['One: Go ahead?', 'Two: Go ahead?', 'Three: Go ahead?'] },
  },
  {
    name: 'what was typed comes back to the letter, an empty answer is one, a closed dialog none',
    answers: [' 李娜 ', '', null],
    run: (platform: Platform): unknown =>
      ['One', 'Two', 'Three'].map((title) => platform.screen().prompt(title, 'Who?')),
    expected: [' 李娜 ', '', null],
    seen: { dialogs: ['One: Who?', 'Two: Who?', 'Three: Who?'] },
  },
];
