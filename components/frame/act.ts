import { useCallback } from 'preact/hooks';
import type { Intent } from '../../lib/commands/command';
import { useEnvironment } from './environment';
import { useToasts } from './toast';

/** What a person is told when a step is taken down, and the step that takes it back. */
export interface Reply {
  said: string;
  undo?: Intent;
  /** Said after the way back was taken. */
  undone?: string;
}

/** Runs intents for the views: says it when nothing could be saved, and offers the way back. */
export function useAct(): (intent: Intent, reply?: Reply) => Promise<boolean> {
  const { run, t } = useEnvironment();
  const { show } = useToasts();
  return useCallback(
    async function act(intent: Intent, reply?: Reply): Promise<boolean> {
      try {
        await run(intent);
      } catch (error) {
        console.error('not saved', intent.type, error);
        show({ text: t('toast.not-saved') });
        return false;
      }
      if (reply) {
        const { said, undo, undone } = reply;
        show(
          undo
            ? { text: said, undo: () => void act(undo, undone ? { said: undone } : undefined) }
            : { text: said },
        );
      }
      return true;
    },
    [run, show, t],
  );
}
