"""Chinese receipts, invoices, hospital bills, quotations and small accounts."""

from __future__ import annotations

from random import Random

from tests.generator.web.page import Page
from tests.generator.web.summit_kit import MONO, SANS, SERIF, SUM, TOTAL, ZERO, made, money, plain, rows


def table_bill(rng: Random, *, bad: bool) -> Page:
    """A restaurant's bill: a dish that was charged stands at nothing, or a dish was given."""
    dishes = [
        ("红烧牛腩煲", 1, 6800),
        ("蒜蓉空心菜", 1, 2200),
        ("手打虾滑", 2, 3900),
        ("米饭", 3, 300),
        ("酸梅汤(扎)", 1, rng.randrange(20, 30) * 100),
    ]
    given = [] if bad else [("餐后果盘（赠送）", 1, 0)]
    whole = sum(n * v for _, n, v in dishes)
    lines = "".join(
        f"<div class=d>{name}</div><div class=n><span>{n}份</span><span>@{plain(v)}</span><span>{plain(0 if bad and v == 6800 else n * v)}</span>"
        "</div>"
        for name, n, v in dishes + given
    )
    css = (
        f"body{{{MONO}background:#fffef9;padding:24px 26px;color:#111}}"
        "h2{text-align:center;margin:0 0 4px;font-size:25px}.c{text-align:center;font-size:16px}.k{display:flex;justify-content:space-between;"
        "font-size:16px;border-bottom:2px dashed #333;padding:10px 0}"
        ".d{font-size:19px;margin-top:10px}.n{display:flex;justify-content:space-between;font-size:17px;padding-left:28px}.s{border-top:2px "
        "dashed #333;margin-top:14px;padding-top:10px;font-size:22px;display:flex;justify-content:space-between}"
    )
    body = (
        "<h2>江南小灶</h2><div class=c>—— 预结单 ——</div><div class=k><span>桌号 B06</span><span>人数 3</span><span>18:42</span></div>"
        f"{lines}<div class=s><span>应收</span><b>¥{plain(whole)}</b></div><div class=c><br>单号 20250816-0231　服务员 07</div>"
    )
    return made("zh-table_bill", ZERO, css, body, bad=bad, width=430, scale=1.5, smallest=24, paper=True, unsure=(SUM, TOTAL), kind="receipt")


def pharmacy(rng: Random, *, bad: bool) -> Page:
    """A chemist's slip split between insurance and cash: the split is not the whole, or one part is nought and right."""
    goods = [("氯雷他定片 10mg×6", 2, 1850), ("医用纱布块", 3, 420), ("维生素C片 100s", 1, rng.randrange(120, 180) * 10)]
    whole = sum(n * v for _, n, v in goods)
    pool = 2100 if bad else 0
    card = 2500
    cash = whole - pool - card + (900 if bad else 0)
    css = (
        f"body{{{SANS}background:#fff;padding:22px;color:#133}}"
        ".r{border:1px solid #9ab;padding:16px 18px}h3{margin:0;text-align:center;font-size:20px}table{width:100%;font-size:16px;margin:12px 0;"
        "border-collapse:collapse}"
        "th{background:#e3f1f1;text-align:left;padding:6px}td{padding:7px 6px;border-bottom:1px dotted #9ab}.pay{columns:2;font-size:16px;"
        "line-height:2}.pay b{float:right;margin-right:14px}"
    )
    body = (
        "<div class=r><h3>康宁大药房 · 医保结算单</h3><div>定点编号 P33010900412　2025-05-19 10:26</div>"
        f"<table>{rows([('品名规格', '数量', '单价', '小计')], 'th')}{rows((k, n, plain(v), plain(n * v)) for k, n, v in goods)}</table>"
        f"<div class=pay><div>费用总额<b>{plain(whole)}</b></div><div>统筹基金支付<b>{plain(pool)}</b></div><div>个人账户支付<b>{plain(card)}</b></div><div>"
        f"现金支付<b>{plain(cash)}</b></div></div>"
        "<small>总额 = 统筹基金 + 个人账户 + 现金</small></div>"
    )
    return made("zh-pharmacy", SUM, css, body, bad=bad, width=560, scale=1.5, smallest=20, paper=True, unsure=(TOTAL,), kind="receipt")


