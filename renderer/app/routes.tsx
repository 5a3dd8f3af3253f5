import { createBrowserRouter } from 'react-router';
import { economyRoutes } from './economyRoutes.ts';
import { Failed } from './frame/Failed.tsx';
import { Opening } from './frame/Opening.tsx';
import { Shell } from './frame/Shell.tsx';
import { UnknownPage } from './frame/UnknownPage.tsx';

/** Every page by its address. Each is fetched when it is first gone to. */
export const createProgramRouter = () =>
  createBrowserRouter([
    {
      path: '/',
      Component: Shell,
      ErrorBoundary: Failed,
      HydrateFallback: Opening,
      children: [
        {
          ErrorBoundary: Failed,
          children: [
            {
              index: true,
              lazy: { Component: async () => (await import('./home/HomePage.tsx')).HomePage },
            },
            {
              path: 'registers/:register',
              lazy: {
                Component: async () => (await import('../registers/RegisterPage.tsx')).RegisterPage,
              },
            },
            {
              path: 'registers/:register/:id',
              lazy: {
                Component: async () => (await import('../registers/RecordPage.tsx')).RecordPage,
              },
            },
            {
              path: 'imports/:register',
              lazy: {
                Component: async () => (await import('../importing/ImportPage.tsx')).ImportPage,
              },
            },
            {
              path: 'duties',
              lazy: {
                Component: async () => (await import('../duties/DutiesPage.tsx')).DutiesPage,
              },
            },
            {
              path: 'dues',
              lazy: {
                Component: async () => (await import('../dues/DuesPage.tsx')).DuesPage,
              },
            },
            {
              path: 'dues/payers',
              lazy: {
                Component: async () => (await import('../dues/payers/PayersPage.tsx')).PayersPage,
              },
            },
            {
              path: 'dues/arrears',
              lazy: {
                Component: async () =>
                  (await import('../dues/arrears/ArrearsPage.tsx')).ArrearsPage,
              },
            },
            {
              path: 'dues/cash',
              lazy: {
                Component: async () => (await import('../dues/cash/CashPage.tsx')).CashPage,
              },
            },
            {
              path: 'dues/print',
              lazy: {
                Component: async () => (await import('../dues/print/PrintPage.tsx')).PrintPage,
              },
            },
            ...economyRoutes,
            {
              path: 'training',
              lazy: {
                Component: async () => (await import('../training/TrainingPage.tsx')).TrainingPage,
              },
            },
            {
              path: 'training/new',
              lazy: {
                Component: async () => (await import('../training/NewTraining.tsx')).NewTraining,
              },
            },
            {
              path: 'talks',
              lazy: {
                Component: async () => (await import('../talks/TalksPage.tsx')).TalksPage,
              },
            },
            {
              path: 'rules',
              lazy: {
                Component: async () => (await import('../rules/RulesPage.tsx')).RulesPage,
              },
            },
            {
              path: 'statistics',
              lazy: {
                Component: async () =>
                  (await import('../statistics/StatisticsPage.tsx')).StatisticsPage,
              },
            },
            {
              path: 'reports',
              lazy: {
                Component: async () => (await import('../reports/ReportsPage.tsx')).ReportsPage,
              },
            },
            {
              path: 'safety',
              lazy: {
                Component: async () => (await import('../safety/SafetyPage.tsx')).SafetyPage,
              },
            },
            {
              path: 'operators',
              lazy: {
                Component: async () => (await import('../safety/OperatorsPage.tsx')).OperatorsPage,
              },
            },
            {
              path: 'settings',
              lazy: {
                Component: async () => (await import('../settings/SettingsPage.tsx')).SettingsPage,
              },
            },
            { path: '*', Component: UnknownPage },
          ],
        },
      ],
    },
  ]);
