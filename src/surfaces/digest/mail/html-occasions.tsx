/** Cases, days off or milestones in an HTML email: a shaded box with a few short lines per customer. */
import type { VNode } from 'preact';
import { Box } from './html-layout';
import { CustomerLink, TypedText } from './html-row';
import type { OccasionBlock, OccasionLine } from './occasion-lines';
import { STYLE } from './theme';

export function Occasion({
  block: { title, lines, more },
}: {
  readonly block: OccasionBlock;
}): VNode {
  return (
    <Box above={20}>
      <h2 style={STYLE.occasion}>{title}</h2>
      {lines.map((line) => (
        <Line line={line} />
      ))}
      {more === null ? null : (
        <div style={STYLE.notice}>
          <a href={more.url} style={STYLE.link}>
            {more.label}
          </a>
        </div>
      )}
    </Box>
  );
}

function Line({ line }: { readonly line: OccasionLine }): VNode {
  const { when, late, text } = line;
  return (
    <div style={STYLE.notice}>
      <CustomerLink customer={line} style={STYLE.occasionName} />
      <br />
      <TypedText text={when} />
      {late === null ? null : (
        <>
          {' · '}
          <span style={STYLE.late}>{late}</span>
        </>
      )}
      {text === '' ? null : (
        <>
          <br />
          <TypedText text={text} />
        </>
      )}
    </div>
  );
}
