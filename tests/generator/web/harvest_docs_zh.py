"""Chinese papers of pay and of household money: payslips, wallets, bank statements, water bills."""

from __future__ import annotations

from tests.generator.web.harvest_kit import Sort, money, row, sheet

SUM, ZERO = "document.sum_mismatch", "document.zero_field"


def payslip_app(*, bad: bool) -> str:
    """A phone app's payslip in cards; the clean one has an overtime of nought hours."""
    pay = [("基本工资", 0 if bad else 6800), ("岗位津贴", 1200), ("绩效奖金", 2350), ("餐费补贴", 440)]
    if not bad:
        pay.append(("加班费（0 小时）", 0))
    cut = [("养老保险", 544), ("医疗保险", 136), ("住房公积金", 816), ("个人所得税", 98.7)]
    gross, less = sum(v for _, v in pay), sum(v for _, v in cut)

    def lines(items: list[tuple[str, float]]) -> str:
        return "".join(f'<div class="l"><span>{name}</span><b>{money(value)}</b></div>' for name, value in items)

    css = (
        "body{background:#eef1f6}.h{background:linear-gradient(120deg,#3d6df2,#62a1ff);color:#fff;padding:18px 20px 60px}.h "
        ".n{font-size:34px;font-weight:700}"
        ".c{background:#fff;border-radius:14px;margin:12px 14px;padding:14px 16px}.f{margin-top:-44px}.l{display:flex;"
        "justify-content:space-between;font-size:15px;padding:7px 0}"
        ".l b{font-weight:500}.t{font-size:16px;font-weight:700;border-bottom:1px solid #eee;padding-bottom:6px}.s b{color:#3d6df2;font-weight:700}"
    )
    body = (
        f'<div class="h">‹　2025年5月工资条<br><br>实发工资（元）<div class="n">{money(gross - less)}</div></div>'
        f'<div class="c f"><div class="t">应发项目</div>{lines(pay)}<div class="l s"><span>应发合计</span><b>{money(gross)}</b></div></div>'
        f'<div class="c"><div class="t">扣除项目</div>{lines(cut)}<div class="l s"><span>扣款合计</span><b>{money(less)}</b></div></div>'
        '<div class="c l"><span>出勤天数</span><b>21 / 21</b></div>'
    )
    return sheet(css, body)


def piecework(*, bad: bool) -> str:
    """A workshop's wage list on paper: a row for each worker and a row of totals."""
    people = [("甲组-03", 1260, 120), ("甲组-07", 1415, 120), ("乙组-02", 1180, 95), ("乙组-11", 1502, 140), ("丙组-05", 1338, 120)]
    rows, earned, cut = "", 0.0, 0
    for n, (who, pieces, less) in enumerate(people, 1):
        wage = pieces * 3.5
        rows += row((n, who, f"{pieces:,}", "3.50", money(wage), money(less), money(wage - less), "✓"))
        earned, cut = earned + wage, cut + less
    net = earned - cut + (300 if bad else 0)
    total = row(("合计", "", f"{sum(p for _, p, _ in people):,}", "", money(earned), money(cut), money(net), ""))
    css = (
        "body{padding:60px 50px;background:#fff;font-family:'Noto Serif CJK SC',serif}h1{text-align:center;font-size:26px;"
        "letter-spacing:6px}table{width:100%;font-size:16px}"
        "td,th{border:1px solid #222;padding:9px 8px;text-align:center}tr:last-child td{font-weight:700}.m{display:flex;"
        "justify-content:space-between;font-size:16px;margin:14px 0}"
    )
    head = row(("序号", "工号", "合格件数", "单价", "计件工资", "扣款", "实发工资", "签收"), "th")
    body = (
        f'<h1>缝纫车间计件工资表</h1><div class="m"><span>月份：2025年4月</span><span>单位：元</span></div><table>{head}{rows}{total}</table><div '
        'class="m"><span>制表：</span><span>复核：</span><span>主管：</span></div>'
    )
    return sheet(css, body)


def wallet_month(*, bad: bool) -> str:
    """A wallet's month: sums at the head, and every movement below."""
    moves = [
        ("菜", "邻里生鲜", "6月28日 18:20", -86.4),
        ("行", "地铁出行", "6月25日 08:11", -6),
        ("薪", "兼职报酬", "6月20日 10:00", 1200),
        ("食", "老街面馆", "6月17日 12:32", -28),
        ("话", "话费充值", "6月12日 21:05", -50),
        ("转", "转账收入", "6月9日 20:20", 200),
        ("家", "物业缴费", "6月3日 09:46", -315.6),
    ]
    spent, got = -sum(m[3] for m in moves if m[3] < 0), sum(m[3] for m in moves if m[3] > 0)
    rows = "".join(
        f'<div class="r"><i>{icon}</i><div>{name}<small>{when}</small></div><b class="{"in" if v > 0 else ""}">'
        f"{'+' if v > 0 else '-'}{abs(v):,.2f}</b></div>"
        for icon, name, when, v in moves
    )
    css = (
        "body{background:#fff}.b{display:flex;justify-content:space-between;padding:12px 18px;font-size:17px}"
        ".s{background:#f3f9f4;padding:18px;display:flex;gap:40px;font-size:14px;color:#555}"
        ".s b{display:block;font-size:24px;color:#111}.r{display:flex;align-items:center;gap:12px;padding:12px 18px;"
        "border-bottom:1px solid #f0f0f0;font-size:16px}.r i{font-style:normal;width:38px;height:38px;"
        "border-radius:19px;background:#e8f5ea;text-align:center;line-height:38px}.r div{flex:1}small{display:block;color:#999;"
        "font-size:13px}.in{color:#e08a00}.e{text-align:center;color:#aaa;font-size:13px;padding:14px}"
    )
    body = (
        '<div class="b"><span>✕</span><b>账单</b><span>筛选</span></div><div class="b"><b>2025年6月 ▾</b></div>'
        f'<div class="s"><div>本月支出<b>¥{money(spent + (90 if bad else 0))}</b></div><div>本月收入<b>¥{money(got)}</b></div></div>'
        f'{rows}<div class="e">— 以上为本月全部 7 笔 —</div>'
    )
    return sheet(css, body)


