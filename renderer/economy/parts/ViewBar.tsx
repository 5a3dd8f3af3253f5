import { Input } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props<V extends string> {
  readonly label: string;
  readonly views: readonly { readonly value: V; readonly name: string }[];
  readonly view: V;
  readonly onView: (view: V) => void;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly placeholder: string;
  /** When the search gets the cursor. */
  readonly onFind: () => void;
  readonly children?: ReactNode;
}

/** Which rows of a table are shown: by a choice of views, and by what is typed. */
export function ViewBar<V extends string>(props: Props<V>): ReactNode {
  const { label, views, view, onView, typed, onTyped, placeholder, onFind, children } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="scope-bar no-print">
      <span className="scope-part">
        <label htmlFor={`${id}-view`}>{label}</label>
        <select
          id={`${id}-view`}
          value={view}
          onChange={({ target }) => {
            const chosen = views.find(({ value }) => value === target.value);
            if (chosen) onView(chosen.value);
          }}
        >
          {views.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <span className="scope-part estate-find">
        <Input
          allowClear
          aria-label={t('common.search')}
          placeholder={placeholder}
          value={typed}
          onFocus={onFind}
          onChange={({ target }) => onTyped(target.value)}
        />
      </span>
      {children !== undefined && <span className="scope-actions">{children}</span>}
    </div>
  );
}
