import { useTranslate } from '../../frame/environment';
import type { FeedDraft } from './template-draft';

interface Props {
  /** The field's own, "contact.name". */
  name: string;
  label: string;
  feed: FeedDraft;
  onChange: (feed: FeedDraft) => void;
  /** Whether it stands for the whole element, of which no attribute is read. */
  isWhole?: boolean;
}

/** The selector of one field, and the attribute to read in place of the text. */
export function FeedFields({ name, label, feed, onChange, isWhole = false }: Props) {
  const t = useTranslate();
  const input = (of: 'selector' | 'attribute') => (
    <input
      name={`${name}.${of}`}
      class={of}
      value={feed[of]}
      maxLength={of === 'selector' ? 300 : 60}
      autocomplete="off"
      spellcheck={false}
      aria-label={t(`template.${of}`, { field: label })}
      placeholder={t(`template.${of}-short`)}
      onInput={({ currentTarget }) => onChange({ ...feed, [of]: currentTarget.value })}
    />
  );
  return (
    <div class="feed">
      <span class="label">{label}</span>
      {input('selector')}
      {!isWhole && input('attribute')}
    </div>
  );
}