def vat_invoice(rng: Random, *, bad: bool) -> Page:
    """An electronic VAT invoice: the tax of one taxed line is nought, or a line is free of tax by right."""
    lines = [
        ("*办公用品*碎纸机", "台", 2, 46000, 13),
        ("*纸制品*复印纸A4", "箱", 5, rng.randrange(110, 150) * 100, 13),
        ("*农产品*绿萝盆栽", "盆", 6, 2500, 13 if bad else 0),
    ]
    table, net, tax = [], 0, 0
    for place, (name, unit, n, price, rate) in enumerate(lines):
        value = n * price
        due = value * rate // 100
        net, tax = net + value, tax + due
        shown = "0.00" if bad and place == 0 else plain(due) if rate else "***"
        table.append((name, unit, n, plain(price), plain(value), f"{rate}%" if rate else "免税", shown))
    css = (
        f"body{{{SERIF}background:#fff;padding:28px 34px;color:#7a2e12}}"
        "h1{text-align:center;font-weight:400;font-size:27px;border-bottom:3px double #a8542f;width:420px;margin:0 auto 16px}.q{display:grid;"
        "grid-template-columns:1fr 1fr;border:1px solid #a8542f;font-size:15px}"
        ".q div{padding:10px 14px;border-right:1px solid #a8542f;line-height:1.8}q{quotes:none;color:#111}table{width:100%;border:1px solid "
        "#a8542f;border-top:0;font-size:16px;border-collapse:collapse}"
        "td{color:#111;text-align:right;padding:8px 12px}th{font-weight:400;text-align:right;padding:6px 12px}"
        "td:first-child,th:first-child{text-align:left}.h td{padding-top:40px;color:#7a2e12}"
        ".z{border:1px solid #a8542f;border-top:0;padding:10px 14px;font-size:17px;display:flex;gap:60px}"
    )
    body = (
        "<div style='float:right;font-size:14px;line-height:1.7'>发票号码：25332000000418827106<br>开票日期：2025年04月11日</div><div style='height:46px'>"
        "</div><h1>电子发票（普通发票）</h1>"
        "<div class=q><div>购买方：<q>梧桐里社区服务中心</q><br>税号：<q>52330106MJ8941220K</q></div><div>销售方：<q>杭城百立办公用品商行</q><br>税号：<q>92330106MA2C7T915X</q>"
        "</div></div>"
        f"<table>{rows([('项目名称', '单位', '数量', '单价', '金额', '税率/征收率', '税额')], 'th')}{rows(table)}"
        f"<tr class=h><td>合　计</td><td></td><td></td><td></td><td>¥{plain(net)}</td><td></td><td>¥{plain(tax)}</td></tr></table>"
        f"<div class=z><span>价税合计（小写）</span><q>¥{plain(net + tax)}</q><span>开票人：<q>沈悦</q></span></div>"
    )
    return made("zh-vat_invoice", ZERO, css, body, bad=bad, width=1080, smallest=15, unsure=(SUM,), kind="invoice")


