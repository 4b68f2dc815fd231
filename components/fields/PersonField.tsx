import { useEnvironment } from '../frame/environment';
import { memberNamed, type Named, personName } from '../task/person';
import { TextField } from './TextField';

interface Props {
  name: string;
  label: string;
  value: string;
  members: readonly Named[];
  /** The reader's own member id, who is called "Me". */
  me: string;
  onSave: (person: string) => void;
}

/** A person: a member of the workspace, or any name as it is written. */
export function PersonField({ name, label, value, members, me, onSave }: Props) {
  const { t } = useEnvironment();
  const self = t('row.me');
  const called = value && value === me ? self : personName(members, value);
  const others = members.filter(({ id }) => id !== me).map(({ name }) => name);
  return (
    <TextField
      name={name}
      label={label}
      value={called}
      maxLength={120}
      suggestions={me ? [self, ...others] : others}
      onSave={(text) => {
        const own = me && text.trim().toLowerCase() === self.toLowerCase();
        onSave(own ? me : (memberNamed(members, text)?.id ?? text.trim()));
      }}
    />
  );
}
