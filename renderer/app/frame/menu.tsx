import type { ReactNode } from 'react';
import {
  AccountBookOutlined,
  AlertOutlined,
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BookOutlined,
  CalendarOutlined,
  CheckCircleOutlined,
  CheckSquareOutlined,
  CommentOutlined,
  EditOutlined,
  EnvironmentOutlined,
  FileExcelOutlined,
  FileProtectOutlined,
  FileTextOutlined,
  FormOutlined,
  HomeOutlined,
  MoneyCollectOutlined,
  NotificationOutlined,
  OrderedListOutlined,
  PieChartOutlined,
  ProfileOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  ShopOutlined,
  SolutionOutlined,
  StopOutlined,
  SwapOutlined,
  TableOutlined,
  TeamOutlined,
  UserSwitchOutlined,
  WalletOutlined,
} from '@ant-design/icons';
import type { Label } from '../../../shared/label.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { type RegisterKey, registers } from '../../../shared/registers/index.ts';

/** A register in the menu. */
export interface RegisterEntry {
  readonly key: string;
  readonly to: string;
  readonly label: Label;
  readonly icon: ReactNode;
  readonly current: Register['current'];
}

/** The pages that are no register. */
const pages = {
  home: { to: '/', icon: <HomeOutlined /> },
  duties: { to: '/duties', icon: <CalendarOutlined /> },
  training: { to: '/training', icon: <BookOutlined /> },
  talks: { to: '/talks', icon: <CommentOutlined /> },
  dues: { to: '/dues', icon: <MoneyCollectOutlined /> },
  arrears: { to: '/dues/arrears', icon: <AlertOutlined /> },
  cash: { to: '/dues/cash', icon: <AccountBookOutlined /> },
  books: { to: '/accounts', icon: <EditOutlined /> },
  vouchers: { to: '/accounts/vouchers', icon: <FileTextOutlined /> },
  journals: { to: '/accounts/journals', icon: <ReadOutlined /> },
  statements: { to: '/accounts/statements', icon: <TableOutlined /> },
  bank: { to: '/accounts/bank', icon: <BankOutlined /> },
  cashCount: { to: '/accounts/cash-count', icon: <WalletOutlined /> },
  periods: { to: '/accounts/periods', icon: <CheckCircleOutlined /> },
  assets: { to: '/economy/assets', icon: <ShopOutlined /> },
  resources: { to: '/economy/resources', icon: <EnvironmentOutlined /> },
  contracts: { to: '/economy/contracts', icon: <FileProtectOutlined /> },
  debts: { to: '/economy/debts', icon: <SwapOutlined /> },
  distribution: { to: '/economy/distribution', icon: <PieChartOutlined /> },
  disclosure: { to: '/economy/disclosure', icon: <NotificationOutlined /> },
  statistics: { to: '/statistics', icon: <BarChartOutlined /> },
  reports: { to: '/reports', icon: <FileExcelOutlined /> },
  rules: { to: '/rules', icon: <AuditOutlined /> },
  safety: { to: '/safety', icon: <SafetyCertificateOutlined /> },
  operators: { to: '/operators', icon: <UserSwitchOutlined /> },
  settings: { to: '/settings', icon: <SettingOutlined /> },
} as const;
export type PageKey = keyof typeof pages;

/** A page in the menu; its name stands with the texts. */
export interface PageEntry {
  readonly page: PageKey;
  readonly to: string;
  readonly icon: ReactNode;
}

export type MenuEntry = PageEntry | RegisterEntry;

const icons: Readonly<Partial<Record<RegisterKey, ReactNode>>> = {
  members: <TeamOutlined />,
  organizations: <ApartmentOutlined />,
  votingExceptions: <StopOutlined />,
  meetings: <FormOutlined />,
  appraisals: <CheckSquareOutlined />,
  serviceRequests: <SolutionOutlined />,
  codeItems: <OrderedListOutlined />,
};

const page = (key: PageKey): PageEntry => ({ page: key, ...pages[key] });

function register(key: RegisterKey): RegisterEntry {
  const { label, current }: Register = registers[key];
  return { key, to: `/registers/${key}`, label, icon: icons[key] ?? <ProfileOutlined />, current };
}

export type GroupKey =
  'begin' | 'people' | 'life' | 'money' | 'accounts' | 'estate' | 'service' | 'results' | 'care';

