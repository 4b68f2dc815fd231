import { Component, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Run } from '../../lib/commands/command';
import { createDates } from '../../lib/i18n/dates';
import { chooseLanguage, type Language, regionalTag } from '../../lib/i18n/language';
import type { Messages } from '../../lib/i18n/load';
import { createTranslate } from '../../lib/i18n/translate';
import type { Database, Settings } from '../../lib/store/db';
import { readSettings } from '../../lib/store/settings';
import { EnvironmentContext, useTranslate } from './environment';
import { useLiveQuery } from './live-query';
import type { Route } from './route';
import { Sentence } from './Sentence';
import { Toasts } from './Toasts';
import { useToday } from './today';

export interface FrameProps {
  db: Database;
  run: Run;
  now: () => Date;
  zone: string;
  browserTags: readonly string[];
  settings: Settings;
  messages: Messages;
  load: (language: Language) => Promise<Messages>;
  hrefOf: (route: Route) => string;
  children: ComponentChildren;
}

/** Gives the views below their environment, and follows the settings as they change. */
export function Frame(props: FrameProps) {
  const { db, run, now, zone, browserTags, load, hrefOf, children } = props;
  const [settings, setSettings] = useState(props.settings);
  const [spoken, setSpoken] = useState({
    language: chooseLanguage(settings.locale, browserTags),
    messages: props.messages,
  });
  const { language } = spoken;
  const today = useToday(now, zone);
  const tag = regionalTag(language, browserTags);

  useEffect(() => {
    const wanted = chooseLanguage(settings.locale, browserTags);
    if (wanted !== language) load(wanted).then((messages) => setSpoken({ language: wanted, messages }));
  }, [settings.locale, language, browserTags, load]);

  useEffect(() => dress(language, settings.theme), [language, settings.theme]);

  const t = useMemo(() => createTranslate(spoken.messages, tag), [spoken, tag]);
  const environment = useMemo(
    () => ({
      ...{ db, run, now, zone, today, settings, language, tag, t, hrefOf },
      dates: createDates(tag, zone, () => today),
    }),
    [db, run, now, zone, today, settings, language, tag, t, hrefOf],
  );
  return (
    <EnvironmentContext.Provider value={environment}>
      <Guard>
        <SettingsWatch onSettings={setSettings} />
        <Toasts>{children}</Toasts>
      </Guard>
    </EnvironmentContext.Provider>
  );
}

/** Puts language and theme on the page itself, where the style sheet and assistive technology look. */
export function dress(language: Language, theme: Settings['theme']): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset.theme = theme;
}

function SettingsWatch({ onSettings }: { onSettings: (settings: Settings) => void }) {
  const settings = useLiveQuery(readSettings, []);
  useEffect(() => {
    if (settings) onSettings(settings);
  }, [settings, onSettings]);
  return null;
}

/** Where rendering fails, usually because the database cannot be read, a sentence stands instead of nothing. */
class Guard extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error('a view failed', error);
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  return <Sentence>{useTranslate()('view.broken')}</Sentence>;
}
