/** Cases, days off and milestones in the HTML mail: quiet boxes of short lines, each with its customer. */
import type { VNode } from 'preact';
import type { Catalogue } from '../../../language';
import { Box } from './html-layout';
import { CustomerLink, Typed } from './html-row';
import type { OccasionBlock, OccasionLine } from './occasion-lines';
import { STYLE } from './theme';
import type { DigestFrame } from './words';

interface Surroundings {
  readonly words: Catalogue;
  readonly frame: DigestFrame;
}

export function Occasions({
  blocks,
  words,
  frame,
}: Surroundings & { readonly blocks: readonly OccasionBlock[] }): VNode {
  return (
    <>
      {blocks.map(({ title, lines, more }) => (
        <Box above={20}>
          <h2 style={STYLE.occasion}>{title}</h2>
          {lines.map((line) => (
            <Line line={line} frame={frame} />
          ))}
          {more === 0 ? null : (
            <div style={STYLE.notice}>
              <a href={frame.rowUrl(1)} style={STYLE.link}>
                {words.digest.more({ count: more })}
              </a>
            </div>
          )}
        </Box>
      ))}
    </>
  );
}

function Line({
  line: { row, name, id, when, late, text },
  frame,
}: Pick<Surroundings, 'frame'> & { readonly line: OccasionLine }): VNode {
  return (
    <div style={STYLE.notice}>
      <CustomerLink href={frame.rowUrl(row)} name={name} id={id} style={STYLE.occasionName} />
      <br />
      <Typed text={when} />
      {late === null ? null : (
        <>
          {' · '}
          <span style={STYLE.late}>{late}</span>
        </>
      )}
      {text === '' ? null : (
        <>
          <br />
          <Typed text={text} />
        </>
      )}
    </div>
  );
}
