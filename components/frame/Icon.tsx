/** Line icons on a 16 grid, drawn here; they are ornament, the control bears the name. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.5 10.5L14 14',
  back: 'M10 3L5 8l5 5',
  down: 'M4 6l4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  more: 'M3.200 7.600v.8M8 7.600v.8M12.800 7.600v.8',
  panel: 'M2.5 3h11v10h-11zM10 3v10',
  tab: 'M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5',
  help: 'M6 6a2 2 0 1 1 2.8 1.8c-.5.3-.8.7-.8 1.4M8 12h.01',
  bin: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  person: 'M8 3a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M3 14c.5-3 2.500-4 5-4s4.500 1 5 4',
  repeat: 'M3 8V6.500a2 2 0 0 1 2-2h7M10 2.500l2 2-2 2M13 8v1.500a2 2 0 0 1-2 2H4M6 13.500l-2-2 2-2',
  check: 'M3.500 8.500l3 3 6-7',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
