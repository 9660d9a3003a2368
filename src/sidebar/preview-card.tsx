/** What saving the log form will do. */
import type { JSX } from 'preact';
import type { SidePanel } from './panel';
import { NO_PREVIEW, type LogPreview } from './state';

export interface PreviewCardProps {
  readonly panel: SidePanel;
  readonly preview: LogPreview;
}

export function PreviewCard({ panel, preview }: PreviewCardProps): JSX.Element | null {
  const { words } = panel;
  const { now, isBusy, trouble } = preview;
  // On a phone it takes no room before there is something to say.
  if (panel.isOnPhone && preview === NO_PREVIEW) return null;
  return (
    <div
      class={trouble === null ? 'card preview' : 'card warn'}
      aria-live="polite"
      aria-busy={isBusy}
    >
      <span class="unseen">{words.labelled({ label: words.log.preview, value: '' })}</span>
      {trouble !== null && trouble.message}
      {now === null && trouble === null && <span class="quiet">{words.log.previewing}</span>}
      {now !== null && <strong>{now.summary}</strong>}
      {now?.warnings.map((warning) => (
        <p key={warning} class="small">
          {warning}
        </p>
      ))}
    </div>
  );
}
