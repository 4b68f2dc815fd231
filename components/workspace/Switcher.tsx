import type { WorkspaceRow } from '../../lib/store/db';
import { useTranslate } from '../frame/environment';
import { Icon } from '../frame/Icon';
import { Menu } from '../frame/Menu';
import { useDecides } from '../members/decides';
import { workspaceName } from './workspace-name';

interface Props {
  all: readonly WorkspaceRow[];
  current: WorkspaceRow;
  onSwitch: (ws: string) => void;
  onShare: () => void;
  onInvite: () => void;
  onJoin: () => void;
}

/** Which workspace one works in, and the ways to share and to join. */
export function Switcher({ all, current, onSwitch, onShare, onInvite, onJoin }: Props) {
  const t = useTranslate();
  const name = workspaceName(current, t);
  const decides = useDecides(current);
  return (
    <Menu
      label={`${t('workspace.switch')}: ${name}`}
      className="switcher"
      face={
        <>
          <span class="clip">{name}</span>
          <Icon name="down" />
        </>
      }
      items={[
        ...all.map((one) => ({
          key: one.id,
          label: workspaceName(one, t),
          chosen: one.id === current.id,
          run: () => onSwitch(one.id),
        })),
        ...(decides ? [{ key: 'invite', label: t('workspace.invite'), apart: true, run: onInvite }] : []),
        { key: 'share', label: t('workspace.share'), apart: !decides, run: onShare },
        { key: 'join', label: t('workspace.join'), run: onJoin },
      ]}
    />
  );
}
