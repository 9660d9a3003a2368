/** The button that shows a customer's row, where there is a sheet beside the page. */
import type { JSX } from 'preact';
import type { TodayRow } from '../protocol';
import { ActionButton } from './button';
import type { SidePanel } from './panel';

export interface ShowRowProps {
  readonly panel: SidePanel;
  readonly row: TodayRow;
}

export function ShowRow({ panel: { showRow, words }, row }: ShowRowProps): JSX.Element | null {
  return showRow && <ActionButton onPress={() => showRow(row)}>{words.showRow}</ActionButton>;
}
