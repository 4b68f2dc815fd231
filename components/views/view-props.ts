/** Of a view of one workspace: the workspace, and the record that is open beside it. */
export interface ViewProps {
  ws: string;
  selected: string | null;
}
