import type { KindName } from '../../lib/records/registry';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { type Titled, titleOf } from './title-of';

interface Props {
  kind: KindName;
  row: Titled & { ws: string; id: string; deletedAt: string | null };
  onBinned: () => void;
}

/** Throws a record into the bin, with the way back; in the bin it takes it out again. */
export function BinButton({ kind, row, onBinned }: Props) {
  const t = useTranslate();
  const act = useAct();
  const { ws, id } = row;
  const title = titleOf(row) || t('row.untitled');
  const bin = { type: 'bin-record', ws, kind, id } as const;
  const restore = { type: 'restore-record', ws, kind, id } as const;
  const throwAway = async () => {
    const reply = {
      said: t('toast.binned', { title }),
      undo: restore,
      undone: t('toast.restored', { title }),
    };
    if (await act(bin, reply)) onBinned();
  };
  return row.deletedAt === null ? (
    <button type="button" onClick={() => void throwAway()}>
      {t('action.bin')}
    </button>
  ) : (
    <button
      type="button"
      onClick={() => void act(restore, { said: t('toast.restored', { title }), undo: bin })}
    >
      {t('action.restore')}
    </button>
  );
}
