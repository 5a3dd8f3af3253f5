import { codeList } from './define.ts';

/** 合同类别 (domain.md 6.10). */
export const contractKinds = codeList(
  'contractKinds',
  '合同类别',
  'Kind of contract',
  [
    ['contracting', '发包', 'Contracting out', '承包', '发包合同', '承包合同'],
    ['lease', '租赁', 'Lease', '出租', '租赁合同'],
    ['shares', '入股', 'Shares', '入股合同'],
    ['works', '工程', 'Works', '工程合同'],
    ['purchase', '采购', 'Purchase', '采购合同'],
    ['other', '其他', 'Other'],
  ],
  { editable: true },
);
