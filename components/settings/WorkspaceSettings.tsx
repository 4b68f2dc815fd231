import { useState } from 'preact/hooks';
import type { WorkspaceRow } from '../../lib/store/db';
import { TextField } from '../fields/TextField';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { useDecides } from '../members/decides';
import { LeaveButton } from '../members/LeaveButton';
import { MemberList } from '../members/MemberList';
import { StandingNotice } from '../members/StandingNotice';
import { WaitingBrowsers } from '../members/WaitingBrowsers';
import { InviteList } from '../pairing/InviteList';
import { ConnectionTest } from '../sync/ConnectionTest';
import { maySend } from '../workspace/consent';
import { RendezvousFields } from '../workspace/RendezvousFields';
import { chosenOf, readChosen, relaysOf } from '../workspace/rendezvous-way';
import { workspaceName } from '../workspace/workspace-name';

/** A workspace's name, its people, its invites, and how its browsers find each other. */
export function WorkspaceSettings({ workspace }: { workspace: WorkspaceRow }) {
  const t = useTranslate();
  const act = useAct();
  const { id: ws, name } = workspace;
  const decides = useDecides(workspace);
  if (workspace.private)
    return (
      <div class="workspace">
        <h3>{workspaceName(workspace, t)}</h3>
        <p class="hint">{t('settings.private-hint')}</p>
      </div>
    );
  const isOut = workspace.removedAt !== undefined || workspace.leftAt !== undefined;
  return (
    <details class="workspace">
      <summary>{name}</summary>
      <StandingNotice workspace={workspace} />
      {decides && (
        <TextField
          name="workspaceName"
          label={t('settings.workspace-name')}
          value={name}
          maxLength={120}
          onSave={(next) => next.trim() && void act({ type: 'rename-workspace', ws, name: next.trim() })}
        />
      )}
      <MemberList ws={ws} />
      {decides && <WaitingBrowsers workspace={workspace} />}
      {decides && <InviteList workspace={workspace} />}
      {!isOut && <Rendezvous workspace={workspace} />}
      {decides === false && !isOut && <LeaveButton ws={ws} workspace={name} />}
    </details>
  );
}

function Rendezvous({ workspace: { id: ws, rendezvous } }: { workspace: WorkspaceRow }) {
  const t = useTranslate();
  const act = useAct();
  const [chosen, setChosen] = useState(() => chosenOf(rendezvous));
  const [said, setSaid] = useState('');
  const save = async () => {
    const next = readChosen(chosen);
    if ('fault' in next) return setSaid(t(`share.${next.fault}`, { address: next.address }));
    if (next.relays.length > 0 && !(await maySend())) return setSaid(t('share.no-consent'));
    if (await act({ type: 'set-rendezvous', ws, rendezvous: next })) setSaid(t('settings.saved'));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RendezvousFields value={chosen} onChange={setChosen} />
      <p class="hint">{t('way.here')}</p>
      <ConnectionTest relays={relaysOf(chosen)} iceServers={chosen.iceServers} />
      <div class="buttons">
        <button type="submit">{t('settings.save')}</button>
        <p class="hint" role="status">
          {said}
        </p>
      </div>
    </form>
  );
}
