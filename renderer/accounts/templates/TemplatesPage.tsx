import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { accountsPath, newVoucherPath } from '../paths.ts';
import { useSentence } from '../../i18n.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { type Template, dropTemplate, useTemplates } from './templateData.ts';
import '../../registers/registers.css';
import '../accounts.css';

/** The vouchers that come again and again: to begin a new one with, or to be thrown away. */
export function TemplatesPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const { data, error } = useTemplates();
  const { modal, message } = App.useApp();
  const sentence = useSentence();
  const saved = useSaved();
  const drop = ({ id, name }: Template): void =>
    void modal.confirm({
      title: t('accountsBooks.templates.dropNamed', { name }),
      content: t('accountsBooks.templates.dropWhat'),
      okText: t('accountsBooks.templates.drop'),
      cancelText: t('common.cancel'),
      onOk: async () => {
        try {
          await dropTemplate(id, t('accountsBooks.templates.dropReason'));
          await saved(t('accountsBooks.templates.dropped', { name }));
        } catch (error) {
          void message.error(sentence(error));
        }
      },
    });
  return (
    <Page
      title={t('accountsBooks.templates.title')}
      hint={t('accountsBooks.templates.hint')}
      actions={<Button onClick={() => void go(accountsPath)}>{t('accountsBooks.title')}</Button>}
    >
      <Refused error={error} />
      {data === undefined && error === null && <Opening />}
      {data?.length === 0 && <p className="quiet">{t('accountsBooks.templates.none')}</p>}
      {data !== undefined && data.length > 0 && (
        <ScrollBox label={t('accountsBooks.templates.title')}>
          <table className="data-table books-table">
            <caption className="sr-only">{t('accountsBooks.templates.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('accountsBooks.templates.name')}</th>
                <th scope="col">{t('accountsBooks.summary')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {data.map((template) => (
                <tr key={template.id}>
                  <th scope="row">{template.name}</th>
                  <td>{template.summary}</td>
                  <td>
                    {keeps && (
                      <span className="row-actions">
                        <Button
                          type="primary"
                          aria-label={t('accountsBooks.templates.useNamed', {
                            name: template.name,
                          })}
                          onClick={() => void go(newVoucherPath({ template: template.id }))}
                        >
                          {t('accountsBooks.templates.use')}
                        </Button>
                        <Button
                          aria-label={t('accountsBooks.templates.dropNamed', {
                            name: template.name,
                          })}
                          onClick={() => drop(template)}
                        >
                          {t('accountsBooks.templates.drop')}
                        </Button>
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </Page>
  );
}
