import { BarChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use as equip } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only the parts that the statistics need; this module is fetched with the first chart.
equip([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export { init };