def clinic(rng: Random, *, bad: bool) -> Page:
    """A hospital's bill of a stay: the kinds do not make the total, or nothing was to be paid by oneself for one kind."""
    kinds = [
        ("床位费", 42000),
        ("诊查费", 15000),
        ("检查费", 68600),
        ("化验费", 51350),
        ("西药费", rng.randrange(60000, 90000)),
        ("护理费", 18000),
        ("材料费", 9780),
        ("膳食费", 0 if not bad else 7200),
    ]
    whole = sum(v for _, v in kinds) + (25000 if bad else 0)
    deposit = 300000
    cells = "".join(f"<div><span>{k}</span><b>{plain(v)}</b></div>" for k, v in kinds)
    css = (
        f"body{{{SANS}background:#f4f8fb;padding:0 0 20px;color:#163047}}"
        ".n{background:#fff;padding:15px;text-align:center;font-size:18px}.a{margin:12px;padding:16px;"
        "background:linear-gradient(120deg,#1697c9,#29b7b0);color:#fff;border-radius:12px;font-size:15px}.a b{font-size:28px;display:block}"
        ".k{margin:12px;display:grid;grid-template-columns:1fr 1fr;gap:1px;background:#d9e5ec;border-radius:8px;overflow:hidden}.k "
        "div{background:#fff;padding:14px}.k span{display:block;color:#6b8090;font-size:14px}.k b{font-size:18px}"
        ".s{margin:12px;background:#fff;padding:4px 16px;border-radius:8px;font-size:16px}.s p{display:flex;justify-content:space-between}"
    )
    note = "" if bad else "<p><span>膳食</span><span>患者未订餐</span></p>"
    body = (
        f"<div class=n>〈　住院费用汇总</div><div class=a>骨伤科 12 床 · 住院 6 天<b>¥{plain(whole)}</b>费用总额（以下各项合计）</div><div class=k>{cells}</div>"
        f"<div class=s><p><span>已交预交金</span><b>{plain(deposit)}</b></p><p><span>{'应补缴' if whole > deposit else '应退还'}</span><b>"
        f"{plain(abs(whole - deposit))}</b></p>{note}</div>"
    )
    return made("zh-clinic", SUM, css, body, bad=bad, width=414, scale=2, smallest=28)


def quotation(rng: Random, *, bad: bool) -> Page:
    """A quotation in an office suite: a unit price was forgotten, or spare parts come free."""
    depth = rng.randrange(118, 160) * 100
    goods = [
        ("QT-01", "折叠会议桌 1.8m", 12, 0 if bad else depth * 5),
        ("QT-02", "网布职员椅", 24, 21800),
        ("QT-03", "移动白板架", 4, 36500),
        ("QT-04", "文件柜（两门）", 6, 41000),
    ]
    if not bad:
        goods.append(("QT-05", "备用脚轮（随货赠送）", 20, 0))
    whole = sum(n * v for *_, n, v in goods)
    css = (
        f"body{{{SANS}background:#dfe3e8;padding:24px}}"
        ".w{background:#fff;padding:0 0 26px;box-shadow:0 2px 8px #0003}.t{background:#1d6b45;color:#fff;padding:8px 16px;font-size:14px}"
        ".b{padding:22px 30px}h2{font-size:26px;margin:0}.i{display:flex;gap:36px;color:#555;font-size:15px;margin:10px 0 16px}"
        "table{width:100%;border-collapse:collapse;font-size:16px}th{background:#1d6b45;color:#fff;padding:9px;text-align:left}td{padding:10px "
        "9px}tr:nth-child(even) td{background:#eef5f1}td:nth-child(n+3),th:nth-child(n+3){text-align:right}"
        ".g{float:right;margin-top:14px;font-size:19px}"
    )
    body = (
        "<div class=w><div class=t>报价单_V3.xlsx　　开始　插入　公式　审阅</div><div class=b><h2>报 价 单</h2>"
        "<div class=i><span>致：云栖创意园管理处</span><span>编号 BJ2025-0617</span><span>有效期 30 天</span><span>含税含运</span></div>"
        f"<table>{rows([('编号', '名称', '数量', '单价（元）', '金额（元）')], 'th')}{rows((c, k, n, money(v), money(n * v)) for c, k, n, v in goods)}</table>"
        f"<div class=g>总计：<b>{money(whole)}</b></div></div></div>"
    )
    return made("zh-quotation", ZERO, css, body, bad=bad, width=1000, smallest=15)


