import { useEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';
import { commentsAbout } from '../../lib/store/delegation-queries';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { CommentField } from './CommentField';
import { mentionsIn, piecesOf } from './mentions';
import { useColleagues } from './people';

const PAGE = 30;

interface Props {
  ws: string;
  about: string;
  kind: 'task' | 'contact' | 'meeting';
}

/** What people say about a record, oldest first. Where the reader is named, it counts as read once it was shown. */
export function Comments({ ws, about, kind }: Props) {
  const { t, run } = useEnvironment();
  const act = useAct();
  const { people, others, me, isViewer } = useColleagues(ws);
  const [limit, setLimit] = useState(PAGE);
  // One more than is shown tells whether there are older ones.
  const read = useLiveQuery((db) => commentsAbout(db, ws, about, limit + 1), [ws, about, limit]) ?? [];
  const comments = read.slice(-limit);
  const told = useRef(new Set<string>());
  const unread = isViewer || !me ? [] : comments.filter((one) => isNewFor(one, me));
  const wanted = unread.map(({ id }) => id).filter((id) => !told.current.has(id));
  useEffect(() => {
    for (const id of wanted) {
      told.current.add(id);
      run({ type: 'edit-record', ws, kind: 'comment', id, entries: { seen: { [me]: true } } }).catch(
        (error: unknown) => console.error('not taken down as read', id, error),
      );
    }
  }, [wanted.join()]);

  const add = (text: string) => {
    const id = newId();
    const mentions = Object.fromEntries(mentionsIn(text, others).map((member) => [member, true]));
    const fields = { about, aboutKind: kind, text, mentions };
    void act({ type: 'add-records', ws, records: [{ kind: 'comment', id, fields }] });
  };
  return (
    <section class="block" data-testid="comments">
      <h3 class="label">
        {t('comment.heading')} <kbd>C</kbd>
      </h3>
      {read.length > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit + PAGE * 2)}>
          {t('comment.older')}
        </button>
      )}
      <ul class="comments">
        {comments.map((one) => (
          <CommentItem key={one.id} comment={one} isNew={told.current.has(one.id) || unread.includes(one)} />
        ))}
      </ul>
      {!isViewer && (
        <CommentField
          key={people.length}
          name="comment"
          label={t('comment.write')}
          initial=""
          people={others}
          send={t('comment.send')}
          onSend={add}
        />
      )}
    </section>
  );
}

const isNewFor = ({ mentions, seen, createdBy }: Row<'comment'>, me: string) =>
  createdBy !== me && Object.hasOwn(mentions, me) && !Object.hasOwn(seen, me);

function CommentItem({ comment, isNew }: { comment: Row<'comment'>; isNew: boolean }) {
  const { t, dates } = useEnvironment();
  const act = useAct();
  const { people, others, me, called, isViewer } = useColleagues(comment.ws);
  const [editing, setEditing] = useState(false);
  const { ws, id, text, createdBy, createdAt, mentions } = comment;
  const isOwn = createdBy === me && !isViewer;
  const save = (next: string) => {
    setEditing(false);
    if (next === text) return;
    const named = new Set(mentionsIn(next, others));
    const entries = Object.fromEntries([
      ...Object.keys(mentions)
        .filter((member) => !named.has(member))
        .map((member) => [member, null]),
      ...[...named].map((member) => [member, true]),
    ]);
    void act({
      type: 'edit-record',
      ws,
      kind: 'comment',
      id,
      fields: { text: next },
      entries: { mentions: entries },
    });
  };
  const bin = { type: 'bin-record', ws, kind: 'comment', id } as const;
  const back = { type: 'restore-record', ws, kind: 'comment', id } as const;
  return (
    <li class="comment" data-id={id} data-new={isNew || undefined}>
      <p class="meta">
        <strong>{called(createdBy)}</strong>
        <time>{dates.instant(createdAt)}</time>
        {isNew && <span class="new">{t('comment.new')}</span>}
        {isOwn && !editing && (
          <>
            <button type="button" class="link" data-testid="edit-comment" onClick={() => setEditing(true)}>
              {t('comment.edit')}
            </button>
            <button
              type="button"
              class="link"
              data-testid="bin-comment"
              onClick={() =>
                void act(bin, { said: t('comment.said-binned'), undo: back, undone: t('comment.back') })
              }
            >
              {t('comment.bin')}
            </button>
          </>
        )}
      </p>
      {editing ? (
        <CommentField
          name="commentText"
          label={t('comment.write')}
          initial={text}
          people={others}
          send={t('comment.save')}
          onSend={save}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p class="words">
          {piecesOf(text, people).map(({ text: piece, member }, n) =>
            member && Object.hasOwn(mentions, member) ? (
              <span key={n} class="mention" data-me={member === me || undefined}>
                {piece}
              </span>
            ) : (
              piece
            ),
          )}
        </p>
      )}
    </li>
  );
}
