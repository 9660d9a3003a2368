/** What is on its way to the sheet, what has arrived and can be undone, and what was not saved. */
import type { JSX } from 'preact';
import type { ViewProps } from './view-props';
import type { Post } from './state';
import { Button, TextButton } from './button';

export function Foot({ panel, state }: ViewProps): JSX.Element {
  return (
    <div class="foot">
      <div role="status">
        {state.posts
          .filter(({ status }) => status !== 'unsaved')
          .map((post) => (
            <Told key={post.key} post={post} panel={panel} />
          ))}
      </div>
      {state.posts
        .filter(({ status }) => status === 'unsaved')
        .map((post) => (
          <Unsaved key={post.key} post={post} panel={panel} />
        ))}
    </div>
  );
}

interface PostProps {
  readonly post: Post;
  readonly panel: ViewProps['panel'];
}

function Told({ post, panel }: PostProps): JSX.Element {
  const { words, outbox } = panel;
  const isSending = post.status === 'sending';
  const sending = post.isUndo ? post.label : words.outbox.saving({ name: post.label });
  return (
    <div class="said">
      <span class={isSending ? 'busy' : ''}>
        {isSending ? sending : post.say}
        {post.warnings.map((warning) => (
          <span key={warning} class="line">
            {warning}
          </span>
        ))}
      </span>
      {!isSending && (
        <span class="bar">
          {post.takeBack !== null && (
            <TextButton press={() => outbox.undo(post.key)}>{words.undo}</TextButton>
          )}
          <TextButton label={words.dismiss} press={() => outbox.drop(post.key)}>
            ✕
          </TextButton>
        </span>
      )}
    </div>
  );
}

function Unsaved({ post, panel }: PostProps): JSX.Element {
  const { words, outbox, log } = panel;
  const { form, trouble, label: name } = post;
  const what = post.isUndo ? words.outbox.notUndone : words.outbox.unsaved({ name });
  return (
    <div class="said bad" role="alert">
      <div class="stack">
        <p>
          <strong>{what}</strong> {trouble?.say}
        </p>
        {trouble !== null && trouble.detail !== '' && <p class="small">{trouble.detail}</p>}
        <p class="bar">
          <Button press={() => outbox.again(post.key)}>{words.again}</Button>
          {form !== null && (
            <Button
              press={() => {
                outbox.drop(post.key);
                log.reopen({ ...form, trouble });
              }}
            >
              {words.outbox.edit}
            </Button>
          )}
          <Button press={() => outbox.drop(post.key)}>{words.outbox.drop}</Button>
        </p>
      </div>
    </div>
  );
}
