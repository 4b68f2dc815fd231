import { type Acceptance, type Asked, acceptanceOf, questionsOf } from '../../lib/records/delegation';
import type { Row } from '../../lib/store/db';

/** One thing that needs an answer of the reader. */
export type QueueItem = { key: string; task: Row<'task'> } & (
  | { kind: 'question'; asked: Asked }
  | { kind: 'assignment'; acceptance: Acceptance }
  | { kind: 'message' }
);

/** What is asked of the reader in these tasks; a task may ask for several things. */
export function queueItems(tasks: readonly Row<'task'>[], own: ReadonlySet<string>): QueueItem[] {
  return tasks.flatMap((task): QueueItem[] => {
    const acceptance = acceptanceOf(task);
    const questions = questionsOf(task).filter(({ of, decision }) => !decision && own.has(of));
    const isMessage = task.message && !task.answer && own.has(task.assignee);
    return [
      ...(acceptance?.state === 'asked' && own.has(acceptance.of)
        ? [{ key: acceptance.id, task, kind: 'assignment', acceptance } as const]
        : []),
      ...questions.map((asked) => ({ key: asked.id, task, kind: 'question', asked }) as const),
      ...(isMessage ? [{ key: task.id, task, kind: 'message' } as const] : []),
    ];
  });
}
