import type { ComponentPropsWithRef } from 'react';
import styles from './item-field.module.css';

export interface ItemOption {
  readonly code: string;
  readonly label: string;
}

export interface ItemFieldProps {
  readonly statement: string;
  readonly options: readonly ItemOption[];
  /** The answer outside the scale, under it. */
  readonly pass: ItemOption;
  /** Native props for every radio of the group: name, handlers, ref. */
  readonly radio: ComponentPropsWithRef<'input'>;
}

/** One statement and its radios: a fieldset with a legend, nothing but native controls. */
export function ItemField({ statement, options, pass, radio }: ItemFieldProps) {
  return (
    <fieldset className={styles['item']}>
      <legend>{statement}</legend>
      <div className={styles['scale']}>
        {options.map(({ code, label }) => (
          <label key={code} className={styles['option']}>
            <input {...radio} type="radio" value={code} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <label className={styles['pass']}>
        <input {...radio} type="radio" value={pass.code} />
        <span>{pass.label}</span>
      </label>
    </fieldset>
  );
}
