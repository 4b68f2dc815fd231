import { useState } from 'preact/hooks';
import { useAct } from '../frame/act';
import { ConfirmDialog } from '../frame/ConfirmDialog';
import { useTranslate } from '../frame/environment';

/** The way out of a workspace, for everybody but the one who decides. */
export function LeaveButton({ ws, workspace }: { ws: string; workspace: string }) {
  const t = useTranslate();
  const act = useAct();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button type="button" class="danger" onClick={() => setAsked(true)} data-testid="leave-workspace">
        {t('members.leave')}
      </button>
      {asked && (
        <ConfirmDialog
          title={t('members.leave-title', { workspace })}
          text={t('members.leave-text')}
          action={t('members.leave')}
          onConfirm={() => void act({ type: 'leave-workspace', ws })}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
