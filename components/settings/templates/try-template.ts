import { browser } from 'wxt/browser';
import type { CaptureRefusal } from '../../../lib/capture/capture-refusal';
import { isRefusal, readTab } from '../../../lib/capture/capture-tab';
import { finishCapture } from '../../../lib/capture/finish-capture';
import type { Template } from '../../../lib/capture/templates/template';

/** What a template finds on a page, line by line as a person would say it. */
export interface Tried {
  title: string;
  lines: string[];
}

/** Reads the page in front, or the one that was in front before this page, with one template only. */
export async function tryTemplate(template: Template): Promise<Tried | CaptureRefusal> {
  const [tabs, own] = await Promise.all([
    browser.tabs.query({ currentWindow: true }),
    browser.tabs.getCurrent(),
  ]);
  const [tab] = tabs
    .filter(({ id }) => id !== own?.id)
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) return { refused: 'tab-closed' };
  const raw = await readTab(tab.id, [template]);
  if (isRefusal(raw)) return raw;
  const { page, email, contacts, events } = await finishCapture(raw);
  const isFound = (raw.templates ?? []).length > 0;
  const found = [
    ...contacts
      .filter(({ from }) => from === 'template')
      .map(({ name, organisation, role, emails, phones, addresses, urls }) => [
        name,
        role,
        organisation,
        ...emails,
        ...phones.map(({ raw }) => raw),
        ...addresses,
        ...urls,
      ]),
    ...(template.event ? events.map(({ title, start, end, place }) => [title, start, end, place]) : []),
    ...(template.mail && email ? [[email.subject, email.from?.email, email.sentAt]] : []),
  ];
  return {
    title: page.title,
    lines: isFound ? found.map((line) => line.filter(Boolean).join(' · ')).slice(0, 20) : [],
  };
}
