import { useEffect } from 'preact/hooks';
import { contactKind } from '../../lib/records/contact';
import { Comments } from '../delegation/Comments';
import { ChoiceField } from '../fields/ChoiceField';
import { useEdit } from '../fields/edit';
import { History } from '../fields/History';
import { useRecordRow } from '../fields/record-row';
import { SourceLine } from '../fields/SourceLine';
import { TagsField } from '../fields/TagsField';
import { TextArea } from '../fields/TextArea';
import { TextField } from '../fields/TextField';
import { TitleField } from '../fields/TitleField';
import { useTranslate } from '../frame/environment';
import { go } from '../frame/route';
import { AlikeNotice } from './AlikeNotice';
import { AlsoKnown } from './AlsoKnown';
import { ContactHistory } from './ContactHistory';
import { ReachFields } from './ReachFields';
import { Timeline } from './Timeline';

/** Every field of a contact, and what happened with them. One that was merged into another leads there. */
export function ContactDetail({ ws, id }: { ws: string; id: string }) {
  const t = useTranslate();
  const contact = useRecordRow('contact', ws, id);
  const edit = useEdit('contact', ws, id);
  const shownIn = contact?.mergedInto?.into;
  useEffect(() => {
    if (shownIn) go({ ws, area: 'contacts', open: { area: 'contacts', id: shownIn } });
  }, [ws, shownIn]);
  if (!contact || shownIn) return null;
  return (
    <div class="fields" key={id}>
      <TitleField
        name="name"
        label={t('field.name')}
        value={contact.name}
        maxLength={200}
        onSave={(name) => edit.set({ name })}
      />
      <AlikeNotice contact={contact} />
      {(['organisation', 'role'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`field.${name}`)}
          value={contact[name]}
          maxLength={200}
          onSave={(text) => edit.set({ [name]: text })}
        />
      ))}
      <ChoiceField
        name="kind"
        label={t('field.kind')}
        value={contact.kind}
        choices={contactKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onSave={(kind) => edit.set({ kind })}
      />
      <ReachFields contact={contact} edit={edit} />
      <AlsoKnown contact={contact} />
      <TagsField tags={contact.tags} edit={edit} />
      <SourceLine source={contact.source} />
      <TextArea
        name="notes"
        label={t('field.notes')}
        value={contact.notes}
        maxLength={20_000}
        onSave={(notes) => edit.set({ notes })}
      />
      <Timeline ws={ws} contactId={id} />
      <Comments ws={ws} about={id} kind="contact" />
      <ContactHistory contact={contact} />
      <History {...contact} />
    </div>
  );
}
