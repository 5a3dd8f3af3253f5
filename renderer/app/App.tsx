import { useLayoutEffect, type ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { App as Notices, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createQueryClient } from '../api/queryClient.ts';
import { useLanguage } from '../i18n.ts';
import { DisplayProvider, useDisplay } from './display.tsx';
import { Gate } from './Gate.tsx';
import { letterPx, themeFor } from './look.ts';

const queries = createQueryClient();

/** Everything: data, look, and the gate that decides which screen is shown. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <DisplayProvider>
        <Look>
          <Gate />
        </Look>
      </DisplayProvider>
    </QueryClientProvider>
  );
}

function Look({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { letterSize } = useDisplay();
  useLayoutEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  }, [language]);
  useLayoutEffect(() => {
    // In per cent of 16, so that the browser's own letter size still counts.
    document.documentElement.style.fontSize = `${(letterPx[letterSize] / 16) * 100}%`;
  }, [letterSize]);
  return (
    <ConfigProvider
      theme={themeFor(letterSize)}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      <Notices message={{ top: '4.5rem' }}>{children}</Notices>
    </ConfigProvider>
  );
}
