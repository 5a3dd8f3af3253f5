import { codeList } from './define.ts';

/** 合同状态 (domain.md 6.10). */
export const contractStates = codeList('contractStates', '合同状态', 'State of a contract', [
  ['running', '履行中', 'Running', '执行中'],
  ['expired', '到期', 'Expired', '已到期'],
  ['breached', '违约', 'Breached'],
  ['ended', '解除', 'Ended early', '终止', '已解除'],
]);
