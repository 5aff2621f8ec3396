"""Chinese pay and bank papers of `tower`: payslips of three forms, statements of a bank on the web and on a phone, a wallet's month."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.tower_kit import SONG, SUM, ZERO, cells, money, sheet, total

Items = tuple[tuple[str, float], ...]


def _pairs(tag: str, who: str, add: Items, less: Items, off: float, must: tuple[str, ...]) -> Page:
    """A printed wage table of one person: earnings beside deductions."""
    gross, minus = total(v for _, v in add), total(v for _, v in less)
    lines = ""
    for i in range(max(len(add), len(less))):
        left = (add[i][0], money(add[i][1])) if i < len(add) else ("", "")
        right = (less[i][0], money(less[i][1])) if i < len(less) else ("", "")
        lines += cells((*left, *right))
    body = f"""<h1>澄江纺织有限公司</h1><h2>员工薪资明细表</h2><div class=i><span>{who}</span><span>发薪月份：2025年3月</span><span>币种：人民币元</span></div>
    <table><tr><th colspan=2>应发部分</th><th colspan=2>代扣部分</th></tr>{cells(("项目", "金额", "项目", "金额"), "th")}{lines}
    <tr class=s><td>应发合计</td><td>{money(gross)}</td><td>代扣合计</td><td>{money(minus)}</td></tr>
    <tr class=s><td colspan=3>实发金额（应发合计－代扣合计）</td><td>{money(gross - minus + off)}</td></tr></table>
    <p>制表：人力资源部　　复核：＿＿＿＿　　员工签字：＿＿＿＿</p>"""
    css = """body{padding:56px 60px}h1,h2{text-align:center;margin:0;font-weight:600}h1{font-size:30px}
    h2{font-size:22px;letter-spacing:8px;margin:10px 0 24px}
    .i{display:flex;justify-content:space-between;font-size:18px;margin-bottom:10px}table{width:100%;border-collapse:collapse;font-size:20px}
    td,th{border:1.5px solid #333;padding:9px 14px;font-weight:400}td:nth-child(even),td:last-child{text-align:right}.s td{font-weight:700}
    p{font-size:17px;margin-top:26px}"""
    return sheet(
        f"zh-pay-pairs-{tag}", css, body, width=940, text="三月工资表，办理收入证明用", kind="payslip", must=must, font=SONG, smallest=18, paper=True
    )


def _phone_pay(tag: str, who: str, add: Items, less: Items, off: float, must: tuple[str, ...]) -> Page:
    """A payslip in an office app: a green card with the net pay, then folded lists."""
    gross = round(total(v for _, v in add) + off, 2)
    minus = total(v for _, v in less)

    def block(title: str, items: Items, end: str, value: float) -> str:
        rows = "".join(f"<li><span>{n}</span><b>{money(v)}</b></li>" for n, v in items)
        return f"<section><h3><i></i>{title}</h3><ul>{rows}<li class=e><span>{end}</span><b>{money(value)}</b></li></ul></section>"

    body = f"""<div class=st><span>9:26</span><span>5G ▮▮▮ 82%</span></div><nav>‹<b>工资条</b><span>⋯</span></nav>
    <div class=c><small>{who}　2025年6月</small><p>实发工资（元）</p><strong>{money(gross - minus)}</strong><em>已于 07-10 发放</em></div>
    {block("收入项", add, "应发小计", gross)}{block("扣除项", less, "扣除小计", minus)}<footer><span>有疑问</span><span class=g>确认无误</span></footer>"""
    css = """body{background:#f1f4f3}.st{display:flex;justify-content:space-between;padding:8px 18px;font-size:12px;background:#fff}
    nav{display:flex;justify-content:space-between;padding:8px 18px 12px;font-size:18px;background:#fff}
    .c{margin:12px;border-radius:14px;background:#12826a;color:#fff;padding:18px}
    .c p{margin:12px 0 2px;font-size:13px}.c strong{font-size:34px;display:block}.c em{font-style:normal;font-size:12px;opacity:.85}
    section{background:#fff;margin:12px;border-radius:12px;padding:6px 16px}
    h3{font-size:15px;margin:10px 0}h3 i{display:inline-block;width:4px;height:14px;background:#12826a;margin-right:8px;vertical-align:-1px}
    ul{list-style:none;margin:0;padding:0}li{display:flex;justify-content:space-between;font-size:14px;padding:10px 0;border-top:1px solid #eef1f0}
    li b{font-weight:400}.e *{font-weight:700}
    footer{margin-top:24px;display:flex;background:#fff;padding:12px;gap:10px}
    footer span{flex:1;text-align:center;border:1px solid #ccc;border-radius:20px;padding:9px;font-size:14px}
    footer .g{background:#12826a;color:#fff;border:0}"""
    return sheet(f"zh-pay-phone-{tag}", css, body, width=390, scale=2, smallest=26, text="六月的工资条截图", kind="payslip", must=must)


STRIP = ("姓名", "岗位工资", "绩效", "加班费", "餐补", "应发", "社保", "公积金", "个税", "实发", "备注")
Person = tuple[str, tuple[float, float, float, float], tuple[float, float, float], str]


def _strip(tag: str, people: tuple[Person, ...], off: float, must: tuple[str, ...]) -> Page:
    """A department's wage sheet as a spreadsheet prints it, with a line of totals."""
    rows, sums = "", [0.0] * 9
    for name, add, less, note in people:
        values = [*add, total(add), *less, total(add) - total(less)]
        sums = [a + b for a, b in zip(sums, values, strict=True)]
        rows += cells((name, *map(money, values), note))
    sums[4] += off
    sums[8] += off
    body = f"<h1>2025年4月 装配二组 工资发放表</h1><table>{cells(STRIP, 'th')}{rows}{cells(('合计', *map(money, sums), ''))}</table><p>第 1 页，共 1 页</p>"
    css = """body{padding:34px 30px;background:#fff}h1{font-size:22px;text-align:center}table{border-collapse:collapse;width:100%;font-size:17px}
    th{background:#dfe8d8;font-weight:600}td,th{border:1px solid #7d8a76;padding:8px 7px;text-align:right;white-space:nowrap}
    td:first-child,th,td:last-child{text-align:center}
    tr:last-child td{font-weight:700;background:#f4f4e8}p{font-size:14px;text-align:right;color:#555}"""
    return sheet(f"zh-pay-strip-{tag}", css, body, width=1240, smallest=17, text="小组工资表", kind="payslip", must=must)


Entry = tuple[str, str, str, float]


def _bank_web(tag: str, opening: float, entries: tuple[Entry, ...], wrong: tuple[int, float], gap: int, must: tuple[str, ...]) -> Page:
    """Transactions in a bank's web pages: income, spending and balance in columns; `wrong` shifts the balances from a row on."""
    rows, balance = "", opening
    for i, (day, what, other, amount) in enumerate(entries):
        balance += amount + (wrong[1] if i == wrong[0] else 0)
        rows += cells(
            (day, what, money(amount) if amount > 0 else "-", money(-amount) if amount < 0 else "-", "" if i == gap else money(balance), other)
        )
    body = f"""<header><b>汀州银行</b><span>首页</span><span class=o>账户管理</span><span>转账汇款</span><span>投资理财</span><span>生活缴费</span><em>安全退出</em></header>
    <aside><p>我的账户</p><p class=o>交易明细</p><p>电子回单</p><p>流水打印</p></aside><main><h2>交易明细查询</h2>
    <div class=f>账号 6217 **** **** 3308（活期）　起止 2025-05-01 至 2025-05-31 <u>查询</u></div>
    <div class=f>期初余额：{money(opening)} 元　共 {len(entries)} 笔</div>
    <table>{cells(("交易日期", "摘要", "收入金额", "支出金额", "账户余额", "对方户名"), "th")}{rows}</table></main>"""
    css = """body{background:#eef1f6;font-size:15px}header{background:#7b1f2d;color:#fff;padding:16px 30px;display:flex;gap:34px;align-items:center}
    header b{font-size:22px}
    header em{margin-left:auto;font-style:normal;font-size:13px}.o{font-weight:700}aside{float:left;width:170px;padding:18px 26px}
    aside .o{color:#7b1f2d}
    main{margin:18px 24px 30px 180px;background:#fff;padding:12px 24px 30px}.f{background:#f8f5f2;padding:10px 14px;margin-bottom:8px}
    u{color:#fff;background:#7b1f2d;text-decoration:none;padding:4px 18px;margin-left:20px}
    table{width:100%;border-collapse:collapse}th{background:#efe6e2;font-weight:600}
    td,th{padding:11px 10px;text-align:right;border-bottom:1px solid #e4dedb}
    td:nth-child(1),td:nth-child(2),td:nth-child(6),th:nth-child(1),th:nth-child(2),th:nth-child(6){text-align:left}"""
    return sheet(f"zh-bank-web-{tag}", css, body, width=1280, text="近一个月银行流水", kind="bank_statement", must=must, smallest=15)


Month = tuple[str, tuple[tuple[str, str, float], ...]]


def _bank_app(tag: str, months: tuple[Month, ...], off: float, must: tuple[str, ...]) -> Page:
    """Transactions in a bank's app, month by month, each month headed by its income and spending."""
    groups = ""
    for i, (month, entries) in enumerate(months):
        gain, spent = total(v for *_, v in entries if v > 0), -total(v for *_, v in entries if v < 0)
        rows = "".join(
            f"<li><i>{what[0]}</i><div><b>{what}</b><small>{when}</small></div>"
            f"<em class={'p' if v > 0 else 'n'}>{'+' if v > 0 else ''}{money(v)}</em></li>"
            for what, when, v in entries
        )
        groups += f"<h4>{month}<span>支出 ¥{money(spent + (off if i == 0 else 0))}　收入 ¥{money(gain)}</span></h4><ul>{rows}</ul>"
    body = f"<div class=t><span>‹</span>收支明细<span>筛选</span></div><div class=k><b>全部</b><span>收入</span><span>支出</span></div>{groups}<p>没有更多了</p>"
    css = """body{background:#fff}
    .t{display:flex;justify-content:space-between;padding:40px 16px 12px;font-size:17px;background:linear-gradient(#dbe9ff,#fff)}
    .k{display:flex;gap:10px;padding:6px 16px 12px;font-size:13px}.k>*{background:#f0f3f8;border-radius:14px;padding:5px 16px;font-weight:400}
    .k b{background:#2a62d8;color:#fff}
    h4{margin:0;background:#f5f7fa;padding:10px 16px;font-size:15px}h4 span{display:block;font-weight:400;font-size:13px;color:#555;margin-top:4px}
    ul{list-style:none;margin:0;padding:0 16px}
    li{display:flex;align-items:center;padding:12px 0;border-bottom:1px solid #f0f0f0}
    i{width:34px;height:34px;border-radius:50%;background:#e6eefb;color:#2a62d8;font-style:normal;text-align:center;line-height:34px;font-size:14px}
    div{flex:1}li div{margin-left:10px}li b{font-size:15px;font-weight:500;display:block}small{font-size:12px;color:#888}
    em{font-style:normal;font-size:17px}.p{color:#d4582a}p{text-align:center;color:#aaa;font-size:12px}"""
    return sheet(f"zh-bank-app-{tag}", css, body, width=375, scale=2, smallest=26, text="手机银行收支截图", kind="bank_statement", must=must)


def _wallet(tag: str, parts: tuple[tuple[str, int, float], ...], refund: float, off: float, must: tuple[str, ...]) -> Page:
    """A wallet's bill of a month: a ring, the kinds of spending and their sum."""
    whole = total(v for *_, v in parts)
    colours = ("#5b8ff9", "#f6bd16", "#5ad8a6", "#e8684a", "#9270ca", "#6dc8ec")
    rows = "".join(
        f"<li><s style='background:{c}'></s><span>{n}<small>{k}笔</small></span><b>¥{money(v)}</b></li>"
        for c, (n, k, v) in zip(colours, parts, strict=False)
    )
    net = whole - refund + off
    body = f"""<header>月账单<small>2025年7月 ▾</small></header><article><p>本月净支出</p><h1><small>¥</small>{money(net)}</h1>
    <div class=r></div><ul>{rows}<li class=x><span>消费小计</span><b>¥{money(whole)}</b></li><li><span>退款到账</span><b>-¥{money(refund)}</b></li>
    <li class=x><span>净支出</span><b>¥{money(net)}</b></li></ul></article><p class=z>统计不含转账与理财　数据更新至 07-31 24:00</p>"""
    css = """body{background:#20242c;color:#e9ecf1}header{padding:44px 20px 14px;font-size:22px;font-weight:600}
    header small{float:right;font-size:14px;font-weight:400}
    article{background:#2b303a;margin:0 14px;border-radius:18px;padding:18px}p{margin:0;font-size:14px;color:#aeb5c0}
    h1{font-size:36px;margin:4px 0 14px}h1 small{font-size:20px}
    .r{width:120px;height:120px;border-radius:50%;margin:6px auto 16px;
    background:radial-gradient(#2b303a 55%,transparent 56%),conic-gradient(#5b8ff9 0 38%,#f6bd16 38% 60%,#5ad8a6 60% 78%,#e8684a 78% 90%,#9270ca 90%)}
    ul{list-style:none;padding:0;margin:0}li{display:flex;align-items:center;padding:11px 0;font-size:15px}li span{flex:1}
    small{margin-left:8px;color:#9aa2ae;font-size:12px}s{width:10px;height:10px;border-radius:3px;margin-right:10px}
    li b{font-weight:500}.x{border-top:1px solid #444b57}.z{padding:16px;text-align:center;font-size:12px}"""
    return sheet(f"zh-wallet-month-{tag}", css, body, width=400, scale=2, smallest=28, text="钱包月账单", must=must)


WEB = (
    ("2025-05-03", "工资", "云栈软件", 9860.00),
    ("2025-05-06", "转账", "陆一鸣", -2300.00),
    ("2025-05-11", "缴费", "城市燃气", -86.40),
    ("2025-05-18", "快捷支付", "盒田超市", -412.75),
    ("2025-05-24", "跨行转入", "周晓岚", 1500.00),
    ("2025-05-29", "信用卡还款", "本人", -3120.35),
)
WEB_CLEAR = (
    ("2025-05-02", "货款", "恒兴五金", 12400.00),
    ("2025-05-05", "代发", "批量代发", -8650.00),
    ("2025-05-09", "归集", "主账户", -6010.20),
    ("2025-05-16", "货款", "顺达建材", 7780.00),
    ("2025-05-22", "水费", "自来水公司", -143.60),
    ("2025-05-30", "结息", "利息", 4.12),
)
APP_A = (
    (
        "2025年2月",
        (
            ("云朵母婴店", "02-26 19:04", -238.00),
            ("地铁出行", "02-25 08:11", -5.00),
            ("工资入账", "02-15 10:00", 7350.00),
            ("房租", "02-01 09:30", -2600.00),
        ),
    ),
    ("2025年1月", (("年货采购", "01-24 15:42", -618.50), ("报销款", "01-20 16:05", 1284.00), ("话费充值", "01-08 12:20", -100.00))),
)
APP_B = (
    ("2025年4月", (("书城消费", "04-21 14:15", -126.80), ("物业费", "04-12 09:00", -780.00), ("早餐铺", "04-02 07:40", -12.50))),
    ("2025年3月", (("兼职报酬", "03-28 18:30", 2100.00), ("水果店", "03-16 20:08", -64.20), ("体检中心", "03-05 08:45", -560.00))),
)
LESS = (("养老保险", 520.00), ("医疗保险", 130.00), ("失业保险", 32.50), ("住房公积金", 780.00))


def pages() -> Iterator[Page]:
    """Pay and bank."""
    add = (("基本工资", 6500.00), ("岗位津贴", 1200.00), ("全勤奖", 300.00), ("夜班补贴", 460.00))
    yield _pairs("sum", "姓名：秦月　工号：20417", add, (*LESS, ("个人所得税", 59.93)), -300, (SUM,))
    low = (("基本工资", 4200.00), ("计件工资", 1386.50), ("加班工资", 0.00), ("高温津贴", 240.00))
    yield _pairs("clean", "姓名：罗青　工号：20533", low, (*LESS, ("个人所得税", 0.00), ("缺勤扣款", 0.00)), 0, ())
    tail = (("社会保险（个人）", 612.30), ("公积金（个人）", 490.00), ("个人所得税", 0.00))
    yield _phone_pay(
        "zero",
        "谢*宁",
        (("基本工资", 0.00), ("绩效奖金", 1850.00), ("交通补贴", 300.00), ("通讯补贴", 100.00), ("工龄工资", 150.00)),
        tail,
        0,
        (ZERO,),
    )
    yield _phone_pay("clean", "邵*", (("基本工资", 5100.00), ("销售提成", 2274.60), ("上月多发冲回", -320.00), ("餐费补贴", 440.00)), tail, 0, ())
    more = (("社会保险（个人）", 845.00), ("公积金（个人）", 960.00), ("个人所得税", 148.20), ("迟到扣款", 50.00))
    yield _phone_pay("sum", "顾*然", (("基本工资", 8000.00), ("项目奖金", 2600.00), ("住房补贴", 800.00), ("餐费补贴", 400.00)), more, 900, (SUM,))
    first: Person = ("贺兰", (4800.0, 1250.0, 360.0, 300.0), (528.0, 384.0, 0.0), "")
    last: Person = ("于淼", (5600.0, 1640.0, 420.0, 300.0), (616.0, 448.0, 56.88), "")
    yield _strip("zero", (first, ("卢强", (0.0, 1380.0, 510.0, 300.0), (539.0, 392.0, 0.0), ""), last), 0, (ZERO,))
    yield _strip("clean", (first, ("童飞", (4500.0, 0.0, 0.0, 300.0), (495.0, 360.0, 0.0), "试用期无绩效"), last), 0, ())
    yield _strip("sum", (first, ("焦阳", (4950.0, 1420.0, 280.0, 300.0), (544.5, 396.0, 0.0), ""), last), -1000, (SUM,))
    yield _bank_web("sum", 5417.32, WEB, (3, 600.0), -1, (SUM,))
    yield _bank_web("zero", 8036.10, WEB, (-1, 0), 2, (ZERO,))
    yield _bank_web("clean", 2260.20, WEB_CLEAR, (-1, 0), -1, ())
    yield _bank_app("sum", APP_A, 500, (SUM,))
    yield _bank_app("clean", APP_B, 0, ())
    parts = (("餐饮美食", 46, 1382.40), ("交通出行", 31, 268.00), ("日用百货", 12, 745.90), ("文化休闲", 5, 319.00), ("充值缴费", 3, 250.00))
    yield _wallet("sum", parts, 128.00, 400, (SUM,))
    yield _wallet("clean", (*parts[1:], ("医疗健康", 2, 186.70)), 459.60, 0, ())