export interface MenuGroup {
  readonly key: GroupKey;
  readonly entries: readonly MenuEntry[];
}

/**
 * Reached from a page of theirs: the trainings from training, the rules from the rules, the rows
 * that dues are worked out from and what becomes of them from the three pages of dues, and so the
 * registers of the accounts and of the estate.
 */
const elsewhere: readonly RegisterKey[] = [
  'trainings',
  'educationPlans',
  'dutyRules',
  'voteRules',
  'minuteTemplates',
  'duesReceipts',
  'duesPayers',
  'duesReliefs',
  'duesRates',
  'duesTerms',
  'duesYears',
  'duesFollowUps',
  'duesRemittances',
  'duesReturns',
  'duesSpendings',
  'loveFundEntries',
  'accounts',
  'accountMappings',
  'parties',
  'vouchers',
  'voucherEvents',
  'voucherTemplates',
  'openingBalances',
  'periodClosings',
  'statementRows',
  'bankAccounts',
  'bankLines',
  'cashCounts',
  'assets',
  'depreciations',
  'assetCounts',
  'resources',
  'contracts',
  'contractDues',
  'contractReceipts',
  'debts',
  'debtPayments',
  'claims',
  'claimReceipts',
  'grants',
  'incomeRights',
  'distributionPlans',
  'distributionShares',
  'disclosures',
];

const groups: readonly MenuGroup[] = [
  { key: 'begin', entries: [page('home')] },
  {
    key: 'people',
    entries: [register('members'), register('organizations'), register('votingExceptions')],
  },
  {
    key: 'life',
    entries: [
      register('meetings'),
      page('duties'),
      page('training'),
      page('talks'),
      register('appraisals'),
    ],
  },
  { key: 'money', entries: [page('dues'), page('arrears'), page('cash')] },
  {
    key: 'accounts',
    entries: [
      page('books'),
      page('vouchers'),
      page('journals'),
      page('statements'),
      page('bank'),
      page('cashCount'),
      page('periods'),
    ],
  },
  {
    key: 'estate',
    entries: [
      page('assets'),
      page('resources'),
      page('contracts'),
      page('debts'),
      page('distribution'),
      page('disclosure'),
    ],
  },
  { key: 'service', entries: [register('serviceRequests')] },
  { key: 'results', entries: [page('statistics'), page('reports')] },
  {
    key: 'care',
    entries: [
      page('rules'),
      register('codeItems'),
      page('safety'),
      page('operators'),
      page('settings'),
    ],
  },
];

const placed: ReadonlySet<string> = new Set([
  ...groups.flatMap(({ entries }) => entries.map(({ to }) => to)),
  ...elsewhere.map((key) => register(key).to),
]);

/** Registers that have no place yet; what is a part of a record is met there. */
const others: readonly RegisterEntry[] = Object.entries<Register>(registers)
  .filter(([, { partOf }]) => partOf === null)
  .map(([key]) => register(key as RegisterKey)) // The keys of `registers` are what RegisterKey is.
  .filter(({ to }) => !placed.has(to));

/** The menu in the groups of a secretary's work; a register without a place stands with the service. */
export const menuGroups: readonly MenuGroup[] = groups.map((group) =>
  group.key === 'service' ? { ...group, entries: [...group.entries, ...others] } : group,
);

/** A group of one has no heading and is never folded. */
export const folds = ({ entries }: MenuGroup): boolean => entries.length > 1;

/** The group of the page at an address; undefined where the menu has no such page. */
export function groupAt(pathname: string): GroupKey | undefined {
  return menuGroups.find(({ entries }) => entries.some(({ to }) => isUnder(pathname, to)))?.key;
}

const isUnder = (pathname: string, to: string): boolean =>
  pathname === to || pathname.startsWith(`${to}/`);

/**
 * Whether an entry is not marked on the pages below its own: one of them has an entry, and is shown.
 * @param pathname of the page that is shown
 */
export const isExact = ({ to }: MenuEntry, pathname: string): boolean =>
  to === '/' ||
  menuGroups.some(({ entries }) =>
    entries.some((other) => other.to.startsWith(`${to}/`) && isUnder(pathname, other.to)),
  );

/** The registers that the start page counts. */
export const dailyRegisters: readonly RegisterEntry[] = [
  register('members'),
  register('organizations'),
  register('meetings'),
  register('serviceRequests'),
];