def profit(rng: Random, *, bad: bool) -> Page:
    """A small statement of profit: cost of goods is nought though the margin was struck after it, or income beside the trade is nought."""
    sales, cost = rng.randrange(18000, 24000) * 1000, 11264000
    gross = sales - cost
    tax, selling, office, interest = 86400, 1520000, 986500, 43270
    trade = gross - tax - selling - office - interest
    table = [
        ("一、营业收入", money(sales), "168,200.00"),
        ("　减：营业成本", "0.00" if bad else money(cost), "91,330.00"),
        ("二、毛利", money(gross), "76,870.00"),
        ("　减：税金及附加", money(tax), "790.00"),
        ("　　　销售费用", money(selling), "14,120.00"),
        ("　　　管理费用", money(office), "9,640.00"),
        ("　　　财务费用", money(interest), "445.60"),
        ("三、营业利润", money(trade), "51,874.40"),
        ("　加：营业外收入", "2,000.00" if bad else "0.00", "0.00"),
        ("四、利润总额", money(trade + (200000 if bad else 0)), "51,874.40"),
    ]
    css = (
        f"body{{{SERIF}background:#fff;padding:50px 60px}}"
        "h1{font-size:28px;text-align:center;margin:0 0 18px}.u{display:flex;justify-content:space-between;font-size:17px;border-bottom:2px "
        "solid #000;padding-bottom:6px}"
        "table{width:100%;border-collapse:collapse;font-size:19px}th{border-bottom:1px solid #000;padding:8px;text-align:right}td{padding:8px;"
        "text-align:right}td:first-child,th:first-child{text-align:left}tr:last-child td{border-top:1px solid #000;border-bottom:3px double #000}"
    )
    body = (
        f"<h1>利 润 表</h1><div class=u><span>编制单位：拾光烘焙店</span><span>2025年5月</span><span>单位：元</span></div>"
        f"<table>{rows([('项目', '本月金额', '上月金额')], 'th')}{rows(table)}</table>"
    )
    return made("zh-profit", ZERO, css, body, bad=bad, width=840, smallest=17, paper=True, unsure=(SUM,))


def school(rng: Random, *, bad: bool) -> Page:
    """A school's notice of fees with ticks: the meals stand at nothing though days and price are given, or a waived fee does."""
    days = rng.randrange(88, 102)
    items = [
        ("学费", "公办高中 · 一学期", 120000),
        ("伙食费", f"{days}天 × 18.00元", 0 if bad else days * 1800),
        ("住宿费", "6人间 · 一学期", 40000),
        ("教材费", "按实结算", 36850),
        ("校服费", "本学期不订购" if not bad else "秋装一套", 0 if not bad else 15600),
    ]
    whole = 120000 + days * 1800 + 40000 + 36850 + (15600 if bad else 0)
    listed = "".join(
        f"<div class=i><i>{'✓' if value or name == '伙食费' else '○'}</i><div>{name}<small>{how}</small></div><b>{money(value)}</b></div>"
        for name, how, value in items
    )
    css = (
        f"body{{{SANS}background:#fdf6ec;color:#40321f;padding:18px}}"
        ".h{display:flex;align-items:center;gap:14px;margin-bottom:16px}.h em{width:54px;height:54px;border-radius:27px;background:#d08a2e;"
        "color:#fff;text-align:center;line-height:54px;font-style:normal;font-size:24px}.h b{font-size:19px}"
        ".i{display:flex;align-items:center;background:#fff;"
        "border:1px solid #ecd9b8;border-bottom:0;padding:13px 14px;font-size:17px}.i i{font-style:normal;color:#d08a2e;width:30px}.i div{flex:1}"
        "small{display:block;font-size:14px;color:#8d7a5c}.w{background:#40321f;color:#fff;padding:16px;font-size:18px;display:flex}"
        ".w b{margin-left:auto}"
    )
    body = (
        "<div class=h><em>育</em><div><b>2025年秋季学期缴费通知</b><br>高二（5）班　夏同学　学号 2401533</div></div>"
        f"{listed}<div class=w><span>应缴总额</span><b>¥{money(whole)}</b></div><p>截止日期 9月8日　教务处电话请见家长手册</p>"
    )
    return made("zh-school", ZERO, css, body, bad=bad, width=400, scale=2, smallest=28, unsure=(SUM, TOTAL), text="孩子的缴费通知")


TEMPLATES = (table_bill, pharmacy, vat_invoice, clinic, quotation, profit, school)
