import type { WorkspaceRow } from '../../lib/store/db';
import { MessageSlip } from '../contact/MessageSlip';
import { RequestDialog } from '../pairing/RequestDialog';
import { InviteDialog } from '../workspace/InviteDialog';
import { JoinDialog } from '../workspace/JoinDialog';
import { ShareDialog } from '../workspace/ShareDialog';
import { KeysDialog } from './KeysDialog';

export type DialogName = 'share' | 'invite' | 'join' | 'requests' | 'keys' | 'message';

interface Props {
  name: DialogName | null;
  current: WorkspaceRow;
  onClose: () => void;
}

/** The one dialog that is open, if any. */
export function DeskDialog({ name, current, onClose }: Props) {
  switch (name) {
    case null:
      return null;
    case 'share':
      return <ShareDialog onClose={onClose} />;
    case 'invite':
      return <InviteDialog workspace={current} onClose={onClose} />;
    case 'join':
      return <JoinDialog onClose={onClose} />;
    case 'requests':
      return <RequestDialog onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'message':
      return <MessageSlip ws={current.id} onClose={onClose} />;
    default:
      return name satisfies never;
  }
}
