/** What every input of a form is given. */
export interface InputProps<V> {
  readonly id: string;
  /** Read out where no label element points here. */
  readonly label?: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly onBlur?: () => void;
  readonly invalid?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  /** The id of the element that explains the value: findings, help. */
  readonly describedBy?: string;
}
