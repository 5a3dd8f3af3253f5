import type { ReactNode } from 'react';
import {
  ApartmentOutlined,
  BarChartOutlined,
  FileExcelOutlined,
  HomeOutlined,
  OrderedListOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  SolutionOutlined,
  TeamOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons';
import { registers } from '../../../shared/registers/index.ts';
import type { Register } from '../../../shared/registers/define.ts';
import type { Label } from '../../../shared/label.ts';

export interface RegisterEntry {
  readonly key: string;
  readonly to: string;
  readonly label: Label;
  readonly icon: ReactNode;
  readonly current: Register['current'];
}

const icons: Readonly<Record<string, ReactNode>> = {
  members: <TeamOutlined />,
  organizations: <ApartmentOutlined />,
  serviceRequests: <SolutionOutlined />,
  codeItems: <OrderedListOutlined />,
};

/** Registers that few ever touch stand with the settings. */
const rare: ReadonlySet<string> = new Set(['codeItems']);

const entryOf = ({ key, label, current }: Register): RegisterEntry => ({
  key,
  to: `/registers/${key}`,
  label,
  icon: icons[key] ?? <ProfileOutlined />,
  current,
});

const all = Object.values<Register>(registers);

/** The registers that stand first in the menu, as declared. */
export const dailyRegisters: readonly RegisterEntry[] = all
  .filter(({ key }) => !rare.has(key))
  .map(entryOf);

/** The registers at the foot of the menu. */
export const rareRegisters: readonly RegisterEntry[] = all
  .filter(({ key }) => rare.has(key))
  .map(entryOf);

/** The other pages. */
export const resultPages = [
  { key: 'statistics', to: '/statistics', icon: <BarChartOutlined /> },
  { key: 'reports', to: '/reports', icon: <FileExcelOutlined /> },
] as const;

export const carePages = [
  { key: 'safety', to: '/safety', icon: <SafetyCertificateOutlined /> },
  { key: 'operators', to: '/operators', icon: <UserSwitchOutlined /> },
  { key: 'settings', to: '/settings', icon: <SettingOutlined /> },
] as const;

export const homeIcon = <HomeOutlined />;
