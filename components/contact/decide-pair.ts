import { distinctEntry } from '../../lib/contacts/alike';
import type { Row } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { type Choice, mergeIntent } from './merge-choice';

/** What can be decided about two contacts that look alike; each is one step, with the way back. */
export function useDecidePair() {
  const t = useTranslate();
  const act = useAct();
  return {
    merge: (keep: Row<'contact'>, gone: Row<'contact'>, choice: Choice) =>
      act(mergeIntent(keep, gone, choice), {
        said: t('merge.said', { name: keep.name || keep.organisation }),
        undo: { type: 'unmerge-contacts', ws: keep.ws, gone: [gone.id] },
        undone: t('merge.undone'),
      }),
    areDistinct({ ws, id }: Row<'contact'>, other: string) {
      const entry = distinctEntry(id, other);
      const say = (value: true | null) =>
        ({
          type: 'edit-record',
          ws,
          kind: 'contact',
          id: entry.holder,
          entries: { distinct: { [entry.other]: value } },
        }) as const;
      return act(say(true), { said: t('alike.said-distinct'), undo: say(null) });
    },
  };
}
