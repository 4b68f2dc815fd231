import type { Translate } from '../../lib/i18n/translate';
import type { WorkspaceRow } from '../../lib/store/db';

/** What a workspace is called; the private one bears the reader's word for it. */
export const workspaceName = (row: Pick<WorkspaceRow, 'private' | 'name'>, t: Translate): string =>
  row.private ? t('workspace.private') : row.name;
