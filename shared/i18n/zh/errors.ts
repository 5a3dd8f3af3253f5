import { accountErrors } from './accountErrors.ts';
import { economyErrors } from './economyErrors.ts';

/** What a refusal says. Keys are the codes of `Refusal`; `{{x}}` is filled from its params. */
export const errors = {
  ...accountErrors,
  ...economyErrors,
  'host.unreachable':
    '程序已经关闭，这一页暂时不能用了。没有保存的内容请先抄下来，再重新启动程序，从新打开的页面进入。',
  'internal': '程序内部出错，您的数据没有改动。请把日志文件夹交给技术人员查看。',
  'request.invalid': '提交的内容不完整或格式不对：{{field}}。',
  'store.missing':
    '数据文件夹里没有台账文件 ledger.db。请检查数据文件夹是否选对；如果文件丢失了，请从备份恢复。',
  'store.exists': '这个文件夹里已经有一本台账，不能再新建。请换一个空文件夹，或打开原来的台账。',
  'store.in-use': '台账正被另一个窗口或程序打开。请先关闭它，再试一次。',
  'store.damaged': '台账文件已损坏，或者与密钥文件不配套，无法打开。文件没有被改动，请从备份恢复。',
  'store.newer':
    '这本台账是用新版软件（数据版本 {{store}}）写的，本软件只认到版本 {{program}}。没有作任何改动。请升级软件后再打开。',
  'store.schema-differs':
    '台账升级后的结构与本软件不一致，升级已取消，数据没有改动。请联系技术人员。',
  'store.locked': '台账已锁定，请先输入密码解锁。',
  'store.folder-missing': '找不到文件夹“{{folder}}”。如果它在U盘或移动硬盘上，请先插好再试。',
  'store.read-only':
    '文件夹“{{folder}}”写不进去：可能是只读的、没有权限，或文件正被别的程序占用。数据没有丢失，请解决后再试。',
  'store.disk-full':
    '文件夹“{{folder}}”所在的磁盘已满，刚才的操作没有保存，原有数据没有丢失。请腾出空间后再试。',
  'store.disk-error':
    '读写文件夹“{{folder}}”时磁盘出错。请尽快把备份复制到U盘，并请技术人员检查磁盘。',
  'store.runtime':
    '运行环境太旧（{{version}}），无法打开台账。请按说明安装 Node 22.14 或更高版本。',
  'keys.missing': '找不到密钥文件 ledger.keys.json，台账打不开。可以用备份里保存的密钥恢复。',
  'keys.damaged':
    '密钥文件 ledger.keys.json 已损坏或被改动过。台账数据没有改动，可以用备份里保存的密钥恢复。',
  'keys.no-spare': '备份里也没有可用的密钥。请插上存有备份的U盘，从那里恢复。',
  'keys.wrong-password': '密码不对。请检查大小写和输入法后再试。',
  'keys.wait': '密码输错次数较多，请等 {{seconds}} 秒后再试。',
  'keys.no-operator': '没有这个操作员，可能已经办理交接退出。请重新选择。',
  'keys.password-short': '密码太短，至少要 {{min}} 个字符。',
  'keys.password-long': '密码太长，最多 {{max}} 个字符。',
  'keys.name-missing': '请填写操作员姓名。',
  'keys.recovery-length':
    '恢复码应有 {{wanted}} 位数字（8 组，每组 6 位），现在读到 {{digits}} 位，或夹有其他字符。请对照打印的纸重新输入。',
  'keys.recovery-typo': '恢复码第 {{group}} 组有误。请对照打印的纸，核对这一组的 6 位数字。',
  'keys.wrong-recovery':
    '恢复码书写无误，但不是这本台账现在的恢复码。交接或用过一次之后，旧恢复码就作废了，请找最新打印的那一张。',
  'keys.last-secretary':
    '这是唯一一位“书记”角色的操作员，不能退出，也不能改为其他角色。请先添加接任的书记。',
  'keys.changed-meanwhile':
    '操作员或密码刚刚在别处改过，这次没有保存。请锁定后重新解锁，再改一次。',
  'keys.too-many-operators': '操作员最多 {{max}} 人。请先让不再使用的操作员退出。',
  'backup.folder-missing': '没有备份：找不到文件夹“{{folder}}”。如果它在U盘上，请插好U盘再试。',
  'backup.read-only':
    '没有备份：文件夹“{{folder}}”写不进去，可能是只读的、没有权限，或文件正被占用。台账数据没有受影响。',
  'backup.disk-full':
    '没有备份：文件夹“{{folder}}”所在的磁盘已满。台账数据没有受影响，请腾出空间后再备份一次。',
  'backup.disk-error':
    '没有备份：读写文件夹“{{folder}}”时磁盘出错。请换一个U盘或文件夹，并请技术人员检查磁盘。',
  'backup.not-verified':
    '备份写好后核对不一致，已经作废，没有留下。请再备份一次；如果仍然这样，请换一个磁盘并请技术人员检查。',
  'restore.missing': '找不到这个备份文件。如果它在U盘上，请插好U盘再试。现在的台账没有改动。',
  'restore.damaged': '这个备份文件已损坏，不能用来恢复。现在的台账没有改动，请换一个备份。',
  'restore.wrong-key':
    '现有的密钥打不开这个备份：它属于另一本台账，或是交接以后做的。请用备份自带的密钥和当时的密码恢复。',
  'restore.keys-missing':
    '备份旁边没有可用的说明文件（与备份同名，以 .json 结尾），无法取得密钥。请把它和备份一起复制到同一个文件夹。',
  'restore.older-keys':
    '这个备份里的操作员名单比现在的旧，用它会让已退出的操作员重新进来。请用现在的操作员和密码来恢复。',
  'restore.folder-missing': '没有恢复：找不到文件夹“{{folder}}”。现在的台账没有改动。',
  'restore.read-only':
    '没有恢复：文件夹“{{folder}}”写不进去，可能是只读的、没有权限，或文件正被别的程序占用。请解决后再试。',
  'restore.disk-full':
    '没有恢复：文件夹“{{folder}}”所在的磁盘已满。现在的台账没有改动，请腾出空间后再试。',
  'restore.disk-error':
    '没有恢复：读写文件夹“{{folder}}”时磁盘出错。请换一个备份来源，并请技术人员检查磁盘。',
  'workbook.empty-file': '这个文件是空的（0 字节），可能没有拷贝完整。请重新拷贝一份再试。',
  'workbook.no-rows': '这个文件里没有任何内容。请检查是否选错了文件，或者填表后没有保存。',
  'workbook.unknown-format':
    '这不是本程序能打开的表格文件。可以打开 .xlsx、.xls、.et、.ods 和 .csv；其他文件请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
  'workbook.damaged':
    '文件已损坏或不完整，没有读取任何内容。请重新拷贝一份；如果能用 Excel 或 WPS 打开，请另存为 .xlsx 后再试。',
  'workbook.encrypted':
    '这个文件设了打开密码。请在 Excel 或 WPS 里输入密码打开，取消密码并另存后再试。',
  'workbook.macro':
    '这个文件带有宏（内嵌程序），为了安全没有打开。请在 Excel 或 WPS 里另存为不带宏的 .xlsx 后再试。',
  'workbook.text-encoding':
    '这个文本文件的文字编码认不出来。请用 Excel 或 WPS 打开，核对文字无误后另存为 .xlsx 再试。',
  'workbook.unclosed-quote':
    '第 {{row}} 行有一个没有配对的英文双引号，后面的内容无法分清。请删掉这个引号，或用 Excel、WPS 另存为 .xlsx 后再试。',
  'workbook.size-limit':
    '文件有 {{size}} MB，超过了 {{limit}} MB 的限度。请删去图片和不用的工作表，或者拆成几个文件，再试。',
  'workbook.parts-limit':
    '文件内部有 {{count}} 个部件，超过了 {{limit}} 个的限度，不像是普通表格。请把需要的内容复制到新建的表格里，另存后再试。',
  'workbook.unpacked-limit':
    '文件展开后超过 {{limit}} MB，无法打开。请把需要的内容复制到新建的表格里，另存后再试。',
  'workbook.ratio-limit':
    '文件展开后是原来的 {{limit}} 倍以上，不像是普通表格，为了安全没有打开。请把需要的内容复制到新建的表格里，另存后再试。',
  'workbook.sheets-limit':
    '文件里有 {{count}} 张工作表，超过了 {{limit}} 张的限度。请删去不用的工作表，另存后再试。',
  'workbook.rows-limit':
    '工作表“{{sheet}}”在第 {{row}} 行还有内容，超过了 {{limit}} 行的限度。请拆成几个文件；如果下面只是误填的内容，请删去这些行后再试。',
  'workbook.columns-limit':
    '工作表“{{sheet}}”超过了 {{limit}} 列的限度。请删去右边多余的列，另存后再试。',
  'workbook.time-limit':
    '{{seconds}} 秒内没有读完这个文件，已停止。请把需要的内容复制到新建的表格里，或者拆成几个文件，再试。',
  'workbook.memory-limit':
    '文件内容太多，内存不够，没有读取。请删去不用的工作表，或者拆成几个文件，再试。',
  'workbook.file-held':
    '“{{file}}”正被打开着，不能覆盖。请先在 Excel 或 WPS 里关闭这个文件，再试一次。',
  'workbook.target-is-folder': '“{{file}}”是一个文件夹，不能存成同名的文件。请换一个文件名。',
  'workbook.folder-missing':
    '没有保存：找不到文件夹“{{folder}}”。如果它在U盘或移动硬盘上，请先插好再试。',
  'workbook.read-only':
    '没有保存：文件夹“{{folder}}”写不进去，可能是只读的或没有权限。请换一个位置（如桌面）再试。',
  'workbook.disk-full':
    '没有保存：文件夹“{{folder}}”所在的磁盘已满。请腾出空间，或换一个位置再试。',
  'workbook.disk-error':
    '没有保存：写入文件夹“{{folder}}”时磁盘出错。请换一个位置或换一个U盘再试。',
  'workbook.text-too-long':
    '没有导出：工作表“{{sheet}}”第 {{row}} 行“{{column}}”有 {{length}} 个字，超过了表格一格最多 {{limit}} 个字的限度。请把这段内容缩短后再导出。',
  'workbook.sheet-too-long':
    '没有导出：工作表“{{sheet}}”有 {{count}} 行，超过了一张表最多 {{limit}} 行的限度。请缩小范围，分几次导出。',
  'workbook.password-length': '表格的打开密码要有 1 到 {{max}} 个字符，请重新设置。',
  'operators.not-allowed': '您的角色不能做这件事。请由“书记”角色的操作员来做。',
  'operators.not-oneself': '不能让自己退出。请由接任的书记登录后办理。',
  'register.unknown': '没有这个登记簿：{{register}}。',
  'record.unknown': '找不到这条记录，它可能已被撤销。请刷新后再看。',
  'record.voided': '这条记录已经作废，不能再改。需要的话请先恢复。',
  'record.not-voided': '这条记录没有作废，不用恢复。',
  'record.changed-meanwhile':
    '在您填写的时候，这条记录已被别人改过，没有保存。请刷新后对照，再保存一次；您填的内容还在。',
  'record.masked-value': '“{{field}}”里带有遮盖号“＊”，没有保存。请先点“显示”，再改完整的内容。',
  'record.needs-decision': '“{{field}}”不能直接改写，请用“变更”办理，填上日期和文号。',
  'undo.nothing': '没有可以撤销的操作。',
  'undo.changed': '在您确认之前又有了新的操作，没有撤销。请再看一看要撤销哪一步。',
  'job.unknown': '这项工作已经结束或不存在，请重新开始。',
  'file.unknown': '这个文件已经过期，请重新导出。',
  'report.unknown': '没有名为“{{report}}”的报表。',
  'report.too-many-meetings':
    '这个期间有 {{count}} 次会议，一个文件最多放 {{limit}} 次的会议记录。请选短一些的期间，或者只选一个党支部。',
  'report.too-many-sheets':
    '这张表按党组织分页，这次有 {{count}} 个，一个文件最多放 {{limit}} 个。请只选一个党组织。',
  'report.branch-unknown': '台账里没有这个党组织，请从列表中重新选择。',
  'period.unreadable':
    '“{{period}}”不是有效的期间。请写成 2026（全年）、2026-Q3（季度）或 2026-11（月份）。',
  'appraisal.exists': '这个党支部 {{year}} 年度的民主评议已经有了，请打开原来的继续填写。',
  'appraisal.nobody':
    '这个党支部在 {{on}} 的名册上没有党员，不能建立评议名单。请检查选的党支部和日期。',
  'appraisal.branch-unknown': '台账里没有这个党支部，请从列表中重新选择。',
  'demo.not-empty': '演示数据只能填入新建的演示台账，已有记录的台账不能填入。',
  'import.no-header':
    '在表格里没有找到认得的表头。请确认选对了文件和工作表；表头里要有登记簿的栏目名称，如“姓名”“公民身份号码”。',
  'import.sheet-unknown': '没有名为“{{sheet}}”的工作表。这个文件里有：{{sheets}}。',
  'import.header-row-outside': '选的表头行超出了表格，这张表只有 {{rows}} 行。',
  'import.store-changed':
    '在您确认之前，台账又有了改动，导入的结果会和您看到的不一样，所以没有导入。已按最新的台账重新核对，请再看一遍，然后导入。',
  'import.unknown': '这次导入已经结束或关闭，请重新选择文件。',
  'import.busy': '文件还在读取或核对，请稍等一下再试。',
  'import.done': '这个文件已经导入完了，不用再导入一次。',
  'import.superseded': '已按您新的选择重新核对。',
  'import.nothing-rejected': '没有被退回的行。',
  'file.not-found': '找不到文件：{{file}}。请检查文件名和文件夹。',
  'file.unreadable': '读不了文件：{{file}}。请检查权限，或它是不是一个文件夹。',
  'file.not-records': '{{file}} 不是记录文件：里面应是一个 JSON 数组，每条记录按栏目键名填写。',
  'dues.reverse-instead': '党费收据不能作废，也不能改动。写错了的，请用“冲销”，再重新登记。',
  'dues.year-restored': '这一行作废时，它的收据已经冲销，不能恢复。请重新导入或录入。',
} as const;
