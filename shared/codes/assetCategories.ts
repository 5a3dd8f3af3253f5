import { codeList } from './define.ts';

/** What an asset is, with its usual life (domain.md 6.5). */
export const assetCategories = codeList(
  'assetCategories',
  '资产类别',
  'Category of asset',
  [
    ['building', '房屋建筑物', 'Buildings', '房屋', '建筑物'],
    ['machinery', '机器设备', 'Machinery', '农业机械', '机械设备'],
    ['vehicle', '运输工具', 'Vehicles', '车辆'],
    ['electronics', '电子设备', 'Electronics', '办公设备'],
    ['infrastructure', '基础设施', 'Infrastructure', '农业基本建设设施', '道路', '水利设施'],
    ['furniture', '器具家具', 'Furniture and tools', '家具', '工具器具'],
    ['productive-biological', '生产性生物资产', 'Productive biological assets', '经济林', '产役畜'],
    ['public-biological', '公益性生物资产', 'Public-welfare biological assets', '防护林'],
    ['intangible', '无形资产', 'Intangible assets', '土地使用权'],
    ['land', '土地', 'Land'],
    ['other', '其他', 'Other'],
  ],
  { editable: true },
);
