import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/**
 * Nobody loses what was typed by leaving the page: asks first.
 * @param unsaved whether there is anything to lose
 */
export function useLeaveGuard(unsaved: boolean): void {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [unsaved]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const dialog = modal.confirm({
      title: t('register.leave.title'),
      content: t('register.leave.what'),
      okText: t('register.leave.stay'),
      cancelText: t('register.leave.go'),
      onOk: () => blocker.reset(),
      onCancel: () => blocker.proceed(),
    });
    return () => dialog.destroy();
  }, [blocker, modal, t]);
}
