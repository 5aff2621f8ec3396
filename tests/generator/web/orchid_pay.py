"""Payslips: two columns, a vertical list, a wide register, an app."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.orchid_page import SUM, ZERO, Item, doc, head, m, o, pairs, sheet, status, total, tr
from tests.generator.web.page import Page


def two_columns_zh(rng: Random) -> Iterator[Page]:
    """A slip on paper: earnings left, deductions right."""
    css = """body{padding:44px 50px;font-family:'Noto Serif CJK SC',serif}h1{text-align:center;font-size:25px;letter-spacing:3px}
.i{display:flex;justify-content:space-between;margin:18px 0 8px}td,th{border:1px solid #333;padding:7px 12px}th{text-align:center;background:#eee}
.s td{font-weight:700}.f{display:flex;justify-content:space-between;margin-top:22px}"""
    taken = [("养老保险", 49600), ("医疗保险", 12400), ("失业保险", 3100), ("住房公积金", 43400), ("个人所得税", 5226), ("其他扣款", 0)]
    number = rng.randrange(1000, 9999)

    def draw(name: str, given: list[Item], gross: int) -> str:
        rows = "".join(tr((a, m(b), c, m(d))) for (a, b), (c, d) in zip(given, taken, strict=True))
        sums = tr(("应发合计", m(gross), "应扣合计", m(total(taken))), cls="s")
        net = f"<tr class=s><td>实发工资</td><td colspan=3 class=n style='font-size:18px'>¥ {m(gross - total(taken))}</td></tr>"
        return doc(
            css,
            f"""<h1>江城恒益机械有限公司</h1><h1 style="font-size:20px;margin-top:4px">员工工资条（2024年8月）</h1>
<div class=i><span>工号：HY{number}</span><span>姓名：{name}</span><span>部门：装配二车间</span><span>出勤：22 天</span></div>
<table><tr><th>应发项目</th><th>金额（元）</th><th>应扣项目</th><th>金额（元）</th></tr>{rows}{sums}{net}</table>
<div class=f><span>制表：财务部</span><span>发放日期：2024-09-10</span><span>签收：</span></div>""",
            "zh",
        )

    given = [("基本工资", 620000), ("岗位津贴", 150000), ("绩效奖金", 218000), ("交通补贴", 30000), ("高温补贴", 30000), ("工龄工资", 20000)]
    yield sheet("payslip_two_zh-sum", draw("周立新", given, total(given) + 36000), 860, SUM, kind="payslip", scale=1.5, print_px=15, paper=True)
    given = [("基本工资", 585000), ("岗位津贴", 120000), ("绩效奖金", 196000), ("加班费", 0), ("高温补贴", 30000), ("考勤调整", -8600)]
    yield sheet("payslip_two_zh-adjusted", draw("何桂芳", given, total(given)), 860, kind="payslip", scale=1.5, print_px=15, paper=True)


def register_zh(rng: Random) -> Iterator[Page]:
    """A table of a personnel system, a row for each employee."""
    css = """body{background:#f0f2f5;font-size:14px}.t{background:#001529;color:#fff;padding:14px 24px;font-size:17px;display:flex;
justify-content:space-between}
.c{background:#fff;margin:18px 24px;padding:18px 20px;border-radius:4px}.q{display:flex;gap:12px;margin:10px 0 16px;color:#666}
.q b{border:1px solid #d9d9d9;border-radius:3px;padding:3px 14px;font-weight:400;color:#333}.q .go{background:#1677ff;color:#fff;border:0}
th{background:#fafafa;padding:11px 8px;border-bottom:1px solid #e8e8e8}td{padding:11px 8px;border-bottom:1px solid #eee}.s td{background:#fffbe6;
font-weight:700}"""
    staff = ("孟晓岚", "田一鸣", "邓海涛", "苏婉清", "罗志强", "韩冬梅")
    bases = [780000, 820000, 760000, 900000, 740000, 810000]
    more = [
        (150000, 210000, 36000, 44000, 93600, 86400, 8120),
        (160000, 245000, 0, 0, 98400, 90000, 10675),
        (150000, 188000, 54000, 44000, 91200, 84000, 7530),
        (200000, 320000, 0, 0, 108000, 100800, 20440),
        (140000, 176000, 72000, 44000, 88800, 81600, 6880),
        (160000, 232000, 18000, 0, 97200, 88800, 9965),
    ]
    start = rng.randrange(2001, 2600)

    def draw(base: list[int]) -> str:
        lines = []
        for first, rest in zip(base, more, strict=True):
            gross = first + sum(rest[:4])
            lines.append([first, *rest[:4], gross, *rest[4:], gross - sum(rest[4:])])
        rows = "".join(
            tr((f"YF{start + at}", name, m(line[0]), m(line[1]), m(line[2]), m(line[3]), o(line[4]), *map(m, line[5:])))
            for at, (name, line) in enumerate(zip(staff, lines, strict=True))
        )
        sums = tr(("合计", f"{len(staff)} 人", *(m(sum(column)) for column in zip(*lines, strict=True))), cls="s")
        names = ("工号", "姓名", "基本工资", "岗位工资", "绩效工资", "加班费", "餐补", "应发合计", "社保", "公积金", "个税", "实发工资")
        return doc(
            css,
            f"""<div class=t><span>云帆人事 · 薪酬管理</span><span style="font-size:13px">管理员</span></div><div class=c><h3>工资明细表</h3>
<div class=q>月份<b>2025-03</b>部门<b>市场运营部</b><b class=go>查询</b><b>导出</b></div><table>{head(names, 2)}{rows}{sums}</table></div>""",
            "zh",
        )

    gap = [*bases[:2], 0, *bases[3:]]
    yield sheet("payslip_register_zh-base_zero", draw(gap), 1340, ZERO, text="三月份工资明细表", print_px=14, scale=1.5)
    yield sheet("payslip_register_zh-overtime_zero", draw(bases), 1340, text="三月份工资明细表", print_px=14, scale=1.5)


def app_zh(rng: Random) -> Iterator[Page]:
    """A card of an office app on a phone."""
    css = """body{background:#f4f5f8;font-size:15px}.h{background:linear-gradient(160deg,#2f6bff,#5b8dff);color:#fff;padding-bottom:64px}
.h .b{display:flex;justify-content:space-between;padding:8px 16px;font-size:17px}.k{margin:-48px 14px 12px;background:#fff;border-radius:14px;
padding:20px 18px;
text-align:center}.k i{font-style:normal;font-size:34px;font-weight:700;display:block}.g{margin:0 14px 12px;background:#fff;border-radius:14px;
padding:6px 16px 10px}
.g h3{font-size:16px;padding:10px 0 6px;display:flex;justify-content:space-between}.p{display:flex;justify-content:space-between;padding:8px 0;
color:#555;
border-top:1px solid #f0f0f0}.p b{font-weight:500;color:#222}.e{text-align:center;color:#666;padding:10px;font-size:13px}"""

    def draw(month: str, given: list[Item], taken: list[Item], net: int) -> str:
        return doc(
            css,
            f"""<div class=h>{status("18:0" + str(rng.randrange(10)), "#fff")}<div class=b><span>‹</span><span>我的工资单</span><span>···</span></div>
</div>
<div class=k>{month} 实发工资（元）<i>{m(net)}</i><span style="color:#888">发薪日 次月5日 · 招商银行尾号 3207</span></div>
<div class=g><h3><span>收入项</span><span>{m(total(given))}</span></h3>{pairs((a, m(b)) for a, b in given)}</div>
<div class=g><h3><span>代扣代缴</span><span>{m(total(taken))}</span></h3>{pairs((a, m(b)) for a, b in taken)}</div>
<div class=e>如有疑问请在 3 个工作日内联系人力资源部</div>""",
            "zh",
        )

    given = [("月薪", 1150000), ("项目奖金", 260000), ("通讯补贴", 15000), ("全勤奖", 20000)]
    taken = [("社会保险（个人）", 120750), ("住房公积金（个人）", 138000), ("工资薪金个税", 21637)]
    yield sheet("payslip_app_zh-net", draw("2025年5月", given, taken, total(given) - total(taken) - 80000), 390, SUM, scale=2, print_px=15)
    given = [("月薪", 980000), ("销售提成", 147260), ("事假扣减", -45057), ("独生子女费", 0)]
    taken = [("社会保险（个人）", 102900), ("住房公积金（个人）", 117600), ("工资薪金个税", 10862), ("多缴个税退回", -3120)]
    yield sheet("payslip_app_zh-leave", draw("2025年6月", given, taken, total(given) - total(taken)), 390, scale=2, print_px=15)


def mail_zh(rng: Random) -> Iterator[Page]:
    """A list in an e-mail, one item a line, with remarks."""
    css = """body{padding:26px 34px;font-family:'WenQuanYi Zen Hei',sans-serif}.s{border-bottom:1px solid #ddd;padding-bottom:14px;color:#666;
font-size:14px}
.s h2{color:#111;font-size:21px;margin-bottom:8px}p{margin:16px 0 10px}table{width:640px}td,th{padding:6px 14px;border-bottom:1px dotted #bbb}
th{background:#e7f1ea}.z td{background:#f5f9f6;font-weight:700}.r{color:#888}"""

    def draw(rows: list[tuple[str, str, str]]) -> str:
        body = "".join(tr(row, cls="z" if row[0] in {"应发工资", "实发工资"} else "") for row in rows)
        return doc(
            css,
            f"""<div class=s><h2>【工资通知】2024年11月薪资明细</h2>发件人：薪酬组 &lt;payroll@qinglan.example&gt;<br>时间：2024年12月9日 10:{rng.randrange(10, 59)}</div>
<p>您好，您11月的薪资已核算完毕，明细如下（单位：元）：</p><table><tr><th>项目</th><th class=n>金额</th><th>备注</th></tr>{body}</table>
<p class=r>本邮件由系统自动发送，请勿回复。</p>""",
            "zh",
        )

    post, given, taken = 230000, [("基本工资", 560000), ("月度绩效", 184000), ("住房补贴", 60000)], [("社保个人部分", 88200), ("公积金", 70560)]
    gross = total(given) + post
    tail = [("个人所得税", m(8257), "累计预扣"), ("实发工资", m(gross - total(taken) - 8257), "")]
    middle = [(a, m(b), "") for a, b in given[1:]]
    cut = [(a, m(b), "个人缴纳") for a, b in taken]
    wrong = [("基本工资", m(560000), ""), ("岗位工资", "", ""), *middle, ("应发工资", m(gross), ""), *cut, *tail]
    yield sheet("payslip_mail_zh-post_blank", draw(wrong), 900, ZERO, unsure=[SUM], kind="payslip", scale=1.5, print_px=15)
    right = [
        ("基本工资", m(560000), ""),
        ("岗位工资", m(post), "P5"),
        *middle,
        ("年终奖", "—", "次年1月发放"),
        ("应发工资", m(gross), ""),
        *cut,
        *tail,
    ]
    yield sheet("payslip_mail_zh-no_bonus", draw(right), 900, kind="payslip", scale=1.5, print_px=15)


def stub_en(rng: Random) -> Iterator[Page]:
    """An American earnings statement with hours, rates and the year to date."""
    css = """body{padding:40px 46px;font-size:14px}.t{display:flex;justify-content:space-between;border-bottom:3px solid #1f3b63;padding-bottom:12px}
h1{font-size:22px;color:#1f3b63}.c{display:flex;gap:26px;margin-top:20px}.c>div{flex:1}th{background:#1f3b63;color:#fff;padding:6px 8px;
font-size:13px}
td{padding:6px 8px;border-bottom:1px solid #ccc}.s td{font-weight:700;border-top:2px solid #1f3b63}.net{margin-top:26px;border:2px solid #1f3b63;
padding:12px 18px;
display:flex;justify-content:space-between;font-size:19px;font-weight:700}"""
    taken = [("Federal income tax", 31840, 573120), ("Social Security", 18944, 340992), ("Medicare", 4430, 79740), ("401(k)", 15275, 274950)]
    taken += [("Dental plan", 1250, 22500)]
    given = [
        ("Regular", "80.00", "31.50", 252000, 4536000),
        ("Overtime", "6.00", "47.25", 28350, 316575),
        ("Holiday", "8.00", "31.50", 25200, 126000),
    ]
    given += [("Bonus", "", "", 0, 150000)]
    advice = rng.randrange(100000, 999999)

    def draw(who: str, net: int) -> str:
        left = "".join(tr((a, b, c, m(d), m(e))) for a, b, c, d, e in given) + tr(
            ("Gross pay", "", "", m(total(given, 3)), m(total(given, 4))), cls="s"
        )
        right = "".join(tr((a, m(b), m(c))) for a, b, c in taken) + tr(("Total deductions", m(total(taken)), m(total(taken, 2))), cls="s")
        return doc(
            css,
            f"""<div class=t><div><h1>Northfield Packaging Inc.</h1>418 Harbor Road, Toledo OH 43604</div><div style="text-align:right">
<b>EARNINGS STATEMENT</b><br>
Advice no. {advice}<br>Pay date 09/20/2024</div></div>
<p style="margin-top:14px">Employee: <b>{who}</b> &nbsp; Period: 09/02/2024 – 09/15/2024 &nbsp; Dept: Press</p>
<div class=c><div style="flex:1.25"><table>{head(("Earnings", "Hours", "Rate", "This period", "YTD"), 1)}{left}</table></div><div>
<table>{head(("Deductions", "This period", "YTD"), 1)}{right}</table></div></div><div class=net><span>NET PAY</span><span>{m(net, "$")}</span>
</div>""",
        )

    net = total(given, 3) - total(taken)
    yield sheet("payslip_stub_en-net", draw("Daniel R. Okafor", net + 12500), 1040, SUM, scale=1.5, print_px=14, paper=True)
    yield sheet("payslip_stub_en-bonus_ytd", draw("Melissa Grant", net), 1040, scale=1.5, print_px=14, paper=True, text="My September pay stub")


def british_en(rng: Random) -> Iterator[Page]:
    """A British slip, payments over deductions."""
    css = """body{padding:36px 40px;font-family:'Liberation Mono',monospace;font-size:15px}.b{border:1.5px solid #555;border-radius:8px;
padding:10px 16px;margin-top:12px}
.g{display:grid;grid-template-columns:1fr 1fr;gap:2px 26px}h1{font-size:20px}h3{font-size:15px;border-bottom:1px solid #555;padding-bottom:4px}
.p{display:flex;justify-content:space-between;padding:4px 0}.p b{font-weight:400}.s b,.s span{font-weight:700}"""

    def draw(given: list[Item], taken: list[Item], gross: int) -> str:
        net = gross - total(taken)
        return doc(
            css,
            f"""<h1>PAYSLIP</h1>Brackley &amp; Dunn Ltd<div class="b g"><span>Employee: 00{rng.randrange(100, 999)}  T Whitmore</span>
<span>Pay date: 28 Feb 2025</span>
<span>Tax code: 1257L</span><span>NI letter: A</span><span>Tax period: 11</span><span>Method: BACS</span></div>
<div class=b><h3>PAYMENTS</h3>{pairs((a, m(b)) for a, b in given)}{pairs([("TOTAL GROSS PAY", m(gross))], cls="p s")}</div>
<div class=b><h3>DEDUCTIONS</h3>{pairs((a, m(b)) for a, b in taken)}{pairs([("TOTAL DEDUCTIONS", m(total(taken)))], cls="p s")}</div>
<div class=b>{pairs([("NET PAY", m(net, "£"))], cls="p s")}</div>""",
        )

    taken = [("PAYE tax", 31340), ("National Insurance", 12533), ("Workplace pension", 13325)]
    wrong = [("Basic pay", 0), ("Shift allowance", 21000), ("Overtime", 15480)]
    page = draw(wrong, taken, 261480)
    yield sheet("payslip_british_en-basic_zero", page, 720, ZERO, SUM, kind="payslip", scale=1.5, print_px=15, paper=True)
    right = [("Basic pay", 230000), ("Shift allowance", 21000), ("Overtime", 0), ("Expenses repaid", 6240)]
    page = draw(right, [*taken, ("Student loan", 0)], total(right))
    yield sheet("payslip_british_en-no_overtime", page, 720, kind="payslip", scale=1.5, print_px=15, paper=True)


def app_en(rng: Random) -> Iterator[Page]:
    """A payroll app in the dark."""
    css = """body{background:#121417;color:#e9ecef;font-size:15px}.h{padding:8px 20px 16px}.h h1{font-size:26px}.c{background:#1d2126;
border-radius:18px;margin:0 14px 12px;
padding:16px 18px}.c i{font-style:normal;font-size:38px;font-weight:700;color:#7be0a8}.c i small{font-size:22px}.p{display:flex;
justify-content:space-between;padding:8px 0}
.p span{color:#adb5bd}.p b{font-weight:500}.s{border-top:1px solid #3a4048;margin-top:4px}.s b,.s span{font-weight:700;color:#fff}h4{margin:0 0 4px}
.d{margin:0 14px 22px;padding:14px;text-align:center;background:#7be0a8;color:#10231a;border-radius:14px;font-weight:700}"""

    def draw(given: list[Item], taken: list[Item], net: int) -> str:
        whole, cents = m(net, "$").split(".")
        return doc(
            css,
            f"""{status("7:3" + str(rng.randrange(10)), "#fff")}<div class=h><h1>Paycheck</h1>Friday, May 16</div>
<div class=c>Take-home pay<br><i>{whole}<small>.{cents}</small></i><br><span style="color:#adb5bd">Direct deposit to checking ••4471</span></div>
<div class=c><h4>Earnings</h4>{pairs((a, m(b, "$")) for a, b in given)}{pairs([("Gross pay", m(total(given), "$"))], cls="p s")}</div>
<div class=c><h4>Taxes and deductions</h4>{pairs((a, m(b, "$")) for a, b in taken)}
{pairs([("Total withheld", m(total(taken), "$"))], cls="p s")}</div>
<div class=d>Download PDF</div>""",
        )

    taken = [("Federal tax", 22815), ("State tax", 9460), ("Social Security", 14694), ("Medicare", 3437), ("Health insurance", 6500)]
    given = [("Salary", 215000), ("Commission", 22000)]
    yield sheet("payslip_app_en-net_zero", draw(given, taken, 0), 390, ZERO, SUM, scale=2, print_px=15, text="Paycheck from May")
    given = [("Salary", 215000), ("Commission", 26500), ("Correction, April hours", -4500)]
    yield sheet("payslip_app_en-correction", draw(given, taken, total(given) - total(taken)), 390, scale=2, print_px=15, text="Paycheck from May")


def register_en(rng: Random) -> Iterator[Page]:
    """A payroll register on a desktop."""
    css = """body{padding:28px 36px;font-family:'DejaVu Sans',sans-serif;font-size:13px;background:#fbfbf8}h1{font-size:20px}
th{border-bottom:2px solid #222;padding:8px 6px}
td{padding:9px 6px}tr:nth-child(even) td{background:#f1f0e9}.s td{border-top:2px solid #222;font-weight:700}.m{color:#555;margin:4px 0 16px}"""
    people = [("Alvarez, Rosa", 384000, 21600, 0, 90350), ("Bennett, Kyle", 412000, 0, 15000, 101280), ("Choi, Min-ji", 396000, 0, 0, 94640)]
    people += [("Dufresne, Paul", 358000, 34900, 0, 88190), ("Eklund, Sara", 440000, 0, 22000, 112350), ("Farah, Omar", 372000, 12400, 0, 89970)]

    def draw(gap: str) -> str:
        rows = ""
        for name, base, extra, bonus, cut in people:
            gross = base + extra + bonus
            net = "" if name == gap else m(gross - cut)
            rows += tr((name, m(base), m(extra) if extra else "–", m(bonus) if bonus else "–", m(gross), m(cut), net))
        sums = [total(people, at) for at in (1, 2, 3)]
        rows += tr((f"{len(people)} employees", *map(m, sums), m(sum(sums)), m(total(people, 4)), m(sum(sums) - total(people, 4))), cls="s")
        return doc(
            css,
            f"""<h1>Payroll register</h1><div class=m>Lindqvist Dental Group · April 2025 · run #{rng.randrange(300, 900)} · amounts in USD</div>
<table>{head(("Employee", "Base salary", "Overtime", "Bonus", "Gross", "Withheld", "Net pay"), 1)}{rows}</table>""",
        )

    yield sheet("payslip_register_en-net_blank", draw("Dufresne, Paul"), 980, ZERO, unsure=[SUM], scale=1.5, print_px=13)
    yield sheet("payslip_register_en-dashes", draw(""), 980, scale=1.5, print_px=13)


TEMPLATES = (two_columns_zh, register_zh, app_zh, mail_zh, stub_en, british_en, app_en, register_en)
