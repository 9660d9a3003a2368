/** The changes at the bottom of the page: being saved, saved with an undo, or not saved. */
import type { JSX } from 'preact';
import type { ViewProps } from './view-props';
import type { Post } from './state';
import { ActionButton, TextButton } from './button';

export function Foot({ panel, state }: ViewProps): JSX.Element {
  return (
    <div class="foot">
      <div role="status" aria-live="polite">
        {state.posts
          .filter(({ status, isQuiet }) => status !== 'unsaved' && !isQuiet)
          .map((post) => (
            <SentPost key={post.key} post={post} panel={panel} />
          ))}
      </div>
      {state.posts
        .filter(({ status }) => status === 'unsaved')
        .map((post) => (
          <UnsavedPost key={post.key} post={post} panel={panel} />
        ))}
    </div>
  );
}

interface PostProps {
  readonly post: Post;
  readonly panel: ViewProps['panel'];
}

function SentPost({ post, panel }: PostProps): JSX.Element {
  const { words, outbox } = panel;
  const isSending = post.status === 'sending';
  const { label: name, isUndo } = post;
  const sending = isUndo ? words.outbox.undoing({ name }) : words.outbox.saving({ name });
  return (
    <div
      class="said"
      onPointerEnter={() => outbox.hold(post.key)}
      onPointerLeave={() => outbox.hold(null)}
      onFocusIn={() => outbox.hold(post.key)}
      onFocusOut={() => outbox.hold(null)}
    >
      <span class={isSending ? 'busy' : ''}>
        {isSending ? sending : `${isUndo && name !== '' ? `${name} · ` : ''}${post.message}`}
        {post.warnings.map((warning) => (
          <span key={warning} class="line">
            {warning}
          </span>
        ))}
      </span>
      {!isSending && (
        <span class="bar">
          {post.undo !== null && (
            <TextButton onPress={() => outbox.undo(post.key)}>{words.undo}</TextButton>
          )}
          <TextButton label={words.dismiss} onPress={() => outbox.drop(post.key)}>
            ✕
          </TextButton>
        </span>
      )}
    </div>
  );
}

function UnsavedPost({ post, panel }: PostProps): JSX.Element {
  const { words, outbox, log } = panel;
  const { form, trouble, label: name, key, asked, first = [], isLost } = post;
  const what = post.isUndo ? words.outbox.notUndone({ name }) : words.outbox.unsaved({ name });
  return (
    <div class="said bad" role="alert">
      <div class="stack">
        <p>
          <strong>{what}</strong> {trouble?.message}
        </p>
        {trouble !== null && trouble.detail !== '' && <p class="small">{trouble.detail}</p>}
        <p class="bar">
          <ActionButton onPress={() => outbox.resend(post.key)}>{words.again}</ActionButton>
          {form !== null && (
            <ActionButton
              onPress={() => {
                outbox.drop(post.key);
                const { lost = null } = form;
                log.reopen({ ...form, trouble, lost: isLost ? { key, asked, first } : lost });
              }}
            >
              {words.outbox.edit}
            </ActionButton>
          )}
          <ActionButton onPress={() => outbox.drop(post.key)}>{words.outbox.drop}</ActionButton>
        </p>
      </div>
    </div>
  );
}
