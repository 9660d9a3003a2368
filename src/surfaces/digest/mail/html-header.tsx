/** The head of an HTML mail: whose day it is, and its five numbers. */
import type { VNode } from 'preact';
import type { Catalogue } from '../../../language';
import { DUE_SECTIONS, dueSections, type DueCounts } from '../../../rules';
import type { Digest } from '../digest';
import { Layout } from './html-layout';
import { headCounts, titleOf } from './words';
import { EMPTY_TINT, STYLE } from './theme';

interface HeaderProps {
  readonly digest: Digest;
  readonly words: Catalogue;
}

export function Header({ digest, words }: HeaderProps): VNode {
  return (
    <>
      <Layout>
        <tr>
          <td style={STYLE.brand}>Duebook</td>
          <td align="right" style={STYLE.date}>
            {words.dates.full(digest.today)}
          </td>
        </tr>
      </Layout>
      <h1 style={STYLE.title}>{titleOf(digest, words)}</h1>
      <Layout>
        <tr>
          <td style={STYLE.tiles}>
            <table role="presentation" width="100%" cellpadding="0" cellspacing="4">
              <tbody>
                <Tiles counts={headCounts(digest)} words={words} />
              </tbody>
            </table>
          </td>
        </tr>
      </Layout>
    </>
  );
}

function Tiles({
  counts,
  words,
}: Pick<HeaderProps, 'words'> & { readonly counts: DueCounts }): VNode {
  return (
    <tr>
      {DUE_SECTIONS.map((section) => {
        const { ink, ground } = counts[section] === 0 ? EMPTY_TINT : dueSections[section];
        return (
          <td
            key={section}
            width="20%"
            align="center"
            style={`${STYLE.tile};background-color:${ground};color:${ink}`}
          >
            <div style={STYLE.tileNumber}>{counts[section]}</div>
            <div style={STYLE.tileLabel}>{words.digest.tiles[section]}</div>
          </td>
        );
      })}
    </tr>
  );
}
