import {
  ApartmentOutlined,
  FilterOutlined,
  TableOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** How many records the list has; undefined until it has come. */
  readonly total: number | undefined;
  readonly filtering: boolean;
  readonly onFilter: () => void;
  readonly onColumns: () => void;
  /** Whether the tree is shown; undefined where the register has none. */
  readonly tree: boolean | undefined;
  readonly onTree: (tree: boolean) => void;
}

/** How the list is looked at: filter, columns, tree; and how long it is. */
export function ListTools({
  total,
  filtering,
  onFilter,
  onColumns,
  tree,
  onTree,
}: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Button icon={<FilterOutlined aria-hidden />} aria-expanded={filtering} onClick={onFilter}>
        {t('register.filter.title')}
      </Button>
      {tree !== true && (
        <Button icon={<TableOutlined aria-hidden />} onClick={onColumns}>
          {t('register.columns.button')}
        </Button>
      )}
      {tree !== undefined && (
        <Button
          icon={tree ? <UnorderedListOutlined aria-hidden /> : <ApartmentOutlined aria-hidden />}
          onClick={() => onTree(!tree)}
        >
          {t(tree ? 'register.tree.asList' : 'register.tree.asTree')}
        </Button>
      )}
      <span className="list-total" role="status">
        {total === undefined ? '' : t('register.total', { total: total.toLocaleString('en') })}
      </span>
    </>
  );
}
