interface Props {
  text: string;
  /** The one thing to do next. */
  action?: { label: string; run: () => void } | undefined;
}

/** An empty screen: one sentence, one button. */
export function Empty({ text, action }: Props) {
  return (
    <div class="empty">
      <p>{text}</p>
      {action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
