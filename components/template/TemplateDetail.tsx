import { useState } from 'preact/hooks';
import { recurrenceText } from '../../lib/i18n/recurrence-text';
import { ChoiceField } from '../fields/ChoiceField';
import { useEdit } from '../fields/edit';
import { History } from '../fields/History';
import { usePeople, useRecordRow } from '../fields/record-row';
import { TextArea } from '../fields/TextArea';
import { TextField } from '../fields/TextField';
import { TitleField } from '../fields/TitleField';
import { useEnvironment } from '../frame/environment';
import { recurrencePresets } from '../task/recurrence-presets';
import { CopyTemplate } from './CopyTemplate';
import { StartDialog } from './StartDialog';
import { StepList } from './StepList';
import { VersionList } from './VersionList';
import './template.css';

/** Every field of a template, its steps, and the way to start it. */
export function TemplateDetail({ ws, id }: { ws: string; id: string }) {
  const { t, dates } = useEnvironment();
  const template = useRecordRow('template', ws, id);
  const edit = useEdit('template', ws, id);
  const { people, me } = usePeople(ws);
  const [starting, setStarting] = useState(false);
  if (!template) return null;
  const { makes, rrule } = template;
  const rules = Object.values(recurrencePresets).map(String);
  return (
    <div class="fields" key={id}>
      <TitleField
        name="name"
        label={t('template.name')}
        value={template.name}
        maxLength={200}
        onSave={(name) => edit.set({ name })}
      />
      <div class="buttons template-actions">
        <button
          type="button"
          class="primary"
          data-testid="start-template"
          disabled={Object.keys(template.steps).length === 0}
          onClick={() => setStarting(true)}
        >
          {t('template.start')}
        </button>
        <CopyTemplate template={template} members={people} />
      </div>
      <ChoiceField
        name="makes"
        label={t('template.makes')}
        value={makes}
        choices={[
          { value: 'checklist', label: t('template.makes-checklist') },
          { value: 'tasks', label: t('template.makes-tasks') },
        ]}
        onSave={(makes) => edit.set({ makes })}
      />
      {makes === 'checklist' ? (
        <ChoiceField
          name="rrule"
          label={t('field.recurrence')}
          value={rrule}
          choices={[
            { value: '', label: t('repeat.none') },
            ...[...new Set(rrule ? [...rules, rrule] : rules)].map((rule) => ({
              value: rule,
              label: recurrenceText(rule, t, dates),
            })),
          ]}
          onSave={(rrule) => edit.set({ rrule })}
        />
      ) : (
        <>
          <TextField
            name="anchor"
            label={t('template.anchor')}
            value={template.anchor}
            maxLength={120}
            onSave={(anchor) => edit.set({ anchor })}
          />
          <ChoiceField
            name="workdays"
            label={t('template.counted')}
            value={template.workdays ? 'work' : 'all'}
            choices={[
              { value: 'all', label: t('template.counted-all') },
              { value: 'work', label: t('template.counted-workdays') },
            ]}
            onSave={(counted) => edit.set({ workdays: counted === 'work' })}
          />
        </>
      )}
      <StepList template={template} members={people} me={me} edit={edit} />
      <TextArea
        name="about"
        label={t('template.about')}
        value={template.about}
        maxLength={20_000}
        onSave={(about) => edit.set({ about })}
      />
      <VersionList template={template} members={people} me={me} edit={edit} />
      <History {...template} />
      {starting && (
        <StartDialog
          ws={ws}
          template={template}
          members={people}
          me={me}
          onClose={() => setStarting(false)}
        />
      )}
    </div>
  );
}
