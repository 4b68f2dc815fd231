import { useState } from 'preact/hooks';
import type { Intent } from '../../lib/commands/command';
import { useAct } from '../frame/act';
import { ConfirmDialog } from '../frame/ConfirmDialog';
import { useTranslate } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { MemberDetails } from './MemberDetails';
import { readPeople } from './read-people';

/** Something that is asked before it is done. */
export interface Question {
  title: string;
  text: string;
  action: string;
  intent: Intent;
}

/** The people of a workspace with what they are and what they use; whoever decides may change it here. */
export function MemberList({ ws }: { ws: string }) {
  const t = useTranslate();
  const act = useAct();
  const [question, setQuestion] = useState<Question | null>(null);
  const read = useLiveQuery((db) => readPeople(db, ws), [ws]);
  if (!read) return null;
  const { people, decides } = read;
  return (
    <>
      <ul class="people" aria-label={t('workspace.people')} data-testid="members">
        {people.map((person) => (
          <li key={person.id} data-member={person.id}>
            <MemberDetails ws={ws} person={person} decides={decides} onAsk={setQuestion} />
          </li>
        ))}
      </ul>
      {question && (
        <ConfirmDialog
          title={question.title}
          text={question.text}
          action={question.action}
          onConfirm={() => void act(question.intent)}
          onClose={() => setQuestion(null)}
        />
      )}
    </>
  );
}