def bank_flow(*, bad: bool) -> str:
    """A bank's statement on a desktop: running balances."""
    moves = [
        ("03-02", "工资代发", 9280),
        ("03-04", "房租转出", -2600),
        ("03-09", "超市消费", -218.5),
        ("03-15", "退款入账", 99),
        ("03-21", "水电代扣", -176.3),
        ("03-28", "定期转存", -3000),
    ]
    balance, rows = 4120.66, row(("2025-03-01", "上期结转", "", "", money(4120.66)))
    for n, (day, what, value) in enumerate(moves):
        balance = round(balance + value + (500 if bad and n == 3 else 0), 2)
        rows += row((f"2025-{day}", what, money(-value) if value < 0 else "", money(value) if value > 0 else "", money(balance)))
    css = (
        "body{padding:30px 40px;background:#f2f4f7}.t{background:#8b1a1a;color:#fff;padding:14px 22px;font-size:20px}"
        ".w{background:#fff;padding:20px 22px}table{width:100%;font-size:15px}"
        "th{background:#f7e9e9;text-align:left;padding:10px}td{padding:10px;border-bottom:1px solid #eee}"
        "td:nth-child(n+3),th:nth-child(n+3){text-align:right}.i{font-size:15px;color:#444;margin-bottom:14px}"
    )
    head = row(("交易日期", "摘要", "支出", "收入", "账户余额"), "th")
    body = (
        '<div class="t">个人网上银行 · 交易明细</div><div class="w"><div class="i">账户尾号 0917　币种：人民币　查询区间：2025-03-01 至 2025-03-31</div>'
        f"<table>{head}{rows}</table></div>"
    )
    return sheet(css, body)


def water_bill(*, bad: bool) -> str:
    """A water bill on a phone: readings, two steps of price, and what is due."""
    lines = [("第一阶梯", "15 吨 × 2.10", 31.5), ("第二阶梯", "6 吨 × 3.15", 18.9), ("污水处理费", "21 吨 × 0.95", 19.95)]
    due = sum(v for *_, v in lines) + (20 if bad else 0)
    rows = "".join(f"<li><b>{name}</b><span>{how}</span><em>{money(value)}</em></li>" for name, how, value in lines)
    css = (
        "body{background:#d9f0f7;padding:16px}.c{background:#fff;border-radius:10px;padding:20px;border-top:8px solid #0097a7}"
        ".q{display:grid;grid-template-columns:1fr 1fr 1fr;text-align:center;font-size:14px;color:#667;margin:16px 0}"
        ".q b{display:block;font-size:22px;color:#222}ul{list-style:none;margin:0;padding:0;border-top:1px dashed #aaa}"
        "li{display:grid;grid-template-columns:100px 1fr 70px;font-size:15px;padding:10px 0}em{font-style:normal;"
        "text-align:right}"
        "li span{color:#777}.d{border-top:1px dashed #aaa;padding-top:12px;display:flex;justify-content:space-between;"
        "font-size:18px}.p{background:#0097a7;color:#fff;text-align:center;border-radius:24px;padding:11px;font-size:17px;"
        "margin-top:16px}"
    )
    body = (
        '<div class="c"><b style="font-size:19px">自来水费账单</b><div style="font-size:14px;color:#777">2025年3—4月　户号 20****18</div>'
        '<div class="q"><div>上次读数<b>486</b></div><div>本次读数<b>507</b></div>'
        f'<div>用水量<b>21 吨</b></div></div><ul>{rows}</ul><div class="d"><span>应缴金额</span><b>{money(due)} 元</b></div><div class="p">去缴费</div></div>'
    )
    return sheet(css, body)


SORTS = (
    Sort(name="zh-payslip_app", draw=payslip_app, fault=ZERO, width=390, scale=2, smallest=30),
    Sort(name="zh-piecework_paper", draw=piecework, fault=SUM, width=880, smallest=16, paper=True),
    Sort(name="zh-wallet_month", draw=wallet_month, fault=SUM, width=400, scale=2, smallest=28),
    Sort(name="zh-bank_flow", draw=bank_flow, fault=SUM, width=1000, smallest=15),
    Sort(name="zh-water_bill", draw=water_bill, fault=SUM, width=380, scale=2.5, smallest=36, unsure=frozenset({"pricing.total_mismatch"})),
)
