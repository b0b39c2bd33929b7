import { useController, type Control } from 'react-hook-form';
import type { SessionChoice } from '#result';
import { Tick } from '#ui';

interface TickListProps {
  readonly control: Control<SessionChoice>;
  readonly name: 'scales' | 'people' | 'answers';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** A tick beyond this many is not taken. */
  readonly most?: number;
  /** The id of the line that says when no more are taken. */
  readonly mostId?: string;
}

/** Boxes that are ticked into one list. */
export function TickList({ control, name, options, most = Infinity, mostId }: TickListProps) {
  const { field } = useController({ control, name });
  const ticked = field.value;

  function tick(value: string, isOn: boolean): void {
    const others = ticked.filter((each) => each !== value);
    if (!isOn) field.onChange(others);
    else if (others.length < most) field.onChange([...others, value]);
  }

  return options.map(({ value, label }) => (
    <Tick
      key={value}
      text={label}
      checked={ticked.includes(value)}
      aria-disabled={ticked.length >= most && !ticked.includes(value)}
      aria-describedby={mostId}
      onChange={(event) => {
        tick(value, event.target.checked);
      }}
    />
  ));
}
