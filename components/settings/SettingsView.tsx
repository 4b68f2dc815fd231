import { useMemo } from 'preact/hooks';
import { countriesIn } from '../../lib/i18n/countries';
import { languageNames, languages } from '../../lib/i18n/language';
import { position as positions } from '../../lib/records/member';
import type { WorkspaceRow } from '../../lib/store/db';
import { saveSettings } from '../../lib/store/settings';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLazyView } from '../frame/lazy';
import { usePainted } from '../frame/painted';
import { TaskFiles } from '../interchange/TaskFiles';
import { ReminderFields } from '../reminder/ReminderFields';
import { WorkspaceSettings } from './WorkspaceSettings';

const loadTemplates = async () => (await import('./templates/TemplateSettings')).TemplateSettings;
const themes = ['auto', 'light', 'dark'] as const;

/** Who one is, how it looks, and the workspaces one is in. */
export function SettingsView({ all }: { all: readonly WorkspaceRow[] }) {
  const { db, t, settings, language } = useEnvironment();
  const countries = useMemo(() => countriesIn(language), [language]);
  const act = useAct();
  const Templates = useLazyView(loadTemplates);
  usePainted(true);

  // The people one shares with see the name and position of the member record in each workspace.
  const tell = (fields: { name: string } | { position: string }) => {
    for (const row of all)
      if (mayTell(row))
        void act({ type: 'edit-record', ws: row.id, kind: 'member', id: row.memberId, fields });
  };
  return (
    <div class="list settings">
      <section class="fields">
        <h2>{t('settings.you')}</h2>
        <TextField
          name="name"
          label={t('settings.name')}
          value={settings.name}
          maxLength={120}
          onSave={(name) => {
            if (!name.trim()) return;
            void saveSettings(db, { name: name.trim() });
            tell({ name: name.trim() });
          }}
        />
        <ChoiceField
          name="position"
          label={t('settings.position')}
          value={settings.position ?? 'other'}
          choices={positions.options.map((value) => ({ value, label: t(`position.${value}`) }))}
          onSave={(position) => {
            void saveSettings(db, { position });
            tell({ position });
          }}
        />
        <p class="hint">{t('settings.name-hint')}</p>
      </section>
      <section class="fields">
        <h2>{t('settings.look')}</h2>
        <ChoiceField
          name="locale"
          label={t('settings.language')}
          value={settings.locale}
          choices={[
            { value: '', label: t('settings.language-auto') },
            ...languages.map((value) => ({ value: String(value), label: languageNames[value] })),
          ]}
          onSave={(locale) => void saveSettings(db, { locale })}
        />
        <ChoiceField
          name="theme"
          label={t('settings.theme')}
          value={settings.theme}
          choices={themes.map((value) => ({ value, label: t(`settings.theme-${value}`) }))}
          onSave={(theme) => void saveSettings(db, { theme })}
        />
        <ChoiceField
          name="country"
          label={t('settings.country')}
          value={settings.country ?? ''}
          choices={[
            { value: '', label: t('settings.language-auto') },
            ...countries.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onSave={(country) => void saveSettings(db, { country })}
        />
        <p class="hint">{t('settings.country-hint')}</p>
      </section>
      <ReminderFields />
      <TaskFiles all={all} />
      <section class="fields">
        <h2>{t('settings.workspaces')}</h2>
        {all.map((one) => (
          <WorkspaceSettings key={one.id} workspace={one} />
        ))}
      </section>
      {Templates && <Templates />}
    </div>
  );
}

/** Whether there is somebody to tell in a workspace, and this person may: viewers and those who are out may not. */
const mayTell = ({ private: own, removedAt, leftAt, cloned, membership, memberId }: WorkspaceRow) =>
  !own && !removedAt && !leftAt && !cloned && membership?.members[memberId]?.role !== 'viewer';
