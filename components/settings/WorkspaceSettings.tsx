import { useState } from 'preact/hooks';
import type { WorkspaceRow } from '../../lib/store/db';
import { members } from '../../lib/store/queries';
import { TextField } from '../fields/TextField';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { ConnectionTest } from '../sync/ConnectionTest';
import { readAddresses } from '../workspace/addresses';
import { maySend } from '../workspace/consent';
import { RendezvousFields } from '../workspace/RendezvousFields';
import { workspaceName } from '../workspace/workspace-name';

/** A workspace's name, its people, and how its browsers find each other. */
export function WorkspaceSettings({ workspace }: { workspace: WorkspaceRow }) {
  const t = useTranslate();
  const act = useAct();
  const { id: ws, rendezvous } = workspace;
  const people = useLiveQuery((db) => members(db, ws), [ws]) ?? [];
  const [addresses, setAddresses] = useState({
    relays: rendezvous.relays.join('\n'),
    iceServers: rendezvous.iceServers.join('\n'),
  });
  const [said, setSaid] = useState('');
  if (workspace.private)
    return (
      <div class="workspace">
        <h3>{workspaceName(workspace, t)}</h3>
        <p class="hint">{t('settings.private-hint')}</p>
      </div>
    );

  const save = async () => {
    const next = readAddresses(addresses.relays, addresses.iceServers);
    if ('fault' in next) return setSaid(t(`share.${next.fault}`, { address: next.address }));
    if (next.relays.length > 0 && !(await maySend())) return setSaid(t('share.no-consent'));
    if (await act({ type: 'set-rendezvous', ws, rendezvous: next })) setSaid(t('settings.saved'));
  };
  return (
    <details class="workspace">
      <summary>{workspace.name}</summary>
      <TextField
        name="workspaceName"
        label={t('settings.workspace-name')}
        value={workspace.name}
        maxLength={120}
        onSave={(name) => name.trim() && void act({ type: 'rename-workspace', ws, name: name.trim() })}
      />
      <ul class="people" aria-label={t('workspace.people')}>
        {people.map(({ id, name, position }) => (
          <li key={id}>
            <span>{name}</span>
            <span class="hint">{t(`position.${position}`)}</span>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <RendezvousFields value={addresses} onChange={setAddresses} />
        <ConnectionTest {...addresses} />
        <div class="buttons">
          <button type="submit">{t('settings.save')}</button>
          <p class="hint" role="status">
            {said}
          </p>
        </div>
      </form>
    </details>
  );
}
