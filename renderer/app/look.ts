import type { ThemeConfig } from 'antd';
import type { LetterSize } from './remembered.ts';

/** Letter sizes in CSS pixels; `normal` is already large for eyes over 50. */
export const letterPx: Readonly<Record<LetterSize, number>> = {
  normal: 16,
  large: 19,
  veryLarge: 22,
};

export const fontStack =
  '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

/**
 * The look of Ant Design's parts: the restrained red of Chinese office systems on white, greys
 * dark enough to be read (WCAG AA: 4.5 to 1), targets of 40 px and more.
 */
export const themeFor = (letterSize: LetterSize): ThemeConfig => {
  const fontSize = letterPx[letterSize];
  return {
    hashed: false,
    token: {
      fontSize,
      fontFamily: fontStack,
      controlHeight: fontSize * 2.5,
      borderRadius: 4,
      colorPrimary: '#b3261e',
      colorLink: '#8c1d18',
      colorError: '#b3261e',
      colorSuccess: '#256f3a',
      colorWarning: '#8a5a00',
      colorInfo: '#1f5c99',
      colorErrorBg: '#fdeeec',
      colorSuccessBg: '#edf7ef',
      colorWarningBg: '#fff6e0',
      colorInfoBg: '#ebf3fb',
      colorText: '#1f1f1f',
      colorTextSecondary: '#4a4a4a',
      colorTextTertiary: '#595959',
      colorTextDescription: '#4a4a4a',
      colorTextPlaceholder: '#6b6b6b',
      colorBorder: '#8c8c8c',
      colorBgLayout: '#f5f4f2',
      motion: false,
    },
    components: {
      // The system's own outline, see styles.css, instead of a faint shadow.
      Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    },
  };
};
