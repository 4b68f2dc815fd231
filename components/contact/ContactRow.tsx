import type { Row } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import type { Route } from '../frame/route';

interface Props {
  contact: Row<'contact'>;
  to: Route;
  selected: boolean;
}

export function ContactRow({ contact, to, selected }: Props) {
  const { t, hrefOf } = useEnvironment();
  const { name, organisation, role, emails, phones, kind } = contact;
  const reach = Object.values(phones)[0]?.raw ?? Object.keys(emails)[0];
  return (
    <li class="row plain" data-id={contact.id} data-selected={selected || undefined}>
      <a class="row-link" href={hrefOf(to)} aria-current={selected || undefined}>
        <span class="row-title">{name || organisation || t('row.untitled')}</span>
        <span class="meta">
          {role && <span>{role}</span>}
          {name && organisation && <span>{organisation}</span>}
          {reach && <span class="figure">{reach}</span>}
        </span>
      </a>
      <span class="when">{kind !== 'other' && t(`kind.${kind}`)}</span>
    </li>
  );
}
