import { bookFindings } from './bookFindings.ts';
import { postingFindings } from './accountErrors.ts';
import { accountFindings } from './accountFindings.ts';
import { economyFindings } from './economyFindings.ts';
import { estateFindings } from './estateFindings.ts';

/** What a finding says. Keys are the codes of findings; `{{x}}` is filled from its params. */
export const findings = {
  ...bookFindings,
  ...accountFindings,
  ...postingFindings,
  ...economyFindings,
  ...estateFindings,
  'required.missing': '“{{label}}”没有填写。',
  'field.unknown': '没有“{{key}}”这个栏目。',
  'value.not-several': '“{{key}}”只能填一项，不能是一组。',
  'parts.not-a-list': '“{{key}}”要写成一组，每行一项。',
  'text.too-long': '内容太长，最多 {{max}} 个字。',
  'name.too-short': '姓名“{{value}}”太短，至少两个字。',
  'code.unknown': '“{{value}}”不在可选的名称里，请从列表中选择。',
  'code.unknown.suggestion': '“{{value}}”不在可选的名称里，是不是“{{suggestion}}”？',
  'code-item.comma': '代码里不能有逗号，逗号用来分隔多个代码。',
  'date.unreadable': '看不懂日期“{{value}}”，请写成 1998-07-01 或 1998年7月1日。',
  'date.day-missing': '日期“{{value}}”没有写到日，请写成 1998-07-01 这样。',
  'date.partial': '日期“{{value}}”只写到年或月，按 {{read}} 登记。',
  'date.ambiguous': '日期“{{value}}”可能是 1 月也可能是 10 月，按 {{read}} 登记，请核对。',
  'date.in-future': '日期 {{value}} 还没有到，请核对。',
  'time.invalid': '看不懂时间“{{value}}”，请写成 9:30 或 下午2点半。',
  'months.unreadable':
    '看不懂月份“{{value}}”。请写成 2026年1-3月 或 2026-01、2026-02，早的在前，最多 {{most}} 个月。',
  'money.unreadable': '看不懂金额“{{value}}”，请只写数字，最多两位小数。',
  'money.not-whole-fen': '金额 {{value}} 不是整数（单位：分）。',
  'number.not-whole': '“{{value}}”不是整数。',
  'number.unreadable': '“{{value}}”不是数字，或小数超过 {{places}} 位。',
  'number.taken': '编号 {{number}} 已经有了（“{{title}}”）。请核对；不填编号，会自动编下一个号。',
  'number.out-of-range': '“{{value}}”超出范围，应在 {{min}} 到 {{max}} 之间。',
  'yes-no.unreadable': '“{{value}}”请写成“是”或“否”。',
  'reference.unknown': '找不到“{{value}}”，请从列表中选择，或先把它登记好。',
  'phone.invalid': '“{{value}}”不像电话号码，已照原样登记，请核对。',
  'phone.two-numbers': '一格里有两个号码：{{first}} 登记为手机，{{rest}} 登记为其他电话。',
  'duplicate.in-store': '与已登记的“{{title}}”重复。',
  'decision.day-missing': '请填写变更的日期。',
  'member.joined-under-18': '入党时（{{joinedOn}}）不满 18 周岁，请核对出生日期和入党日期。',
  'member.full-before-joined': '转正日期 {{fullMemberOn}} 早于入党日期 {{joinedOn}}，请核对。',
  'member.probationary-with-full-date': '人员类别是预备党员，却填了转正日期，请核对。',
  'member.work-under-14': '参加工作时不满 14 周岁，请核对。',
  'member.flag-without-detail': '上一栏选了“是”，这里也请填写。',
  'check.integrity': '台账文件内部有损坏：{{message}}。请从备份恢复。',
  'check.foreign-key': '“{{table}}”里有记录指向“{{parent}}”中不存在的记录。',
  'check.act': '第 {{seq}} 号操作的记载（{{at}}）被改动过，或前后不衔接。',
  'check.head': '操作记载的末尾与存根不符，最后的记载可能被删去。现存到第 {{seq}} 号。',
  'check.row-added': '“{{table}}”里多出一条没有操作记载的记录（{{id}}）。',
  'check.row-changed': '“{{table}}”里的记录（{{id}}）在软件之外被改动过。',
  'check.row-missing': '“{{table}}”里少了一条记录（{{id}}），没有操作记载。',
  'check.search': '“{{table}}”的检索内容与记录不符，在软件之外被改动过。',
  'id.damaged-by-spreadsheet':
    '身份证号被表格软件改坏了，后几位已丢失。请把该列设为“文本”格式，照身份证重新填写。',
  'id.checksum': '身份证号校验不符，一定有数字写错了。请对照身份证逐位核对。',
  'id.length': '身份证号应为18位，现在是{{length}}位。',
  'id.characters': '身份证号里有不该有的字符“{{characters}}”。只能是数字，最后一位可以是X。',
  'id.date': '身份证号里的出生日期{{date}}不存在，或者还没到。请核对。',
  'id.province': '身份证号开头的{{province}}不是省级代码。请核对。',
  'id.fictional': '99开头的是演示用的虚构号码，正式台账不能使用。',
  'id.upgraded-from-15': '15位旧身份证号已按国家标准换成18位，请与身份证核对。',
  'id.age': '按身份证号推算年龄为{{age}}岁，党员年龄应在{{min}}至{{max}}岁之间。请核对。',
  'id.birth-mismatch':
    '出生日期填的是{{bornOn}}，身份证号上是{{idBornOn}}。两者都已保留，请核对档案。',
  'id.sex-mismatch':
    '身份证号第17位是{{digit}}（单数为男、双数为女），与填写的性别不一致。请改正其中一项。',
  'member.left-but-on-roll': '已登记减少，但党籍状态仍是在册，请核对。',
  'member.exit-without-leaving': '党籍状态表示已不在册，但没有登记减少方式，请补填。',
  'value.masked': '“{{label}}”带有遮盖号“＊”，不是完整的内容，请填写完整。',
  'cell.formula-error': '这一格的公式出错（{{value}}），没有可用的内容，请改成实际的值。',
  'date.from-serial': '“{{value}}”是表格软件的日期序号，按 {{read}} 登记，请核对。',
  'duplicate.in-file': '与本表第 {{row}} 行重复，请核对后只留一行。',
  'match.ambiguous':
    '台账里有 {{count}} 条记录都与这一行相符，分不清是哪一条。请补填能区分的内容，如证件号码。',
  'match.name-differs':
    '与台账里的“{{before}}”号码相同而“{{label}}”不同，将改为“{{after}}”。请核对是不是同一个人。',
  'change.undated': '“{{label}}”有变动，但表里没有变动日期，按今天（{{on}}）登记，请核对。',
  'change.before-last':
    '“{{label}}”的变动日期 {{on}} 早于台账里上一次变动的日期 {{last}}。请核对日期；确实要补记以前的变动，请打开这条记录，用“变更”办理。',
  'reference.created': '台账里没有“{{value}}”，导入时将新建。如果它就是已有的另一个名称，请改选。',
  'reference.near': '“{{value}}”按台账里的“{{title}}”登记。',
  'reference.in-remarks': '台账里没有“{{value}}”，或有几个同名的，原文已记入备注。',
  'column.unknown': '{{column}} 列“{{heading}}”不认识，没有导入。需要的话，请指定它对应的栏目。',
  'column.doubled': '{{column}} 列“{{heading}}”与另一列都是“{{label}}”，这一列没有导入。',
  'column.hidden': '{{column}} 列“{{heading}}”是隐藏的列，也一并导入。',
  'row.hidden': '这是隐藏的行，也一并导入。',
  'row.total-skipped': '这是合计行，没有导入。',
  'account.created':
    '新建明细科目 {{account}} {{name}}。',
  'account.mapped':
    '旧科目 {{account}} {{name}} 按 {{to}} {{toName}} 入账。',
  'account.mapped-unsure':
    '旧科目 {{account}} {{name}} 按 {{to}} {{toName}} 入账，请核对：{{note}}。',
  'account.none-in-new-chart':
    '旧科目 {{account}} {{name}} 在新制度里没有对应的科目：{{note}}。请在“旧科目对照”里指定，或改正科目后再导入。',
  'account.name-differs':
    '科目 {{account}} 在本账套里叫“{{name}}”，表里写的是“{{given}}”，请核对编码。',
  'sheet.side-unreadable':
    '看不出“{{value}}”是借方还是贷方，请写“借”或“贷”。',
  'row.differs-from-first':
    '这一行的“{{label}}”和同一条记录前面的行不一样，以前面的为准，请核对。',
  'row.belongs-to-none':
    '没有“{{label}}”，看不出这一行属于哪一条记录。请补填后再导入。',
  'row.not-a-record': '这一行不像一条记录，没有导入。',
  'span.reversed': '截止日期 {{toOn}} 早于起始日期 {{fromOn}}，请核对。',
  'count.above': '这里填的 {{count}} 多于 {{most}}，请核对。',
  'meeting.not-yet': '会议日期 {{heldOn}} 还没有到。还没开的会，请把会议状态选为“拟召开”。',
  'meeting.same-day': '同一天已有一次同类会议“{{topic}}”，请核对是不是重复登记。',
  'meeting.ends-before': '结束时间早于开始时间，请核对。',
  'meeting.lecture-own': '会中另上党课的，请另外记一次党课，并注明在哪次会议中进行。',
  'vote.written-above': '书面意见多于缺席的有表决权人数（{{most}} 人），请核对。',
  'vote.above': '赞成、反对、弃权合计 {{votes}} 票，多于到会和书面表决的 {{electors}} 人，请核对。',
  'vote.no-quorum':
    '到会人数不够：应到有表决权 {{due}} 人，实到 {{has}} 人，至少要有 {{needed}} 人到会才能表决。',
  'vote.no-majority':
    '赞成票不够：应到有表决权 {{base}} 人，赞成 {{has}} 票，至少要 {{needed}} 票才能通过。',
  'vote.no-majority-present':
    '赞成票不够：参加表决 {{base}} 人，赞成 {{has}} 票，至少要 {{needed}} 票才能通过。',
  'vote.ballot-invalid': '收回的票（{{returned}} 张）多于发出的票（{{issued}} 张），本次选举无效。',
  'vote.not-elected': '“{{name}}”得 {{has}} 票，不够当选，至少要 {{needed}} 票。',
  'vote.tie':
    '“{{names}}”得票相等，只剩 {{free}} 个名额，分不出谁当选。请对得票相等的人再投一次票。',
  'vote.seats-left': '应选 {{seats}} 人，只选出 {{elected}} 人，名额没有选满。',
  'vote.candidate-above': '“{{name}}”的票数合计 {{votes}} 张，多于 {{ballots}} 张票，请核对。',
  'attendance.twice': '这名党员在名单里出现了两次，请删去一行。',
  'attendance.written-idle':
    '书面意见没有计票：只有缺席、有表决权并计入应到的党员，会前送交的书面意见才计入票数。',
  'meeting.counts-listed':
    '这次会议登记了到会名单，“{{label}}”按名单计算，没有改动。要改，请改到会名单。',
  'task.not-open': '这件事不是本组织以前的会议交办的，或者已经办结，没有登记。请刷新后再看。',
  'appraisal.probationary': '预备党员参加评议，但不定等次。',
  'appraisal.team-above': '班子测评合计 {{votes}} 票，多于有效票 {{valid}} 张，请核对。',
  'appraisal.votes-above': '各等次合计 {{votes}} 票，多于有效票 {{valid}} 张，请核对。',
  'appraisal.decided-before-held': '支委会评定日期 {{decidedOn}} 早于评议日期 {{heldOn}}，请核对。',
  'appraisal.self-missing': '还有 {{count}} 名党员没有登记自评。',
  'appraisal.decided-before-ballots':
    '有 {{count}} 名党员还没有测评票就评定了等次。应当先自评、互评、无记名测评，再由支委会评定。',
  'appraisal.too-many-excellent':
    '评为优秀的有 {{excellent}} 名，超过了参评正式党员 {{members}} 名的三分之一（最多 {{most}} 名），请支委会再研究。',
  'appraisal.above-ballots':
    '评定等次高于测评票的多数。支委会可以结合日常表现这样决定，请确认没有选错。',
  'appraisal.improvement-missing': '评为“基本合格”“不合格”的党员，要写明整改措施。',
  'appraisal.told-before-decided': '反馈时间 {{toldOn}} 早于支委会评定日期 {{decidedOn}}，请核对。',
  'appraisal.no-grade': '还有 {{count}} 名正式党员没有评定等次。没有参加评议的，请从名单中移出。',
  'appraisal.not-all-told': '还有 {{count}} 名党员没有登记反馈时间，评议结果要向本人反馈。',
  'duty.no-kinds': '按会议次数计的职责，请选出哪些会议算数。',
  'duty.no-channels': '按培训次数计的职责，请选出哪些培训算数。',
  'dues.rate-empty': '请填写比例，或者填写固定金额的最低、最高。',
  'dues.rate-two-ways': '比例和固定金额只能填一种。',
  'dues.range-reversed': '最高 {{most}} 元低于最低 {{least}} 元，请核对。',
  'dues.rate-missing': '党费标准里没有 {{month}} 适用于这类人员和基数的一档，请先补上标准。',
  'dues.base-missing': '这类人员按收入的比例交党费，请填写计算基数。',
  'dues.amount-out-of-range':
    '这类人员每月应交 {{least}} 元至 {{most}} 元，{{amount}} 元不在范围内，请改正。',
  'dues.relief-amount-missing': '减交党费的，请填写减免后每月还应交多少。',
  'dues.relief-not-approved': '没有批准文号和批准日期，减免暂不生效。请在上级党组织批准后补上。',
  'dues.months-missing': '请选出这笔党费交的是哪几个月。',
  'dues.months-not-wanted': '自愿多交的党费和大额党费不对应月份，请把月份清空。',
  'dues.amount-not-positive': '金额应当大于零。收错了的，请用“冲销”。',
  'dues.too-much':
    '这几个月还应交 {{open}} 元，收了 {{amount}} 元，多出来了。请多选月份，或者把多出的部分另登一笔自愿多交的党费。',
  'dues.part-paid':
    '这几个月还应交 {{open}} 元，收了 {{amount}} 元，从最早的月份算起，后面的没有交足。',
  'dues.month-paid': '{{months}} 的党费已经交足，请去掉这些月份。',
  'dues.month-before-first': '{{months}} 还不到这名党员开始交党费的时候，请去掉这些月份。',
  'dues.month-before-ledger': '{{months}} 在本台账开始登记党费之前，请去掉这些月份。',
  'dues.month-suspended': '{{months}} 这名党员停止党籍，不交党费，请去掉这些月份。',
  'dues.month-after-leaving': '{{months}} 这名党员已经不在本支部党员名册上，请去掉这些月份。',
  'dues.back-payment-long':
    '{{months}} 已经超过 {{most}} 个月，一般不再补交。确实要补交的，请写明原因。',
  'dues.voluntary-large': '一次自愿交纳超过 {{most}} 元的，按大额党费登记，全部上缴中央。',
  'dues.large-not-over': '大额党费是一次超过 {{most}} 元的。没有超过的，请按自愿多交登记。',
  'dues.proof-missing': '在外地交的党费，请登记凭证，例如流入地党组织的收据号。',
  'dues.reversal-of-reversal': '冲销的收据不能再冲销。请重新登记一笔。',
  'dues.reversal-twice': '这张收据已经冲销过了。',
  'dues.reversal-differs': '冲销的党支部、党员、种类、交纳方式和月份要与原收据相同。',
  'dues.reversal-amount': '冲销要冲原收据的全部金额，应为 {{amount}} 元。',
  'dues.reversal-before': '冲销日期不能早于原收据的日期 {{on}}。',
  'dues.reversal-reason-missing': '请写明为什么冲销。',
  'dues.receipt-fixed': '收据开出以后不能再改“{{label}}”。写错了的，请冲销这张收据，再重新登记。',
  'dues.given-by-program': '“{{label}}”由程序填写，给出的内容没有采用。',
  'dues.months-ahead': '{{months}} 比收款日期晚一年以上，请核对月份有没有写错。',
  'dues.year-fixed':
    '这一行已经写成收据，“{{label}}”不能再改。确实有误的，请作废这一行（收据一并冲销），再重新导入。',
  'dues.total-differs': '合计 {{total}} 元，而各月相加是 {{sum}} 元。请核对这一行。',
  'dues.amount-below-zero': '各月实交不能是负数，请核对。',
  'dues.kind-missing':
    '有计算基数，但没有交纳类型，基数没有采用；收据照常写入。请在“交纳基数”里补上。',
  'dues.cash-below-zero':
    '{{on}} 结存党费少了 {{amount}} 元：上缴和开支多于收到的。请核对收据、上缴和开支。',
  'dues.large-below-zero': '{{on}} 上缴的大额党费比收到的多 {{amount}} 元。请核对。',
} as const;
