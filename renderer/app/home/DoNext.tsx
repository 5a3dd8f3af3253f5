import type { ReactNode } from 'react';
import {
  BarChartOutlined,
  FileExcelOutlined,
  FormOutlined,
  ImportOutlined,
  UserAddOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newPath } from '../../registers/paths.ts';
import { useMay } from '../session.ts';

/** What is often done, one click away. */
export function DoNext() {
  const { t } = useTranslation();
  const mayKeep = useMay('keep');
  const item = (to: string, icon: ReactNode, text: string) => (
    <li>
      <Link to={to}>
        <span aria-hidden="true">{icon}</span>
        {text}
      </Link>
    </li>
  );
  return (
    <section aria-labelledby="do-next">
      <h2 id="do-next" className="sr-only">
        {t('home.doNext')}
      </h2>
      <ul className="do-next">
        {mayKeep && item(newPath('meetings'), <FormOutlined />, t('home.actions.addMeeting'))}
        {mayKeep &&
          item('/registers/members/new', <UserAddOutlined />, t('home.actions.addMember'))}
        {mayKeep && item('/imports/members', <ImportOutlined />, t('home.actions.import'))}
        {item('/statistics', <BarChartOutlined />, t('home.actions.statistics'))}
        {item('/reports', <FileExcelOutlined />, t('home.actions.reports'))}
      </ul>
    </section>
  );
}
