/**
 * The three things an HTML mail is built of: a table that places, a quiet box, a button. Outlook
 * pads table cells only, so whatever needs room around it is a cell.
 */
import type { ComponentChildren, VNode } from 'preact';
import { STYLE } from './theme';

interface WithChildren {
  readonly children: ComponentChildren;
}

/** A table that only places things; its children are rows. */
export function Layout({
  style = '',
  children,
}: WithChildren & { readonly style?: string }): VNode {
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style={style}>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A quiet box, `above` pixels below what stands before it. */
export function Box({ above, children }: WithChildren & { readonly above: number }): VNode {
  return (
    <div style={`margin:${above}px 0 0`}>
      <Layout>
        <tr>
          <td style={STYLE.band}>{children}</td>
        </tr>
      </Layout>
    </div>
  );
}

export function Button({ href, label }: { readonly href: string; readonly label: string }): VNode {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0">
      <tbody>
        <tr>
          <td style={STYLE.button}>
            <a href={href} style={STYLE.buttonLink}>
              {label}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
