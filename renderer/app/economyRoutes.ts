import type { RouteObject } from 'react-router';

/** The pages of the collective's accounts and of its estate (domain.md 6), as in `routes.tsx`. */
export const economyRoutes: RouteObject[] = [
  {
    path: 'accounts',
    lazy: {
      Component: async () => (await import('../accounts/home/BooksPage.tsx')).BooksPage,
    },
  },
  {
    path: 'accounts/bank',
    lazy: {
      Component: async () => (await import('../accounts/bank/BankPage.tsx')).BankPage,
    },
  },
  {
    path: 'accounts/cash-count',
    lazy: {
      Component: async () =>
        (await import('../accounts/cashCount/CashCountPage.tsx')).CashCountPage,
    },
  },
  {
    path: 'accounts/enter/:event',
    lazy: {
      Component: async () => (await import('../accounts/enter/EventPage.tsx')).EventPage,
    },
  },
  {
    path: 'accounts/journals',
    lazy: {
      Component: async () => (await import('../accounts/journals/JournalsPage.tsx')).JournalsPage,
    },
  },
  {
    path: 'accounts/opening',
    lazy: {
      Component: async () => (await import('../accounts/opening/OpeningPage.tsx')).OpeningPage,
    },
  },
  {
    path: 'accounts/periods',
    lazy: {
      Component: async () => (await import('../accounts/periods/PeriodsPage.tsx')).PeriodsPage,
    },
  },
  {
    path: 'accounts/print',
    lazy: {
      Component: async () => (await import('../accounts/print/PrintPage.tsx')).PrintPage,
    },
  },
  {
    path: 'accounts/statements',
    lazy: {
      Component: async () =>
        (await import('../accounts/statements/StatementsPage.tsx')).StatementsPage,
    },
  },
  {
    path: 'accounts/templates',
    lazy: {
      Component: async () =>
        (await import('../accounts/templates/TemplatesPage.tsx')).TemplatesPage,
    },
  },
  {
    path: 'accounts/vouchers',
    lazy: {
      Component: async () =>
        (await import('../accounts/vouchers/VoucherListPage.tsx')).VoucherListPage,
    },
  },
  {
    path: 'accounts/vouchers/:id',
    lazy: {
      Component: async () => (await import('../accounts/vouchers/VoucherPage.tsx')).VoucherPage,
    },
  },
  {
    path: 'accounts/vouchers/new',
    lazy: {
      Component: async () => (await import('../accounts/editor/NewVoucher.tsx')).NewVoucher,
    },
  },
  {
    path: 'economy/assets',
    lazy: {
      Component: async () => (await import('../economy/assets/AssetsPage.tsx')).AssetsPage,
    },
  },
  {
    path: 'economy/contracts',
    lazy: {
      Component: async () => (await import('../economy/contracts/ContractsPage.tsx')).ContractsPage,
    },
  },
  {
    path: 'economy/debts',
    lazy: {
      Component: async () => (await import('../economy/debts/DebtsPage.tsx')).DebtsPage,
    },
  },
  {
    path: 'economy/disclosure',
    lazy: {
      Component: async () =>
        (await import('../economy/disclosure/DisclosurePage.tsx')).DisclosurePage,
    },
  },
  {
    path: 'economy/distribution',
    lazy: {
      Component: async () =>
        (await import('../economy/distribution/DistributionPage.tsx')).DistributionPage,
    },
  },
  {
    path: 'economy/resources',
    lazy: {
      Component: async () => (await import('../economy/resources/ResourcesPage.tsx')).ResourcesPage,
    },
  },
];
