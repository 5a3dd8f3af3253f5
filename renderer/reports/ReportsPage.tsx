import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { FileExcelOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { keys } from '../api/queryClient.ts';
import { Choices } from '../app/forms/Choices.tsx';
import { PasswordInput } from '../app/forms/PasswordInput.tsx';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useLabel } from '../i18n.ts';
import { periodAt, periodText } from './period.ts';
import { PeriodChoice } from './PeriodChoice.tsx';
import { ReportJob } from './ReportJob.tsx';

const languages = ['both', 'zh', 'en'] as const;
type HeadingLanguage = (typeof languages)[number];

/** Exports a report: which, of when, in which language, with a password or without. */
export function ReportsPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { data, error } = useQuery({
    queryKey: keys.reports,
    queryFn: () => answer(api.reports.$get()),
  });
  const [chosen, setChosen] = useState<string>();
  const [period, setPeriod] = useState(() => periodAt('year', new Date()));
  const [language, setLanguage] = useState<HeadingLanguage>('both');
  const [guarded, setGuarded] = useState(false);
  const [password, setPassword] = useState('');
  const [submitted, setSubmitted] = useState(false);
  const report = chosen ?? data?.reports[0]?.key;
  const unguarded = guarded && password === '';
  const start = useMutation({
    mutationFn: (key: string) =>
      answer(
        api.reports[':report'].$post({
          param: { report: key },
          json: { period: periodText(period), language, ...(guarded && { password }) },
        }),
      ),
  });
  if (error) return <Refused error={error} />;
  if (!data) return <Opening />;
  return (
    <Page title={t('reports.title')} hint={t('reports.hint')}>
      <form
        className="narrow"
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          if (report !== undefined && !unguarded && !start.isPending) start.mutate(report);
        }}
      >
        <Choices
          label={t('reports.report')}
          choices={data.reports.map((one) => ({ value: one.key, label: label(one.label) }))}
          value={report}
          onChange={setChosen}
        />
        <PeriodChoice value={period} onChange={setPeriod} />
        <Choices
          inline
          label={t('reports.language')}
          choices={languages.map((value) => ({ value, label: t(`reports.languages.${value}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <p>
          <Checkbox
            checked={guarded}
            onChange={({ target }) => {
              setGuarded(target.checked);
            }}
          >
            {t('reports.protect')}
          </Checkbox>
        </p>
        {guarded && (
          <PasswordInput
            label={t('reports.password')}
            value={password}
            onChange={setPassword}
            autoComplete="new-password"
            hint={t('reports.passwordHint')}
            error={submitted && unguarded ? t('reports.passwordMissing') : undefined}
          />
        )}
        <Refused error={start.error} />
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          icon={<FileExcelOutlined />}
          loading={start.isPending}
        >
          {t('reports.export')}
        </Button>
      </form>
      {start.data && <ReportJob key={start.data.job} job={start.data.job} />}
    </Page>
  );
}
