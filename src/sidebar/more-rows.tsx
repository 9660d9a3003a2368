/** The button under a list that was drawn in part: it draws more rows when scrolled into view or pressed. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ViewProps } from './view-props';

export function MoreRows({
  count,
  words,
  onShow,
}: {
  readonly count: number;
  readonly words: ViewProps['panel']['words'];
  readonly onShow: () => void;
}): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onShow);
  latest.current = onShow;
  useEffect(() => {
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) latest.current();
      },
      { rootMargin: '400px' },
    );
    if (button.current !== null) seen.observe(button.current);
    return () => seen.disconnect();
  }, [count]);
  return (
    <button ref={button} type="button" class="button" onClick={onShow}>
      {words.more({ count })}
    </button>
  );
}
