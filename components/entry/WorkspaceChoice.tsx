import { workspaces } from '../../lib/store/queries';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { workspaceName } from '../workspace/workspace-name';

/** Where an entry goes; there is nothing to choose while there is one workspace. */
export function WorkspaceChoice({ ws, onWorkspace }: { ws: string; onWorkspace: (ws: string) => void }) {
  const { t } = useEnvironment();
  const all = useLiveQuery(workspaces, []) ?? [];
  if (all.length < 2) return null;
  return (
    <select
      class="choice"
      name="workspace"
      aria-label={t('entry.workspace')}
      value={ws}
      onChange={(event) => onWorkspace(event.currentTarget.value)}
    >
      {all.map((one) => (
        <option key={one.id} value={one.id}>
          {workspaceName(one, t)}
        </option>
      ))}
    </select>
  );
}
